import { useParams } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { PageSkeleton } from "@/components/PageSkeleton";
import { decodeKey } from "@/lib/key";
import { NotFoundPage } from "./NotFoundPage";
import { findTable, type TableEntry } from "./registry";

/** The list of a table's rows. */
export function TablePage(): ReactNode {
  const { table } = useParams({ from: "/$table" });
  return <Page name={table}>{({ ListPage }) => <ListPage />}</Page>;
}

/** The form for a new row. */
export function CreatePage(): ReactNode {
  const { table } = useParams({ from: "/$table/new" });
  return <Page name={table}>{({ FormPage }) => <FormPage />}</Page>;
}

/** The page of one row. */
export function RowPage(): ReactNode {
  const { table, key } = useParams({ from: "/$table/$key" });
  return (
    <Page name={table} of={key}>
      {({ DetailPage }) => <DetailPage rowKey={decodeKey(key)} />}
    </Page>
  );
}

/** The form that changes a row. */
export function EditPage(): ReactNode {
  const { table, key } = useParams({ from: "/$table/$key/edit" });
  return (
    <Page name={table} of={key}>
      {({ FormPage }) => <FormPage rowKey={decodeKey(key)} />}
    </Page>
  );
}

interface PageProps {
  name: string;
  /** The row that the page is of; another row gets a page of its own. */
  of?: string;
  children: (entry: TableEntry) => ReactNode;
}

function Page({ name, of, children }: PageProps): ReactNode {
  const entry = findTable(name);
  const readOnly = entry?.info.key.length === 0;
  if (!entry || (of !== undefined && readOnly)) return <NotFoundPage />;
  return (
    <Suspense key={`${name}/${of ?? ""}`} fallback={<PageSkeleton />}>
      {children(entry)}
    </Suspense>
  );
}
