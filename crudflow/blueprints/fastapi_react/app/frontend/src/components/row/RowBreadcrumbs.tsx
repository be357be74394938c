import { Anchor, Breadcrumbs, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { RowTitle } from "@/components/data/RowTitle";
import { RowLink } from "@/components/RowLink";
import { keyOf, type Row, type TableInfo } from "@/lib/table";

interface RowBreadcrumbsProps {
  info: TableInfo;
  /** The row above this page, if there is one. */
  row?: Row | undefined;
  last: ReactNode;
}

/** The way from a table to this page. */
export function RowBreadcrumbs({ info, row, last }: RowBreadcrumbsProps): ReactNode {
  return (
    <nav aria-label="Breadcrumbs">
      <Breadcrumbs fz="sm" separatorMargin="xs">
        <Anchor
          inherit
          lh="md"
          renderRoot={(props) => <Link to="/$table" params={{ table: info.name }} {...props} />}
        >
          {info.labelPlural}
        </Anchor>
        {row && (
          <Text span inherit lh="md">
            <RowLink table={info.name} value={keyOf(info, row)}>
              <RowTitle info={info} row={row} />
            </RowLink>
          </Text>
        )}
        <Text span fz="sm" lh="md" c="dimmed" truncate aria-current="page">
          {row ? "Edit" : last}
        </Text>
      </Breadcrumbs>
    </nav>
  );
}
