import { Button, CloseButton, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { ReferenceTitle } from "@/components/data/RowTitle";
import classes from "./FilterPills.module.css";
import type { ActiveFilter } from "./filters";

interface FilterPillsProps {
  filters: readonly ActiveFilter[];
  onRemove: (param: string) => void;
  onClear: () => void;
}

/** Shows the filters in force; each can be taken off. */
export function FilterPills({ filters, onRemove, onClear }: FilterPillsProps): ReactNode {
  if (filters.length === 0) return null;
  return (
    <Group gap="xs" px="md" pb="sm" role="group" aria-label="Filters in force">
      {filters.map(({ param, column, text, value }) => (
        <span key={param} className={classes.pill}>
          <Text span size="sm" truncate>
            {text}
            {column.reference && !Array.isArray(value) && typeof value !== "boolean" && (
              <>
                {" "}
                <ReferenceTitle reference={column.reference} value={value} />
              </>
            )}
          </Text>
          <CloseButton
            size="xs"
            aria-label={`Remove filter: ${text}`}
            onClick={() => onRemove(param)}
          />
        </span>
      ))}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        Clear all
      </Button>
    </Group>
  );
}
