import { ReactNode } from "react";
import { kindName, number } from "./format";
import { Subtask } from "./parts";

interface Props {
  failures: Subtask[];
  total: number;
  more: () => void;
}

/** What failed and why. */
export function Failures({ failures, total, more }: Props): ReactNode {
  return (
    <section className="failures" aria-live="polite">
      <h2>
        Failed <span className="count failed">{number(total)}</span>
      </h2>
      <ul>
        {failures.map((one) => (
          <li key={one._id} data-failure={one.table ?? one.kind}>
            <span className="mono name">{one.table ?? "the application"}</span>
            <span className="dim">{kindName(one.kind)}</span>
            <span className="why">
              {one.error !== "" && <b>{one.error}: </b>}
              {one.reason || "no reason is known"}
            </span>
          </li>
        ))}
      </ul>
      {failures.length < total && (
        <button onClick={more}>Show more of {number(total)} failures</button>
      )}
    </section>
  );
}
