import { TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { FieldValues } from "react-hook-form";
import { isoToLocal, localToIso } from "@/lib/moment";
import { type FieldProps, useField } from "./useField";

/** A day; the browser's own field knows the reader's customs and the keyboard. */
export function DateField<Values extends FieldValues>(props: FieldProps<Values>): ReactNode {
  const { value, change, input } = useField<string, Values>(props);
  return (
    <TextInput
      {...input}
      type="date"
      max="9999-12-31"
      value={value ?? ""}
      onChange={({ currentTarget: { value: text } }) => change(text || props.blank)}
    />
  );
}

/** A time of day. */
export function TimeField<Values extends FieldValues>(props: FieldProps<Values>): ReactNode {
  const { value, change, input } = useField<string, Values>(props);
  return (
    <TextInput
      {...input}
      type="time"
      step={value && !value.endsWith(":00") ? 1 : undefined}
      value={value?.slice(0, 8) ?? ""}
      onChange={({ currentTarget: { value: text } }) =>
        change(text ? text.padEnd(8, ":00") : props.blank)
      }
    />
  );
}

interface MomentFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** Whether it is entered in the reader's time zone; otherwise as it is stored. */
  zoned?: boolean;
}

/** A day and a time of day. */
export function MomentField<Values extends FieldValues>(
  props: MomentFieldProps<Values>,
): ReactNode {
  const { zoned = false, blank } = props;
  const { value, change, input } = useField<string, Values>(props);
  // While only a part of it has been typed, the browser gives no value at all.
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? isoToLocal(value ?? "", zoned);
  return (
    <TextInput
      {...input}
      type="datetime-local"
      max="9999-12-31T23:59"
      step={shown.length > 16 ? 1 : undefined}
      value={shown}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        change(localToIso(text, zoned) || blank);
      }}
      onBlur={() => {
        setTyped(undefined);
        input.onBlur();
      }}
    />
  );
}
