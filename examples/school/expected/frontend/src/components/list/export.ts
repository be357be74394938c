import type { QueryParams } from "@/api/client";
import { listRows } from "@/api/references";
import { download, toCsv } from "@/lib/csv";
import type { Column, Row, TableInfo } from "@/lib/table";

const ROWS_AT_ONCE = 200;

/** Save all rows that match a query as a CSV file, in the order of the list.
 *
 * @returns How many rows there are.
 */
export async function exportCsv(
  info: TableInfo,
  columns: readonly Column[],
  query: QueryParams,
): Promise<number> {
  const rows: Row[] = [];
  let total = 1;
  while (rows.length < total) {
    const place = { limit: ROWS_AT_ONCE, offset: rows.length };
    const page = await listRows(info.name, { ...query, ...place });
    rows.push(...page.items);
    // Rows may be deleted meanwhile: an empty page ends it in any case.
    total = page.items.length === 0 ? 0 : page.total;
  }
  const names = columns.map((column) => column.name);
  const values = rows.map((row) => names.map((name) => row[name]));
  download(`${info.name}.csv`, toCsv(names, values), "text/csv");
  return rows.length;
}
