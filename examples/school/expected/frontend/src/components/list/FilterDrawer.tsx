import {
  Button,
  Checkbox,
  Drawer,
  Group,
  MultiSelect,
  Select,
  Stack,
  TextInput,
} from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { ReferencePicker } from "@/components/fields/ReferencePicker";
import { formatChoice } from "@/lib/format";
import type { Filters } from "@/lib/list-state";
import { isoToLocal, localToIso } from "@/lib/moment";
import type { Column } from "@/lib/table";
import { filterParam, filtersBy } from "./filters";

interface FilterDrawerProps {
  opened: boolean;
  onClose: () => void;
  columns: readonly Column[];
  filters: Filters;
  onApply: (filters: Filters) => void;
}

/** Edits all filters of a list; nothing changes before they are applied. */
export default function FilterDrawer(props: FilterDrawerProps): ReactNode {
  const { opened, onClose } = props;
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      title="Filters"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <FilterForm {...props} />
    </Drawer>
  );
}

function FilterForm({ columns, filters, onApply, onClose }: FilterDrawerProps): ReactNode {
  const [draft, setDraft] = useState(filters);
  const change: ChangeFilter = (param, value) =>
    setDraft(({ [param]: _, ...rest }) =>
      value === undefined ? rest : { ...rest, [param]: value },
    );
  const apply = (event: FormEvent) => {
    event.preventDefault();
    onApply(draft);
    onClose();
  };
  return (
    <form onSubmit={apply}>
      <Stack gap="lg">
        {columns
          .filter((column) => column.filters?.length)
          .map((column) => (
            <ColumnFilter key={column.name} column={column} draft={draft} change={change} />
          ))}
        <Group grow>
          <Button variant="default" onClick={() => setDraft({})}>
            Clear
          </Button>
          <Button type="submit">Apply</Button>
        </Group>
      </Stack>
    </form>
  );
}

type ChangeFilter = (param: string, value: Filters[string] | undefined) => void;

interface ColumnFilterProps {
  column: Column;
  draft: Filters;
  change: ChangeFilter;
}

function ColumnFilter(props: ColumnFilterProps): ReactNode {
  const { column, draft, change } = props;
  const param = filterParam(column, "isnull");
  return (
    <Stack gap="xs">
      <ValueFilter {...props} />
      {filtersBy(column, "isnull") && (
        <Checkbox
          size="xs"
          label={`${column.label} is empty`}
          checked={draft[param] === true}
          onChange={(event) => change(param, event.currentTarget.checked || undefined)}
        />
      )}
    </Stack>
  );
}

function ValueFilter({ column, draft, change }: ColumnFilterProps): ReactNode {
  const { label, reference, kind, options } = column;
  if (reference && filtersBy(column, "eq")) {
    const param = filterParam(column, "eq");
    return (
      <ReferencePicker
        label={label}
        reference={reference}
        value={draft[param] as string | number | undefined}
        onChange={(value) => change(param, value ?? undefined)}
      />
    );
  }
  if (options && filtersBy(column, "in")) {
    const param = filterParam(column, "in");
    return (
      <MultiSelect
        label={label}
        data={options.map((value) => ({ value, label: formatChoice(value) }))}
        value={[draft[param] ?? []].flat().map(String)}
        onChange={(values) => change(param, values.length > 0 ? values : undefined)}
        clearable
        searchable
      />
    );
  }
  if (kind === "boolean") return <BooleanFilter {...{ column, draft, change }} />;
  if (filtersBy(column, "gte")) return <RangeFilter {...{ column, draft, change }} />;
  const operator = filtersBy(column, "contains") ? "contains" : "eq";
  if (!filtersBy(column, operator)) return null;
  const param = filterParam(column, operator);
  return (
    <TextInput
      label={operator === "contains" ? `${label} contains` : label}
      value={String(draft[param] ?? "")}
      onChange={(event) => change(param, event.currentTarget.value || undefined)}
    />
  );
}

function BooleanFilter({ column, draft, change }: ColumnFilterProps): ReactNode {
  const param = filterParam(column, "eq");
  const value = draft[param];
  return (
    <Select
      label={column.label}
      placeholder="Any"
      data={[
        { value: "true", label: "Yes" },
        { value: "false", label: "No" },
      ]}
      value={value === undefined ? null : String(value)}
      onChange={(chosen) => change(param, chosen === null ? undefined : chosen === "true")}
      clearable
    />
  );
}

const INPUTS: Partial<Record<Column["kind"], string>> = {
  date: "date",
  time: "time",
  moment: "datetime-local",
  datetime: "datetime-local",
  integer: "number",
  float: "number",
};

function RangeFilter({ column, draft, change }: ColumnFilterProps): ReactNode {
  const { kind } = column;
  const zoned = kind === "moment";
  const timed = zoned || kind === "datetime";
  return (
    <Group grow align="flex-end">
      {(["gte", "lte"] as const).map((operator) => {
        const param = filterParam(column, operator);
        const value = String(draft[param] ?? "");
        return (
          <TextInput
            key={param}
            label={`${column.label} ${operator === "gte" ? "from" : "up to"}`}
            type={INPUTS[kind] ?? "text"}
            step={kind === "float" ? "any" : undefined}
            value={timed ? isoToLocal(value, zoned) : value}
            onChange={({ currentTarget: { value: typed } }) =>
              change(param, (timed ? localToIso(typed, zoned) : typed) || undefined)
            }
          />
        );
      })}
    </Group>
  );
}
