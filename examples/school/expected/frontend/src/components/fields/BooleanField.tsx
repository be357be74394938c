import { Select, Switch } from "@mantine/core";
import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { type FieldProps, useField } from "./useField";

/** Yes or no, or neither where a column may be NULL. */
export function BooleanField<Values extends FieldValues>(props: FieldProps<Values>): ReactNode {
  const { value, change, input } = useField<boolean, Values>(props);
  const { withAsterisk, placeholder, "aria-required": required, ...common } = input;
  if (props.blank === null || props.required) {
    return (
      <Select
        {...input}
        data={[
          { value: "true", label: "Yes" },
          { value: "false", label: "No" },
        ]}
        placeholder="Not known"
        clearable={props.blank === null}
        value={value == null ? null : String(value)}
        onChange={(chosen) => change(chosen === null ? props.blank : chosen === "true")}
      />
    );
  }
  return (
    <Switch
      {...common}
      // Its label would take the description in, which is to be a description only.
      aria-label={props.label}
      mt="lg"
      checked={value ?? false}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}
