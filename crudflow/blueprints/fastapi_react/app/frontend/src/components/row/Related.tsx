import { Button, Group, Paper, Skeleton, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import type { QueryParams } from "@/api/client";
import { queryKeys } from "@/api/queries";
import { listRows } from "@/api/references";
import { findTable, type TableEntry } from "@/app/registry";
import { DataTable } from "@/components/list/DataTable";
import { Pager } from "@/components/list/Pager";
import { ErrorNotice } from "@/components/Notice";
import type { Column, Row } from "@/lib/table";

/** Rows of another table that refer to this one. */
export interface Relation {
  /** Name of the other table. */
  table: string;
  label: string;
  /** Columns of the other table, and the columns of this row that they hold. */
  where: Readonly<Record<string, string>>;
}

interface RelatedProps {
  relation: Relation;
  row: Row;
}

/** Lists the rows that refer to a row; nothing where the application has no such table. */
export function Related({ relation, row }: RelatedProps): ReactNode {
  const entry = findTable(relation.table);
  return entry ? <RelatedRows entry={entry} relation={relation} row={row} /> : null;
}

const SIZE = 10;

function RelatedRows({ entry, relation, row }: RelatedProps & { entry: TableEntry }): ReactNode {
  const { info } = entry;
  const heading = useId();
  const [page, setPage] = useState(1);
  const [sort, setSort] = useState<string>();
  const given = Object.entries(relation.where).map(([theirs, ours]) => [theirs, row[ours]]);
  const where = Object.fromEntries(given) as QueryParams;
  const query = {
    ...where,
    ...(sort ? { sort: [sort] } : {}),
    limit: SIZE,
    offset: (page - 1) * SIZE,
  };
  const found = useQuery({
    queryKey: queryKeys.list(info.name, query),
    queryFn: ({ signal }) => listRows(info.name, query, signal),
    placeholderData: (before) => before,
  });
  const columns = useRelatedColumns(entry, relation);
  return (
    <section aria-labelledby={heading}>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4" id={heading}>
          {relation.label}
        </Title>
        {info.key.length > 0 && (
          <Button
            size="xs"
            variant="default"
            leftSection={<Plus size={14} aria-hidden />}
            renderRoot={(props) => (
              <Link
                to="/$table/new"
                params={{ table: info.name }}
                search={where as never}
                {...props}
              />
            )}
          >
            {`Add ${info.label.toLowerCase()}`}
          </Button>
        )}
      </Group>
      <Paper style={{ overflow: "hidden" }}>
        {found.isError && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
        {found.data?.total === 0 && (
          <Text c="dimmed" size="sm" p="md">
            None yet
          </Text>
        )}
        {found.data?.total !== 0 &&
          (columns ? (
            <DataTable
              info={info}
              columns={columns}
              rows={found.data?.items}
              sort={sort}
              onSort={setSort}
            />
          ) : (
            <Skeleton h={96} />
          ))}
        {(found.data?.total ?? 0) > SIZE && (
          <Pager page={page} size={SIZE} total={found.data?.total ?? 0} onPage={setPage} />
        )}
      </Paper>
    </section>
  );
}

/** The columns that tell something here: not those that hold this very row. */
function useRelatedColumns(entry: TableEntry, relation: Relation): readonly Column[] | undefined {
  const { data } = useQuery({
    queryKey: [entry.info.name, "columns"],
    queryFn: entry.columns,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const shown = data?.filter(({ name, hidden }) => !hidden && !(name in relation.where));
  return shown?.length ? shown.slice(0, 6) : data;
}
