import { Button, Checkbox, Popover, ScrollArea, Stack } from "@mantine/core";
import { Columns3 } from "lucide-react";
import type { ReactNode } from "react";
import type { Column } from "@/lib/table";

interface ColumnMenuProps {
  columns: readonly Column[];
  /** Names of the columns that are shown. */
  shown: readonly string[];
  onChange: (shown: string[]) => void;
}

/** Chooses the columns of a list; the last one stays. */
export function ColumnMenu({ columns, shown, onChange }: ColumnMenuProps): ReactNode {
  return (
    <Popover position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<Columns3 size={16} aria-hidden />}>
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns">
        <Checkbox.Group value={[...shown]} onChange={onChange}>
          <ScrollArea.Autosize mah={360} type="auto">
            <Stack gap="xs" pr="md">
              {columns.map(({ name, label }) => (
                <Checkbox
                  key={name}
                  value={name}
                  label={label}
                  disabled={shown.length === 1 && shown[0] === name}
                />
              ))}
            </Stack>
          </ScrollArea.Autosize>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}
