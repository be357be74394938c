import {
  Button,
  CloseButton,
  Combobox,
  Input,
  InputBase,
  Loader,
  Text,
  useCombobox,
} from "@mantine/core";
import { useDebouncedValue, useId } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { describeError } from "@/api/errors";
import { listRows } from "@/api/references";
import { findTable } from "@/app/registry";
import { ReferenceTitle, RowTitle } from "@/components/data/RowTitle";
import { formatCount } from "@/lib/format";
import type { Reference, Row, TableInfo } from "@/lib/table";
import classes from "./ReferencePicker.module.css";

export type ReferenceValue = string | number;

interface ReferencePickerProps {
  reference: Reference;
  value: ReferenceValue | null | undefined;
  /** Called with what the chosen row has in the column that is referred to. */
  onChange: (value: ReferenceValue | null) => void;
  label: string;
  description?: string | undefined;
  placeholder?: string | undefined;
  error?: string | undefined;
  withAsterisk?: boolean;
  "aria-required"?: boolean | undefined;
  disabled?: boolean;
  onBlur?: () => void;
  ref?: (element: HTMLElement | null) => void;
}

/** Chooses a row of another table by its title; what is typed is searched for on the server. */
export function ReferencePicker(props: ReferencePickerProps): ReactNode {
  const { reference, value, onChange, placeholder, ref, "aria-required": _, ...input } = props;
  const id = useId();
  const [text, setText] = useState("");
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setText("");
      setLimit(FEW);
    },
    onDropdownOpen: () => combobox.focusSearchInput(),
  });
  const info = findTable(reference.table)?.info;
  const [limit, setLimit] = useState(FEW);
  const options = useOptions(info, text, limit, combobox.dropdownOpened);
  const choose = (chosen: string) => {
    const row = options.data?.items.find((item) => String(item[reference.column]) === chosen);
    if (row) onChange(row[reference.column] as ReferenceValue);
    combobox.closeDropdown();
  };
  const filled = value !== null && value !== undefined;
  const clearable = filled && !input.withAsterisk && !input.disabled;
  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md">
      <Combobox.Target targetType="button">
        <InputBase
          {...input}
          id={id}
          aria-labelledby={`${id}-label ${id}-value`}
          ref={ref as (element: HTMLButtonElement | null) => void}
          component="button"
          type="button"
          pointer
          rightSection={
            clearable ? (
              <CloseButton
                size="sm"
                aria-label={`Clear ${input.label}`}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChange(null)}
              />
            ) : (
              <Combobox.Chevron />
            )
          }
          rightSectionPointerEvents={clearable ? "all" : "none"}
          onClick={() => combobox.toggleDropdown()}
        >
          <span id={`${id}-value`} className={classes.value}>
            {filled ? (
              <ReferenceTitle reference={reference} value={value} />
            ) : (
              <Input.Placeholder>{placeholder ?? "Choose"}</Input.Placeholder>
            )}
          </span>
        </InputBase>
      </Combobox.Target>
      <Combobox.Dropdown>
        {info?.searchable && (
          <Combobox.Search
            aria-label={`Search ${info.labelPlural.toLowerCase()}`}
            placeholder="Search"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            rightSection={options.isFetching && <Loader size={14} />}
          />
        )}
        <Options
          info={info}
          column={reference.column}
          found={options}
          onMore={limit < MANY ? () => setLimit(MANY) : undefined}
        />
      </Combobox.Dropdown>
    </Combobox>
  );
}

const FEW = 25;
const MANY = 200;

function useOptions(info: TableInfo | undefined, text: string, limit: number, opened: boolean) {
  const [q] = useDebouncedValue(text.trim(), 200);
  return useQuery({
    queryKey: [info?.name, "options", q, limit],
    queryFn: ({ signal }) => listRows(info?.name ?? "", { ...(q ? { q } : {}), limit }, signal),
    enabled: opened && info !== undefined,
    placeholderData: keepPreviousData,
  });
}

interface OptionsProps {
  info: TableInfo | undefined;
  column: string;
  found: ReturnType<typeof useOptions>;
  /** Show more rows than the first few. */
  onMore: (() => void) | undefined;
}

function Options({ info, column, found, onMore }: OptionsProps): ReactNode {
  const { data, error } = found;
  if (error || !info) return <Combobox.Empty>{describeError(error)}</Combobox.Empty>;
  if (!data) return <Combobox.Empty>Loading …</Combobox.Empty>;
  if (data.items.length === 0) return <Combobox.Empty>Nothing found</Combobox.Empty>;
  const rest = data.total - data.items.length;
  return (
    <>
      <Combobox.Options mah={280} className={classes.options} aria-label={info.labelPlural}>
        {data.items.map((row) => (
          <Option key={String(row[column])} info={info} column={column} row={row} />
        ))}
      </Combobox.Options>
      {rest > 0 && (
        <Combobox.Footer className={classes.footer}>
          <Text size="xs" c="dimmed">
            {`${formatCount(rest)} more${info.searchable ? "; type to narrow them down" : ""}`}
          </Text>
          {onMore && (
            <Button size="compact-xs" variant="subtle" onClick={onMore}>
              Show more
            </Button>
          )}
        </Combobox.Footer>
      )}
    </>
  );
}

function Option({ info, column, row }: { info: TableInfo; column: string; row: Row }): ReactNode {
  return (
    <Combobox.Option value={String(row[column])} className={classes.option}>
      <span className={classes.title}>
        <RowTitle info={info} row={row} />
      </span>
      <Text span size="xs" c="dimmed" className={classes.key}>
        {String(row[column])}
      </Text>
    </Combobox.Option>
  );
}
