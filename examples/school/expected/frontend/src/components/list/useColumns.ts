import { useLocalStorage } from "@mantine/hooks";
import type { Column } from "@/lib/table";

/** Which columns a list shows, and how to change that. */
export interface ColumnChoice {
  shown: readonly Column[];
  choose: (names: string[]) => void;
}

/** Remember in this browser which columns of a table somebody wants to see. */
export function useColumns(table: string, columns: readonly Column[]): ColumnChoice {
  const [names, choose] = useLocalStorage<string[]>({
    key: `columns:${table}`,
    defaultValue: columns.filter(({ hidden }) => !hidden).map(({ name }) => name),
    getInitialValueInEffect: false,
  });
  const shown = columns.filter(({ name }) => names.includes(name));
  return { shown: shown.length > 0 ? shown : columns, choose };
}
