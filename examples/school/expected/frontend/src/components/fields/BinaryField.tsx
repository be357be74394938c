import { Button, FileButton, Group, Input, Text } from "@mantine/core";
import { Upload, X } from "lucide-react";
import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { formatValue } from "@/lib/format";
import { type FieldProps, useField } from "./useField";

/** Binary data out of a file. */
export function BinaryField<Values extends FieldValues>(props: FieldProps<Values>): ReactNode {
  const { value, change, input } = useField<string, Values>(props);
  const { label, description, withAsterisk, error, disabled } = input;
  const take = async (file: File | null) => {
    if (file) change(await toBase64(file));
  };
  return (
    <Input.Wrapper {...{ label, description, withAsterisk, error }} labelElement="div">
      <Group gap="sm">
        <FileButton onChange={(file) => void take(file)} disabled={disabled}>
          {(button) => (
            <Button
              {...button}
              aria-label={`Choose a file for ${label}`}
              variant="default"
              leftSection={<Upload size={16} aria-hidden />}
            >
              Choose a file
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {value ? formatValue(value, "binary") : "Nothing chosen"}
        </Text>
        {value && (
          <Button
            variant="subtle"
            aria-label={`Remove ${label}`}
            leftSection={<X size={16} aria-hidden />}
            onClick={() => change(props.blank)}
          >
            Remove
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}

async function toBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
