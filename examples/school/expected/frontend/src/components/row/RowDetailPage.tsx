import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import type { TableApi } from "@/api/calls";
import { rowQuery } from "@/api/queries";
import type { KeyPart, TableTypes } from "@/api/types";
import { Cell } from "@/components/data/Cell";
import { plainTitle, RowTitle } from "@/components/data/RowTitle";
import { ErrorNotice } from "@/components/Notice";
import { PageSkeleton } from "@/components/PageSkeleton";
import { encodeKey } from "@/lib/key";
import type { Column, Row, Section, TableInfo } from "@/lib/table";
import { useDocumentTitle } from "@/lib/title";
import { DeleteButton } from "./DeleteButton";
import { Related, type Relation } from "./Related";
import { RowBreadcrumbs } from "./RowBreadcrumbs";
import classes from "./RowDetailPage.module.css";

interface RowDetailPageProps<T extends TableTypes> {
  info: TableInfo;
  api: TableApi<T>;
  columns: readonly Column<T["row"]>[];
  /** Other tables whose rows refer to this one. */
  relations: readonly Relation[];
  rowKey: readonly string[];
}

/** The page of one row: its values, and the rows of other tables that refer to it. */
export function RowDetailPage<T extends TableTypes>(props: RowDetailPageProps<T>): ReactNode {
  const { info, api, relations, rowKey } = props;
  const columns = props.columns as readonly Column[];
  const key = rowKey as readonly KeyPart[] as T["key"];
  const found = useQuery(rowQuery(api, key));
  const row = found.data as Row | undefined;
  useDocumentTitle(row ? plainTitle(info, row) : info.label);
  if (found.isPending) return <PageSkeleton />;
  if (!row) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <Stack gap="xl">
      <Stack gap="md">
        <RowBreadcrumbs info={info} last={<RowTitle info={info} row={row} />} />
        <Group justify="space-between" gap="sm">
          <Title order={1} size="h2">
            <RowTitle info={info} row={row} />
          </Title>
          <Group gap="xs">
            {info.editable && <EditButton info={info} rowKey={rowKey} />}
            {info.deletable && (
              <DeleteButton
                info={info}
                api={api}
                rowKey={key}
                title={<RowTitle info={info} row={row} />}
              />
            )}
          </Group>
        </Group>
        <Paper p={{ base: "md", sm: "xl" }}>
          {info.sections ? (
            <Stack gap="xl">
              {info.sections.map((section) => (
                <FactSection key={section.label} section={section} columns={columns} row={row} />
              ))}
            </Stack>
          ) : (
            <Facts columns={columns} row={row} />
          )}
        </Paper>
      </Stack>
      {relations.map((relation) => (
        <Related
          key={`${relation.table}/${Object.keys(relation.where).join()}`}
          relation={relation}
          row={row}
        />
      ))}
    </Stack>
  );
}

function EditButton({ info, rowKey }: { info: TableInfo; rowKey: readonly string[] }): ReactNode {
  return (
    <Button
      leftSection={<Pencil size={16} aria-hidden />}
      renderRoot={(props) => (
        <Link
          to="/$table/$key/edit"
          params={{ table: info.name, key: encodeKey(rowKey) }}
          {...props}
        />
      )}
    >
      Edit
    </Button>
  );
}

interface FactSectionProps {
  section: Section;
  columns: readonly Column[];
  row: Row;
}

function FactSection({ section, columns, row }: FactSectionProps): ReactNode {
  const shown = section.columns.flatMap((name) => columns.filter((column) => column.name === name));
  return (
    <section aria-label={section.label}>
      <Title order={2} size="h4" mb="md">
        {section.label}
      </Title>
      <Facts columns={shown} row={row} />
    </section>
  );
}

const WIDE = new Set(["longtext", "json"]);

function Facts({ columns, row }: { columns: readonly Column[]; row: Row }): ReactNode {
  return (
    <SimpleGrid
      component="dl"
      m={0}
      cols={{ base: 1, sm: 2, lg: 3 }}
      spacing="xl"
      verticalSpacing="lg"
    >
      {columns.map((column) => (
        <div key={column.name} className={WIDE.has(column.kind) ? classes.wide : undefined}>
          <Text component="dt" size="sm" c="dimmed">
            {column.label}
          </Text>
          <Text component="dd" size="sm" m={0} mt={2} className={classes.value}>
            <Cell column={column} value={row[column.name]} whole />
          </Text>
        </div>
      ))}
    </SimpleGrid>
  );
}
