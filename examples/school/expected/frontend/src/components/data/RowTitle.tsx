import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Fragment, type ReactNode } from "react";
import type { QueryValue } from "@/api/client";
import { referenceQuery } from "@/api/references";
import { findTable } from "@/app/registry";
import { keyOf, type Reference, type Row, type TableInfo } from "@/lib/table";

interface RowTitleProps {
  info: TableInfo;
  row: Row;
}

/** What a person calls a row: its name, or the names of the rows that it brings together. */
export function RowTitle({ info, row }: RowTitleProps): ReactNode {
  const parts = info.title.filter((part) => row[nameOf(part)] != null && row[nameOf(part)] !== "");
  if (parts.length === 0) return plainTitle(info, row);
  return parts.map((part, place) => {
    const name = nameOf(part);
    const before = parts[place - 1];
    const close = typeof part === "string" && typeof before === "string";
    return (
      <Fragment key={name}>
        {before !== undefined && (close ? " " : " · ")}
        {typeof part === "string" ? (
          String(row[name])
        ) : (
          <ReferenceTitle reference={{ table: part.to, column: "" }} value={row[name]} />
        )}
      </Fragment>
    );
  });
}

function nameOf(part: TableInfo["title"][number]): string {
  return typeof part === "string" ? part : part.column;
}

/** The title of a row as mere text, as far as it can be told without asking for other rows. */
export function plainTitle(info: TableInfo, row: Row): string {
  const texts = info.title
    .filter((part) => typeof part === "string")
    .map((name) => row[name])
    .filter((value) => value != null && value !== "");
  if (texts.length > 0) return texts.map(String).join(" ");
  return `${info.label} ${keyOf(info, row).join(" / ")}`.trim();
}

interface ReferenceTitleProps {
  reference: Reference;
  value: unknown;
}

/** The title of the row that a reference leads to; its bare value until that is known. */
export function ReferenceTitle({ reference, value }: ReferenceTitleProps): ReactNode {
  const info = findTable(reference.table)?.info;
  const column = reference.column || (info?.key[0] ?? "");
  const isKey = info?.key.length === 1 && info.key[0] === column;
  const { data, isPending } = useQuery({
    ...referenceQuery(reference.table, column, value as QueryValue, isKey),
    enabled: info !== undefined && value != null,
  });
  if (!info || value == null) return value == null ? null : String(value);
  if (isPending) return <Skeleton component="span" display="inline-block" h={12} w={90} />;
  return data ? <RowTitle info={info} row={data} /> : String(value);
}
