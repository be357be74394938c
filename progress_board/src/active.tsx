import { ReactNode } from "react";
import { elapsed, kindName } from "./format";
import { Steps, Subtask } from "./parts";

interface Props {
  subtasks: Subtask[];
  now: number;
  running: boolean;
}

/** What is at work now, the longest first. */
export function Active({ subtasks, now, running }: Props): ReactNode {
  if (subtasks.length === 0) {
    const why = running ? "Nothing at this moment." : "The job has ended.";
    return <p className="dim">{why}</p>;
  }
  const sorted = [...subtasks].sort((a, b) => (a.startedAt ?? now) - (b.startedAt ?? now));
  return (
    <ul className="active">
      {sorted.map((one) => (
        <li key={one._id} data-active={one.table ?? one.kind}>
          <span className="mono name">{one.table ?? "the application"}</span>
          <span className="dim">{kindName(one.kind)}</span>
          <Steps step={one.step} of={one.of} />
          <span className="message">{one.message}</span>
          <span className="dim right">{elapsed(one.startedAt, null, now)}</span>
        </li>
      ))}
    </ul>
  );
}
