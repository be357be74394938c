import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { KeyPart } from "@/api/types";
import { findTable } from "@/app/registry";
import { encodeKey } from "@/lib/key";

interface RowLinkProps {
  /** Name of the table that the row is in. */
  table: string;
  /** The column that `value` is found in; without it, `value` is the row's whole key. */
  column?: string;
  value: unknown;
  children: ReactNode;
}

/** A link to the page of a row, or just its text where there is no such page. */
export function RowLink({ table, column, value, children }: RowLinkProps): ReactNode {
  const info = findTable(table)?.info;
  const isKey = info?.key.length === 1 && info.key[0] === column;
  if (!info || (column && !isKey)) return children;
  const parts = (column ? [value] : value) as KeyPart[];
  return (
    <Anchor
      inherit
      renderRoot={(props) => (
        <Link to="/$table/$key" params={{ table, key: encodeKey(parts) }} {...props} />
      )}
    >
      {children}
    </Anchor>
  );
}
