import { Group, Skeleton, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Cell } from "@/components/data/Cell";
import { RowTitle } from "@/components/data/RowTitle";
import { RowLink } from "@/components/RowLink";
import { type Column, keyOf, type Row, type TableInfo } from "@/lib/table";
import { rowId } from "./DataTable";
import classes from "./RowCards.module.css";

interface RowCardsProps {
  info: TableInfo;
  columns: readonly Column[];
  /** The rows, or nothing while they are on their way. */
  rows: readonly Row[] | undefined;
}

/** Rows as a list of cards, for screens that are too narrow for a table. */
export function RowCards({ info, columns, rows }: RowCardsProps): ReactNode {
  const titled = info.title.map((part) => (typeof part === "string" ? part : part.column));
  const facts = columns.filter(({ name }) => !titled.includes(name)).slice(0, 4);
  if (!rows) return <Skeleton h={320} />;
  return (
    <ul className={classes.list} aria-label={info.labelPlural}>
      {rows.map((row, place) => (
        <li key={rowId(info, row, place)} className={classes.card}>
          <Text fw={600} component="div">
            {info.key.length > 0 ? (
              <RowLink table={info.name} value={keyOf(info, row)}>
                <RowTitle info={info} row={row} />
              </RowLink>
            ) : (
              <RowTitle info={info} row={row} />
            )}
          </Text>
          <Stack gap={4} mt={6}>
            {facts.map((column) => (
              <Group key={column.name} justify="space-between" gap="md" wrap="nowrap">
                <Text size="sm" c="dimmed">
                  {column.label}
                </Text>
                <Text size="sm" truncate component="div">
                  <Cell column={column} value={row[column.name]} />
                </Text>
              </Group>
            ))}
          </Stack>
        </li>
      ))}
    </ul>
  );
}
