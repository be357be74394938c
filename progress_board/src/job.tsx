import { useQuery } from "convex/react";
import { ReactNode, useState } from "react";
import { api } from "../convex/_generated/api";
import type { Doc } from "../convex/_generated/dataModel";
import { Active } from "./active";
import { Failures } from "./failures";
import { duration, elapsed, kindName, moment, number, plural } from "./format";
import { useNow, useTitle } from "./hooks";
import { Badge, Bar, Counts, Figure, Share } from "./parts";
import { JobRoute } from "./route";
import { Tables } from "./tables";

const FAILURES = 50;

/** One run of a job: its figures, its tasks, what is at work, what failed, and all its tables. */
export function JobPage(route: JobRoute): ReactNode {
  const found = useQuery(api.jobs.getJob, route);
  if (found === undefined) return <main className="empty">Loading the job…</main>;
  if (found === null) {
    return (
      <main className="empty">
        <h1>No such job</h1>
        <p>
          The board does not know <code>{route.jobId}</code>. <a href="#/">All jobs</a>
        </p>
      </main>
    );
  }
  return <Job job={found.job} tasks={found.tasks} />;
}

function Job({ job, tasks }: { job: Doc<"jobs">; tasks: Doc<"tasks">[] }): ReactNode {
  const [shown, setShown] = useState(FAILURES);
  const running = job.state === "running";
  const now = useNow(running);
  const active = useQuery(api.subtasks.active, { job: job._id }) ?? [];
  const failed = { job: job._id, state: "failed", limit: shown } as const;
  const failures = useQuery(api.subtasks.ended, failed) ?? [];
  const counts = sum(tasks);
  useTitle(`${number(counts.done)}/${number(counts.total)} ${job.app}`);
  return (
    <main>
      <Heading job={job} now={now} />
      <Figures job={job} counts={counts} now={now} />
      <Bar counts={counts} busy={running} />
      {job.reason !== "" && <p className="reason">{job.reason}</p>}
      <div className="columns">
        <section>
          <h2>Tasks</h2>
          <Tasks tasks={tasks} />
        </section>
        <section>
          <h2>
            At work <span className="count">{active.length}</span>
          </h2>
          <Active subtasks={active} now={now} running={running} />
        </section>
      </div>
      {failures.length > 0 && (
        <Failures
          failures={failures}
          total={counts.failed}
          more={() => setShown((count) => 4 * count)}
        />
      )}
      <Tables job={job} tasks={tasks} active={active} failures={failures} now={now} />
    </main>
  );
}

function Heading({ job, now }: { job: Doc<"jobs">; now: number }): ReactNode {
  const web = /^https?:\/\//.test(job.link);
  return (
    <header className="heading">
      <div>
        <h1>
          {job.app} <Badge state={job.state} />
        </h1>
        <p className="dim">
          <span className="mono">{job.jobId}</span> · began {moment(job.startedAt, now)} ·{" "}
          {plural(job.tables, "table")} with {job.blueprint} into{" "}
          <span className="mono">{job.outputDir}</span>
        </p>
      </div>
      {web && (
        <a className="button" href={job.link} target="_blank" rel="noreferrer">
          Temporal Web UI ↗
        </a>
      )}
    </header>
  );
}

interface FiguresProps {
  job: Doc<"jobs">;
  counts: Counts;
  now: number;
}

function Figures({ job, counts, now }: FiguresProps): ReactNode {
  const running = job.state === "running";
  const ended = counts.done + counts.failed + counts.cancelled;
  const spent = (job.endedAt ?? now) - job.startedAt;
  const left = ended > 0 ? (spent / ended) * (counts.total - ended) : null;
  return (
    <dl className="figures">
      <Figure label="sub-tasks done" value={<Share counts={counts} />} />
      <Figure
        label="failed"
        value={<span className={counts.failed > 0 ? "failed" : ""}>{number(counts.failed)}</span>}
      />
      {counts.cancelled > 0 && <Figure label="cancelled" value={number(counts.cancelled)} />}
      <Figure
        label={running ? "so far" : "took"}
        value={running || job.endedAt !== null ? elapsed(job.startedAt, job.endedAt, now) : "–"}
      />
      {running && ended < counts.total && (
        <Figure label="to go, about" value={left === null ? "–" : duration(left)} />
      )}
      {!running && <Figure label="files" value={number(job.files)} />}
      {!running && <Figure label="of them written" value={number(job.written)} />}
      {job.kept > 0 && <Figure label="left as edited" value={number(job.kept)} />}
      {job.warnings > 0 && <Figure label="schema warnings" value={number(job.warnings)} />}
    </dl>
  );
}

function Tasks({ tasks }: { tasks: Doc<"tasks">[] }): ReactNode {
  if (tasks.length === 0) return <p className="dim">The job has no tasks.</p>;
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={task._id} data-task={task.task}>
          <header>
            <b>{kindName(task.kind)}</b>
            <Badge state={task.state} />
          </header>
          {task.text !== "" && <p className="dim">“{task.text}”</p>}
          <Bar counts={task} busy={task.state === "running"} />
          <footer>
            <span>
              <Share counts={task} />
            </span>
            {task.failed > 0 && <span className="failed">{number(task.failed)} failed</span>}
            <span className="dim">priority {task.priority}</span>
          </footer>
        </li>
      ))}
    </ul>
  );
}

function sum(tasks: Doc<"tasks">[]): Counts {
  const counts = { total: 0, done: 0, failed: 0, cancelled: 0 };
  for (const task of tasks) {
    counts.total += task.total;
    counts.done += task.done;
    counts.failed += task.failed;
    counts.cancelled += task.cancelled;
  }
  return counts;
}
