import { NumberInput } from "@mantine/core";
import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { type FieldProps, useField } from "./useField";

interface NumberFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  min?: number;
  max?: number;
  /** Whether numbers with a fraction are allowed. */
  fraction?: boolean;
}

/** A number that JavaScript holds exactly enough: an integer, or one with a floating point. */
export function NumberField<Values extends FieldValues>(
  props: NumberFieldProps<Values>,
): ReactNode {
  const { value, change, input } = useField<number, Values>(props);
  const { min, max, fraction = false, blank } = props;
  return (
    <NumberInput
      {...input}
      min={min}
      max={max}
      allowDecimal={fraction}
      clampBehavior="none"
      value={value ?? ""}
      onChange={(typed) => change(typed === "" || typed === "-" ? blank : Number(typed))}
    />
  );
}
