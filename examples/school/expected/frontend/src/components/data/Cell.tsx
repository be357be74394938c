import { Anchor, Badge, Group, Text } from "@mantine/core";
import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { RowLink } from "@/components/RowLink";
import { formatChoice, formatValue } from "@/lib/format";
import type { Column } from "@/lib/table";
import classes from "./Cell.module.css";
import { Formatted } from "./Formatted";
import { ReferenceTitle } from "./RowTitle";

interface CellProps {
  column: Column;
  value: unknown;
  /** Whether there is room for the whole value, as on a page of its own. */
  whole?: boolean;
}

/** One value, shown as befits its column. */
export function Cell({ column, value, whole = false }: CellProps): ReactNode {
  if (value === null || value === undefined || value === "") {
    return (
      <Text span inherit c="dimmed" aria-label="none">
        —
      </Text>
    );
  }
  if (column.reference) return <ReferenceCell column={column} value={value} />;
  if (column.format && column.kind !== "choice") return <Formatted column={column} value={value} />;
  switch (column.kind) {
    case "boolean":
      return <BooleanCell value={Boolean(value)} />;
    case "choice":
      return <Choice value={String(value)} options={column.options ?? []} />;
    case "list":
      return <ListCell value={value as unknown[]} whole={whole} />;
    case "json":
      return whole ? <Json value={value} /> : <code>{formatValue(value, "json")}</code>;
    case "code":
      return <code>{String(value)}</code>;
    default:
      return whole ? (
        <LongText text={formatValue(value, column.kind)} />
      ) : (
        formatValue(value, column.kind)
      );
  }
}

function ReferenceCell({ column, value }: CellProps): ReactNode {
  const { table, column: target } = column.reference ?? { table: "", column: "" };
  return (
    <RowLink table={table} column={target} value={value}>
      <ReferenceTitle reference={{ table, column: target }} value={value} />
    </RowLink>
  );
}

function BooleanCell({ value }: { value: boolean }): ReactNode {
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex" className={classes.boolean}>
      {value ? (
        <Check size={16} className={classes.yes} aria-hidden />
      ) : (
        <Minus size={16} aria-hidden />
      )}
      {value ? "Yes" : "No"}
    </Group>
  );
}

const COLORS = ["blue", "teal", "violet", "pink", "cyan", "grape", "indigo"];

/** One of several allowed values; its place among them decides its colour. */
function Choice({ value, options = [] }: { value: string; options?: readonly string[] }) {
  const place = options.indexOf(value);
  const color = place < 0 ? "gray" : COLORS[place % COLORS.length];
  const shade = (number: number) => `var(--mantine-color-${color}-${number})`;
  return (
    <Badge
      tt="none"
      fw={500}
      className={classes.badge}
      c={`light-dark(${shade(9)}, ${shade(2)})`}
      bg={`light-dark(${shade(0)}, color-mix(in srgb, ${shade(8)} 30%, transparent))`}
    >
      {formatChoice(value)}
    </Badge>
  );
}

function ListCell({ value, whole }: { value: unknown[]; whole: boolean }): ReactNode {
  const shown = whole ? value : value.slice(0, 3);
  const rest = value.length - shown.length;
  return (
    <Group gap={4} wrap={whole ? "wrap" : "nowrap"} component="span" display="inline-flex">
      {shown.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
        <Badge key={place} variant="default" tt="none" fw={400} className={classes.badge}>
          {formatValue([item], "list")}
        </Badge>
      ))}
      {rest > 0 && <Text span inherit c="dimmed">{`+${rest}`}</Text>}
    </Group>
  );
}

function Json({ value }: { value: unknown }): ReactNode {
  return <pre className={classes.json}>{JSON.stringify(value, null, 2)}</pre>;
}

function LongText({ text }: { text: string }): ReactNode {
  if (/^https?:\/\/\S+$/.test(text)) {
    return (
      <Anchor href={text} rel="noreferrer" target="_blank" inherit>
        {text}
      </Anchor>
    );
  }
  return <span className={classes.text}>{text}</span>;
}
