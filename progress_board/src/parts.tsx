import type { FunctionReturnType } from "convex/server";
import { ReactNode } from "react";
import type { api } from "../convex/_generated/api";
import type { Doc } from "../convex/_generated/dataModel";
import { number } from "./format";

export type Subtask = Doc<"subtasks">;
export type Counts = NonNullable<FunctionReturnType<typeof api.jobs.summary>>["counts"];

const GLYPHS: Record<string, string> = {
  queued: "·",
  running: "▸",
  done: "✓",
  partial: "◐",
  failed: "✕",
  cancelled: "–",
};

/** A state as a sign and a word: never by colour alone. */
export function Badge({ state }: { state: string }): ReactNode {
  return (
    <span className={`badge ${state}`}>
      <Glyph state={state} /> {state}
    </span>
  );
}

export function Glyph({ state }: { state: string }): ReactNode {
  return (
    <span className={`glyph ${state}`} aria-hidden="true">
      {GLYPHS[state] ?? "?"}
    </span>
  );
}

/** What is done, failed and cancelled, as one bar. */
export function Bar({ counts, busy }: { counts: Counts; busy: boolean }): ReactNode {
  const { total, done, failed, cancelled } = counts;
  const part = (count: number): { width: string } => ({
    width: `${total === 0 ? 0 : (100 * count) / total}%`,
  });
  return (
    <div
      className={busy ? "bar busy" : "bar"}
      role="progressbar"
      aria-valuenow={done + failed + cancelled}
      aria-valuemax={total}
    >
      <span className="done" style={part(done)} />
      <span className="failed" style={part(failed)} />
      <span className="cancelled" style={part(cancelled)} />
    </div>
  );
}

/** Five small fields, one for each step, as far as the sub-task has come. */
export function Steps({ step, of }: { step: number; of: number }): ReactNode {
  const fields = Array.from({ length: Math.max(of, 1) }, (_, index) => index + 1);
  return (
    <span className="steps" role="img" aria-label={`step ${step} of ${of}`}>
      {fields.map((field) => (
        <i key={field} className={field < step ? "past" : field === step ? "now" : ""} />
      ))}
    </span>
  );
}

export function Figure({ label, value }: { label: string; value: ReactNode }): ReactNode {
  return (
    <div className="figure">
      <dd>{value}</dd>
      <dt>{label}</dt>
    </div>
  );
}

/** How far: "37 of 125" are done, and the share that they are. */
export function Share({ counts: { done, total } }: { counts: Counts }): ReactNode {
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <>
      <b>{number(done)}</b> of {number(total)} <span className="dim">{percent} %</span>
    </>
  );
}
