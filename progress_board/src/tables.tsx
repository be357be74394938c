import { useVirtualizer } from "@tanstack/react-virtual";
import { useQueries, useQuery } from "convex/react";
import { CSSProperties, ReactNode, useDeferredValue, useMemo, useRef, useState } from "react";
import { api } from "../convex/_generated/api";
import type { Doc } from "../convex/_generated/dataModel";
import { elapsed, kindName, number } from "./format";
import { Glyph, Steps, Subtask } from "./parts";

/** Rows that one query reads: only those on the screen are subscribed to. */
const BLOCK = 40;
const ROW_REM = 2.25;

type Filter = "all" | "active" | "failed";

interface Props {
  job: Doc<"jobs">;
  tasks: Doc<"tasks">[];
  active: Subtask[];
  failures: Subtask[];
  now: number;
}

/** All tables of a job with the state of each of their sub-tasks, however many there are. */
export function Tables({ job, tasks, active, failures, now }: Props): ReactNode {
  const names = useQuery(api.subtasks.roster, { job: job._id }) ?? [];
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<Filter>("all");
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const only = { all: null, active, failed: failures }[filter];
  const rows = useMemo(() => matching(names, wanted, only), [names, wanted, only]);
  const columns = tasks.filter((task) => !task.kind.endsWith("boilerplate"));
  if (names.length === 0) return null;
  return (
    <section className="tables">
      <div className="toolbar">
        <h2>
          Tables <span className="count">{number(rows.length)}</span>
        </h2>
        <input
          type="search"
          placeholder="Find a table"
          aria-label="Find a table"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <Choice value={filter} onChange={setFilter} />
      </div>
      <Grid job={job} columns={columns} names={names} rows={rows} now={now} />
    </section>
  );
}

function matching(names: string[], wanted: string, only: Subtask[] | null): number[] {
  const shown = only && new Set(only.map((one) => one.row));
  return names
    .map((_, row) => row)
    .filter((row) => names[row].toLowerCase().includes(wanted) && (shown?.has(row) ?? true));
}

const FILTERS: [Filter, string][] = [
  ["all", "All"],
  ["active", "At work"],
  ["failed", "Failed"],
];

function Choice({ value, onChange }: { value: Filter; onChange: (to: Filter) => void }): ReactNode {
  return (
    <div className="choice" role="group" aria-label="Which tables">
      {FILTERS.map(([filter, label]) => (
        <button key={filter} aria-pressed={filter === value} onClick={() => onChange(filter)}>
          {label}
        </button>
      ))}
    </div>
  );
}

interface GridProps {
  job: Doc<"jobs">;
  columns: Doc<"tasks">[];
  names: string[];
  rows: number[];
  now: number;
}

function Grid({ job, columns, names, rows, now }: GridProps): ReactNode {
  const viewport = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport.current,
    estimateSize: rowHeight,
    overscan: 10,
  });
  const items = virtual.getVirtualItems();
  const cells = useCells(job, rows, items[0]?.index ?? 0, items[items.length - 1]?.index ?? 0);
  const style = { "--columns": columns.length } as CSSProperties;
  return (
    <div className="grid" role="table" aria-rowcount={rows.length} style={style}>
      <div className="row head" role="row">
        <span role="columnheader">Table</span>
        {columns.map((task) => (
          <span key={task._id} role="columnheader">
            {kindName(task.kind)}
          </span>
        ))}
      </div>
      <div className="viewport" ref={viewport} tabIndex={0} aria-label="Tables">
        <div style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = rows[item.index];
            const place = { transform: `translateY(${item.start}px)`, height: item.size };
            return (
              <div key={row} className="row" role="row" style={place} data-table={names[row]}>
                <span className="mono name" role="cell" title={names[row]}>
                  {names[row]}
                </span>
                {columns.map((task) => (
                  <Cell key={task._id} cell={cells.get(`${row} ${task.task}`)} now={now} />
                ))}
              </div>
            );
          })}
        </div>
      </div>
      {rows.length === 0 && <p className="dim none">No table matches.</p>}
    </div>
  );
}

/** Subscribe to the blocks of rows between two places in the list. */
function useCells(job: Doc<"jobs">, rows: number[], from: number, to: number) {
  const first = Math.floor(from / BLOCK);
  const last = Math.floor(to / BLOCK);
  const queries = useMemo(() => {
    const blocks = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const args = blocks.map((block) => rows.slice(block * BLOCK, (block + 1) * BLOCK));
    const some = args.filter((part) => part.length > 0);
    return Object.fromEntries(
      some.map((part) => [part.join(), { query: api.subtasks.rows, args: { job: job._id, rows: part } }]),
    );
  }, [job._id, rows, first, last]);
  const answers: Record<string, Subtask[] | Error | undefined> = useQueries(queries);
  const cells = new Map<string, Subtask>();
  for (const answer of Object.values(answers)) {
    if (answer instanceof Error) throw answer;
    for (const cell of answer ?? []) cells.set(`${cell.row} ${cell.task}`, cell);
  }
  return cells;
}

function Cell({ cell, now }: { cell: Subtask | undefined; now: number }): ReactNode {
  if (cell === undefined) return <span className="cell" role="cell" />;
  const known = cell.state === "running" || cell.endedAt !== null;
  return (
    <span className={`cell ${cell.state}`} role="cell" title={cell.reason || cell.state}>
      <Glyph state={cell.state} />
      {cell.state === "running" && <Steps step={cell.step} of={cell.of} />}
      <span className="text">{textOf(cell)}</span>
      <span className="dim right">{known ? elapsed(cell.startedAt, cell.endedAt, now) : ""}</span>
    </span>
  );
}

function textOf(cell: Subtask): string {
  if (cell.state === "running") return cell.message;
  if (cell.state === "failed") return cell.reason || "failed";
  if (cell.state === "done" && cell.files > 0) return `${number(cell.files)} files`;
  return cell.state;
}

function rowHeight(): number {
  return ROW_REM * parseFloat(getComputedStyle(document.documentElement).fontSize);
}
