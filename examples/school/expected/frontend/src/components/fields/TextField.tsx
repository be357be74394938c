import { Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import classes from "./fields.module.css";
import { type FieldProps, useField } from "./useField";

interface TextFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  maxLength?: number;
  inputMode?: "text" | "decimal" | "email" | "tel" | "url";
}

/** Text on one line. */
export function TextField<Values extends FieldValues>(props: TextFieldProps<Values>): ReactNode {
  const { value, change, input } = useField<string, Values>(props);
  return (
    <TextInput
      {...input}
      maxLength={props.maxLength}
      inputMode={props.inputMode}
      value={value ?? ""}
      onChange={({ currentTarget: { value: text } }) => change(text === "" ? props.blank : text)}
    />
  );
}

interface TextAreaFieldProps<Values extends FieldValues> extends TextFieldProps<Values> {
  /** Lines to begin with; the field grows with its text. */
  rows?: number;
}

/** Text on several lines. */
export function TextAreaField<Values extends FieldValues>(
  props: TextAreaFieldProps<Values>,
): ReactNode {
  const { rows = 3 } = props;
  const { value, change, input } = useField<string, Values>(props);
  return (
    <Textarea
      {...input}
      className={rows > 1 ? classes.wide : undefined}
      autosize
      minRows={rows}
      maxRows={16}
      maxLength={props.maxLength}
      value={value ?? ""}
      onChange={({ currentTarget: { value: text } }) => change(text === "" ? props.blank : text)}
    />
  );
}

/** A decimal number; it stays text, so that no digit is lost. */
export function DecimalField<Values extends FieldValues>(props: FieldProps<Values>): ReactNode {
  return <TextField {...props} inputMode="decimal" />;
}
