import { MultiSelect, Select, TagsInput } from "@mantine/core";
import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { formatChoice } from "@/lib/format";
import { type FieldProps, useField } from "./useField";

interface ChoiceFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  options: readonly string[];
}

/** Options as the inputs take them: these have no empty value, so each is known by its place. */
function choices(options: readonly string[]) {
  return options.map((option, place) => ({ value: String(place), label: formatChoice(option) }));
}

/** One of several allowed values. */
export function ChoiceField<Values extends FieldValues>(
  props: ChoiceFieldProps<Values>,
): ReactNode {
  const { value, change, input } = useField<string, Values>(props);
  const { options, blank } = props;
  const place = value == null ? -1 : options.indexOf(value);
  return (
    <Select
      {...input}
      data={choices(options)}
      searchable={options.length > 7}
      clearable={blank === null}
      allowDeselect={blank === null}
      value={place < 0 ? null : String(place)}
      onChange={(chosen) => change(chosen === null ? blank : options[Number(chosen)])}
    />
  );
}

/** Any number out of several allowed values. */
export function ChoicesField<Values extends FieldValues>(
  props: ChoiceFieldProps<Values>,
): ReactNode {
  const { value, change, input } = useField<string[], Values>(props);
  const { options, blank } = props;
  return (
    <MultiSelect
      {...input}
      data={choices(options)}
      clearable
      searchable
      value={(value ?? []).map((item) => String(options.indexOf(item)))}
      onChange={(chosen) => {
        const items = chosen.flatMap((place) => options[Number(place)] ?? []);
        change(items.length === 0 && blank === null ? null : items);
      }}
    />
  );
}

interface ListFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** Whether the items are numbers. */
  numeric?: boolean;
}

/** A list of items that are typed in one by one. */
export function ListField<Values extends FieldValues>(props: ListFieldProps<Values>): ReactNode {
  const { value, change, input } = useField<(string | number)[], Values>(props);
  const { numeric = false, blank } = props;
  return (
    <TagsInput
      {...input}
      placeholder={value?.length ? undefined : "Type and press Enter"}
      clearable
      allowDuplicates
      acceptValueOnBlur
      value={(value ?? []).map(String)}
      onChange={(texts) => {
        const items = numeric ? texts.map(Number).filter((item) => !Number.isNaN(item)) : texts;
        change(items.length === 0 && blank === null ? null : items);
      }}
    />
  );
}
