import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import { toFieldName } from "@/lib/form-names";
import { useFormMode } from "./form-mode";

/** What every field of a form takes. */
export interface FieldProps<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPath<Values>;
  label: string;
  description?: string;
  /** Whether a new row has to have a value here. */
  required?: boolean;
  /** Whether the value can be changed once the row is there. */
  fixed?: boolean;
  /** What an emptied field stands for: NULL, empty text, or nothing at all. */
  blank?: Blank;
  placeholder?: string;
}

export type Blank = null | "" | undefined;

/** What a field hands on to the input that shows it. */
export interface FieldState<Value> {
  value: Value | null | undefined;
  change: (value: Value | Blank) => void;
  /** Label, error and the like, as inputs take them. */
  input: {
    ref: (element: HTMLElement | null) => void;
    label: string;
    description: string | undefined;
    placeholder: string | undefined;
    withAsterisk: boolean;
    "aria-required": boolean | undefined;
    disabled: boolean;
    error: string | undefined;
    onBlur: () => void;
  };
}

/** Tie an input to a field of a form. */
export function useField<Value, Values extends FieldValues>(
  props: FieldProps<Values>,
): FieldState<Value> {
  const { control, name, label, description, required = false, fixed = false, placeholder } = props;
  const { field, fieldState } = useController({
    control,
    name: toFieldName(name) as FieldPath<Values>,
  });
  const editing = useFormMode() === "edit";
  return {
    value: field.value as Value | null | undefined,
    change: (value) => field.onChange(value),
    input: {
      ref: field.ref,
      label,
      description,
      placeholder,
      withAsterisk: required,
      "aria-required": required || undefined,
      disabled: fixed && editing,
      error: fieldState.error?.message,
      onBlur: field.onBlur,
    },
  };
}
