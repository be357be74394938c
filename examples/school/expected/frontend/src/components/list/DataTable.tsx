import { Skeleton, Table, Tooltip, UnstyledButton } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import type { MouseEvent, ReactNode } from "react";
import { Cell } from "@/components/data/Cell";
import { ReferenceTitle } from "@/components/data/RowTitle";
import { RowLink } from "@/components/RowLink";
import { encodeKey } from "@/lib/key";
import { type Column, keyOf, type Row, type TableInfo } from "@/lib/table";
import classes from "./DataTable.module.css";

interface DataTableProps {
  info: TableInfo;
  columns: readonly Column[];
  /** The rows, or nothing while they are on their way. */
  rows: readonly Row[] | undefined;
  /** Column to sort by; a minus sign before it means descending. */
  sort?: string | undefined;
  onSort?: (sort: string | undefined) => void;
}

const NUMERIC = new Set(["integer", "float", "decimal"]);

function isNumeric(column: Column): boolean {
  return NUMERIC.has(column.kind) && !column.reference;
}

/** Rows in a table. A click on a row opens it; for the keyboard, its first cell is a link. */
export function DataTable({ info, columns, rows, sort, onSort }: DataTableProps): ReactNode {
  return (
    <Table.ScrollContainer
      minWidth={Math.min(columns.length * 110, 900)}
      scrollAreaProps={{
        viewportProps: { tabIndex: 0, role: "region", "aria-label": info.labelPlural },
      }}
    >
      <Table highlightOnHover={info.key.length > 0} className={classes.table} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <HeaderCell key={column.name} column={column} sort={sort} onSort={onSort} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows
            ? rows.map((row, place) => (
                <BodyRow key={rowId(info, row, place)} info={info} columns={columns} row={row} />
              ))
            : PLACEHOLDERS.map((width) => (
                <SkeletonRow key={width} columns={columns} width={width} />
              ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Tell rows apart: by their key, or by their place where there is none. */
export function rowId(info: TableInfo, row: Row, place: number): string {
  return info.key.length > 0 ? encodeKey(keyOf(info, row)) : String(place);
}

interface HeaderCellProps {
  column: Column;
  sort: string | undefined;
  onSort: DataTableProps["onSort"];
}

function HeaderCell({ column, sort, onSort }: HeaderCellProps): ReactNode {
  const { name, label, description, sortable = true } = column;
  const direction = sort === name ? "ascending" : sort === `-${name}` ? "descending" : "none";
  const Icon = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }[direction];
  const next = { none: name, ascending: `-${name}`, descending: undefined }[direction];
  const heading = <span className={classes.label}>{label}</span>;
  return (
    <Table.Th
      scope="col"
      data-numeric={isNumeric(column) || undefined}
      aria-sort={sortable && onSort ? direction : undefined}
    >
      <Tooltip label={description} disabled={!description} multiline maw={320}>
        {sortable && onSort ? (
          <UnstyledButton className={classes.sort} onClick={() => onSort(next)}>
            {heading}
            <Icon size={14} aria-hidden data-direction={direction} />
          </UnstyledButton>
        ) : (
          heading
        )}
      </Tooltip>
    </Table.Th>
  );
}

interface BodyRowProps {
  info: TableInfo;
  columns: readonly Column[];
  row: Row;
}

function BodyRow({ info, columns, row }: BodyRowProps): ReactNode {
  const navigate = useNavigate();
  const open = (event: MouseEvent<HTMLElement>) => {
    const onControl = (event.target as HTMLElement).closest("a, button, input, label");
    if (onControl || window.getSelection()?.toString()) return;
    const key = encodeKey(keyOf(info, row));
    void navigate({ to: "/$table/$key", params: { table: info.name, key } });
  };
  const opens = info.key.length > 0;
  return (
    <Table.Tr onClick={opens ? open : undefined} className={opens ? classes.opens : undefined}>
      {columns.map((column, place) => (
        <Table.Td key={column.name} data-numeric={isNumeric(column) || undefined}>
          <div className={classes.cell}>
            {place === 0 && opens ? (
              <RowLink table={info.name} value={keyOf(info, row)}>
                <LinkText column={column} value={row[column.name]} />
              </RowLink>
            ) : (
              <Cell column={column} value={row[column.name]} />
            )}
          </div>
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

/** A value inside a link, which must not hold a link of its own. */
export function LinkText({ column, value }: { column: Column; value: unknown }): ReactNode {
  if (value === null || value === undefined || value === "") return "(none)";
  if (column.reference) return <ReferenceTitle reference={column.reference} value={value} />;
  return <Cell column={column} value={value} />;
}

const PLACEHOLDERS = [82, 64, 74, 58, 70, 66, 78, 60];

function SkeletonRow({ columns, width }: { columns: readonly Column[]; width: number }): ReactNode {
  return (
    <Table.Tr aria-hidden>
      {columns.map((column) => (
        <Table.Td key={column.name}>
          <Skeleton h={14} my={3} w={`${width}%`} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
