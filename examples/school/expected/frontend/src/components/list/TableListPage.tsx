import { Box, Button, Group, Paper, Progress, Stack, Text, Title } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Inbox, Plus, SearchX } from "lucide-react";
import type { ReactNode } from "react";
import type { ListApi } from "@/api/calls";
import { listQuery } from "@/api/queries";
import type { Page } from "@/api/types";
import { EmptyNotice, ErrorNotice } from "@/components/Notice";
import { DEFAULT_SIZE, listParams } from "@/lib/list-state";
import type { Column, Row, TableInfo } from "@/lib/table";
import { useDocumentTitle } from "@/lib/title";
import { DataTable } from "./DataTable";
import { FilterPills } from "./FilterPills";
import { activeFilters, knownFilters } from "./filters";
import { ListToolbar } from "./ListToolbar";
import { Pager } from "./Pager";
import { RowCards } from "./RowCards";
import { useColumns } from "./useColumns";
import { type ListState, useListState } from "./useListState";

interface TableListPageProps<R, Query> {
  info: TableInfo;
  api: ListApi<R, Query>;
  columns: readonly Column<R>[];
}

/** The page that lists a table: search, filters, sorting, pages, columns, export. */
export function TableListPage<R extends object, Query>(
  props: TableListPageProps<R, Query>,
): ReactNode {
  const { info, api } = props;
  const columns = props.columns as readonly Column[];
  const state = useListState();
  const { search } = state;
  const params = listParams({ ...search, filters: knownFilters(columns, search.filters) });
  const found = useQuery(listQuery(api, params as Query));
  const choice = useColumns(info.name, columns);
  useDocumentTitle(info.labelPlural);
  return (
    <Stack gap="md">
      <Heading info={info} />
      <Paper className="list" style={{ overflow: "hidden" }}>
        <ListToolbar info={info} columns={columns} choice={choice} state={state} params={params} />
        <FilterPills
          filters={activeFilters(columns, search.filters)}
          onRemove={state.removeFilter}
          onClear={() => state.change({ filters: undefined })}
        />
        <Box h={2}>
          {found.isFetching && <Progress value={100} animated size={2} aria-label="Loading" />}
        </Box>
        {found.isError ? (
          <Box p="md">
            <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
          </Box>
        ) : (
          <Rows
            info={info}
            columns={choice.shown}
            page={found.data as Page<Row> | undefined}
            state={state}
          />
        )}
      </Paper>
    </Stack>
  );
}

function Heading({ info }: { info: TableInfo }): ReactNode {
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <div>
        <Title order={1} size="h2">
          {info.labelPlural}
        </Title>
        {info.description && (
          <Text c="dimmed" size="sm" mt={4}>
            {info.description}
          </Text>
        )}
      </div>
      {info.key.length > 0 && <NewButton info={info} />}
    </Group>
  );
}

function NewButton({ info }: { info: TableInfo }): ReactNode {
  return (
    <Button
      flex="none"
      leftSection={<Plus size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/$table/new" params={{ table: info.name }} {...props} />}
    >
      {`New ${info.label.toLowerCase()}`}
    </Button>
  );
}

interface RowsProps {
  info: TableInfo;
  columns: readonly Column[];
  page: Page<Row> | undefined;
  state: ListState;
}

function Rows({ info, columns, page, state }: RowsProps): ReactNode {
  const narrow = useMediaQuery("(max-width: 48em)", undefined, { getInitialValueInEffect: false });
  const { search, change } = state;
  if (page?.items.length === 0) return <NoRows info={info} page={page} state={state} />;
  return (
    <>
      {narrow ? (
        <RowCards info={info} columns={columns} rows={page?.items} />
      ) : (
        <DataTable
          info={info}
          columns={columns}
          rows={page?.items}
          sort={search.sort}
          onSort={(sort) => change({ sort })}
        />
      )}
      {page && (
        <Box className="list-footer">
          <Pager
            page={search.page ?? 1}
            size={search.size ?? DEFAULT_SIZE}
            total={page.total}
            onPage={(number) => change({ page: number })}
            onSize={(size) => change({ size })}
          />
        </Box>
      )}
    </>
  );
}

function NoRows({ info, page, state }: Omit<RowsProps, "columns">): ReactNode {
  const narrowed = state.search.q !== undefined || state.search.filters !== undefined;
  if (page && page.total > 0) {
    return (
      <EmptyNotice icon={<SearchX size={44} strokeWidth={1.25} />} title="This page is empty">
        <Button variant="light" onClick={() => state.change({ page: 1 })}>
          Go to the first page
        </Button>
      </EmptyNotice>
    );
  }
  if (narrowed) {
    return (
      <EmptyNotice icon={<SearchX size={44} strokeWidth={1.25} />} title="Nothing matches">
        <Text c="dimmed" size="sm">
          No row fits the search and the filters.
        </Text>
        <Button variant="light" onClick={() => state.change({ q: undefined, filters: undefined })}>
          Show all rows
        </Button>
      </EmptyNotice>
    );
  }
  return (
    <EmptyNotice
      icon={<Inbox size={44} strokeWidth={1.25} />}
      title={`No ${info.labelPlural.toLowerCase()} yet`}
    >
      {info.key.length > 0 && <NewButton info={info} />}
    </EmptyNotice>
  );
}
