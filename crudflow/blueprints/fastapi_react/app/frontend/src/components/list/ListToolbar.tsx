import { Button, CloseButton, Group, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { Download, ListFilter, Search } from "lucide-react";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import type { QueryParams } from "@/api/client";
import { describeError } from "@/api/errors";
import { formatCount } from "@/lib/format";
import { notify } from "@/lib/notify";
import type { Column, TableInfo } from "@/lib/table";
import { ColumnMenu } from "./ColumnMenu";
import { knownFilters } from "./filters";
import classes from "./ListToolbar.module.css";
import type { ColumnChoice } from "./useColumns";
import type { ListState } from "./useListState";

const FilterDrawer = lazy(() => import("./FilterDrawer"));

interface ListToolbarProps {
  info: TableInfo;
  columns: readonly Column[];
  choice: ColumnChoice;
  state: ListState;
  /** The query that the list was asked with. */
  params: QueryParams;
}

/** Search, filters, columns and export of a list. */
export function ListToolbar({ info, columns, choice, state, params }: ListToolbarProps): ReactNode {
  return (
    <Group p="md" gap="sm" justify="space-between">
      {info.searchable ? <SearchField info={info} state={state} /> : <span />}
      <Group gap="xs" className={classes.actions}>
        <FilterButton columns={columns} state={state} />
        <ColumnMenu
          columns={columns}
          shown={choice.shown.map(({ name }) => name)}
          onChange={choice.choose}
        />
        <ExportButton info={info} columns={columns} params={params} />
      </Group>
    </Group>
  );
}

function SearchField({ info, state }: Pick<ListToolbarProps, "info" | "state">): ReactNode {
  const { q = "" } = state.search;
  const [text, setText] = useState(q);
  const search = useDebouncedCallback((value: string) => state.change({ q: value }), 250);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Whoever is typing is ahead of the URL.
    if (document.activeElement !== field.current) setText(q);
  }, [q]);
  const type = (value: string) => {
    setText(value);
    search(value);
  };
  return (
    <TextInput
      ref={field}
      type="search"
      w={{ base: "100%", sm: 320 }}
      aria-label={`Search ${info.labelPlural.toLowerCase()}`}
      placeholder="Search"
      maxLength={200}
      leftSection={<Search size={16} aria-hidden />}
      rightSection={
        text && <CloseButton size="sm" aria-label="Clear search" onClick={() => type("")} />
      }
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => event.key === "Enter" && search.flush()}
      // Later, it would lead back from wherever the reader has gone.
      onBlur={() => search.flush()}
    />
  );
}

function FilterButton({ columns, state }: Pick<ListToolbarProps, "columns" | "state">): ReactNode {
  const [open, setOpen] = useState(false);
  if (!columns.some((column) => column.filters?.length)) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<ListFilter size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        Filters
      </Button>
      {open && (
        <Suspense>
          <FilterDrawer
            opened
            onClose={() => setOpen(false)}
            columns={columns}
            filters={knownFilters(columns, state.search.filters)}
            onApply={(filters) => state.change({ filters })}
          />
        </Suspense>
      )}
    </>
  );
}

function ExportButton({
  info,
  columns,
  params,
}: Pick<ListToolbarProps, "info" | "columns" | "params">): ReactNode {
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const { exportCsv } = await import("./export");
      const count = await exportCsv(info, columns, params);
      notify.success(`${formatCount(count)} rows exported to ${info.name}.csv`);
    } catch (error) {
      notify.failure(describeError(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      variant="default"
      leftSection={<Download size={16} aria-hidden />}
      loading={busy}
      onClick={() => void save()}
    >
      Export
    </Button>
  );
}
