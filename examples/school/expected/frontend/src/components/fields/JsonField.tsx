import { Textarea } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { FieldValues } from "react-hook-form";
import { UnreadJson } from "@/lib/schema";
import classes from "./fields.module.css";
import { type FieldProps, useField } from "./useField";

/** A JSON document, checked while it is typed. */
export function JsonField<Values extends FieldValues>(props: FieldProps<Values>): ReactNode {
  const { value, change, input } = useField<unknown, Values>(props);
  const [text, setText] = useState(() => write(value));
  const type = (typed: string) => {
    setText(typed);
    change(typed.trim() === "" ? props.blank : read(typed));
  };
  return (
    <Textarea
      {...input}
      autosize
      minRows={3}
      maxRows={20}
      spellCheck={false}
      placeholder={'{ "key": "value" }'}
      className={classes.wide}
      classNames={{ input: classes.code ?? "" }}
      error={value instanceof UnreadJson ? value.message : input.error}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        if (!(value instanceof UnreadJson)) setText(write(value));
        input.onBlur();
      }}
    />
  );
}

function write(value: unknown): string {
  return value === undefined || value === null ? "" : JSON.stringify(value, null, 2);
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return new UnreadJson(error instanceof Error ? error.message : "This is no JSON.");
  }
}
