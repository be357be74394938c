import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { findTable } from "@/app/registry";
import type { Reference } from "@/lib/table";
import { NumberField } from "./NumberField";
import { ReferencePicker, type ReferenceValue } from "./ReferencePicker";
import { TextField } from "./TextField";
import { type FieldProps, useField } from "./useField";

interface ReferenceFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  reference: Reference;
  /** Whether the values are numbers. */
  numeric?: boolean;
}

/** A reference to a row of another table; just its value where the application has no such table. */
export function ReferenceField<Values extends FieldValues>(
  props: ReferenceFieldProps<Values>,
): ReactNode {
  const { reference, numeric, ...field } = props;
  if (findTable(reference.table)) return <PickerField {...props} />;
  return numeric ? <NumberField {...field} /> : <TextField {...field} />;
}

function PickerField<Values extends FieldValues>(props: ReferenceFieldProps<Values>): ReactNode {
  const { value, change, input } = useField<ReferenceValue, Values>(props);
  return (
    <ReferencePicker
      {...input}
      reference={props.reference}
      value={value}
      onChange={(chosen) => change(chosen ?? props.blank)}
    />
  );
}
