/**
 * Finds the tables of this application: every folder of `src/tables` with a `table.ts` is one.
 * A folder that is added or removed needs no entry anywhere else.
 */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Column, TableInfo } from "@/lib/table";

/** What the page of a single row is given. */
export interface RowPageProps {
  /** The parts of the row's key, as the URL has them. */
  rowKey: readonly string[];
}

/** What the form is given: the key of the row to change, or none for a new row. */
export interface FormPageProps {
  rowKey?: readonly string[];
}

/** A table's pages, loaded when they are first shown. */
export interface TableEntry {
  info: TableInfo;
  ListPage: LazyExoticComponent<ComponentType>;
  DetailPage: LazyExoticComponent<ComponentType<RowPageProps>>;
  FormPage: LazyExoticComponent<ComponentType<FormPageProps>>;
  columns: () => Promise<readonly Column[]>;
}

type Module<T> = { default: T };
type Loader<T> = () => Promise<Module<T>>;

const infos = import.meta.glob<TableInfo>("../tables/*/table.ts", {
  eager: true,
  import: "default",
});
const lists = import.meta.glob<Module<ComponentType>>("../tables/*/ListPage.tsx");
const details = import.meta.glob<Module<ComponentType<RowPageProps>>>("../tables/*/DetailPage.tsx");
const forms = import.meta.glob<Module<ComponentType<FormPageProps>>>("../tables/*/FormPage.tsx");
const columns = import.meta.glob<Module<readonly Column[]>>("../tables/*/columns.ts");

function loader<T>(modules: Record<string, Loader<T>>, path: string): Loader<T> {
  return modules[path] ?? (() => Promise.reject(new Error(`There is no ${path}.`)));
}

function entry(path: string, info: TableInfo): TableEntry {
  const file = (name: string) => path.replace(/table\.ts$/, name);
  return {
    info,
    ListPage: lazy(loader(lists, file("ListPage.tsx"))),
    DetailPage: lazy(loader(details, file("DetailPage.tsx"))),
    FormPage: lazy(loader(forms, file("FormPage.tsx"))),
    columns: async () => (await loader(columns, file("columns.ts"))()).default,
  };
}

const entries = new Map(
  Object.entries(infos)
    .map(([path, info]) => entry(path, info))
    .sort((one, other) => one.info.labelPlural.localeCompare(other.info.labelPlural))
    .map((found) => [found.info.name, found]),
);

/** Return the table of that name, if the application has it. */
export function findTable(name: string): TableEntry | undefined {
  return entries.get(name);
}

/** A heading of the navigation and the tables under it. */
export interface TableGroup {
  label: string;
  tables: TableInfo[];
}

/** Return all tables under their headings, in alphabetical order. */
export function tableGroups(): TableGroup[] {
  const groups = new Map<string, TableInfo[]>();
  for (const { info } of entries.values()) {
    groups.set(info.group, [...(groups.get(info.group) ?? []), info]);
  }
  return [...groups]
    .map(([label, tables]) => ({ label, tables }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
