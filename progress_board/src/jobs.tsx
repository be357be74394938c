import { usePaginatedQuery } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { ReactNode } from "react";
import { api } from "../convex/_generated/api";
import { elapsed, moment, number, plural } from "./format";
import { useNow, useTitle } from "./hooks";
import { Badge, Bar, Share } from "./parts";
import { jobHref } from "./route";

const PAGE = 20;

type ListedJob = FunctionReturnType<typeof api.jobs.listJobs>["page"][number];

/** All jobs: those that run as cards, those that have ended as a list. */
export function JobsPage(): ReactNode {
  const jobs = usePaginatedQuery(api.jobs.listJobs, {}, { initialNumItems: PAGE });
  const running = jobs.results.filter((job) => job.state === "running");
  const ended = jobs.results.filter((job) => job.state !== "running");
  const now = useNow(running.length > 0);
  useTitle(running.length > 0 ? `${plural(running.length, "job")} running` : "crudflow jobs");
  if (jobs.status === "LoadingFirstPage") return <main className="empty">Loading the jobs…</main>;
  if (jobs.results.length === 0) return <NoJobs />;
  return (
    <main>
      <section>
        <h1>
          {running.length > 0 ? "Running" : "No job is running"}
          {running.length > 0 && <span className="count">{running.length}</span>}
        </h1>
        <div className="cards">
          {running.map((job) => (
            <JobCard key={job._id} job={job} now={now} />
          ))}
        </div>
      </section>
      {ended.length > 0 && (
        <section>
          <h2>Ended</h2>
          <EndedJobs jobs={ended} now={now} />
        </section>
      )}
      {jobs.status === "CanLoadMore" && (
        <button onClick={() => jobs.loadMore(PAGE)}>Show older jobs</button>
      )}
    </main>
  );
}

function NoJobs(): ReactNode {
  return (
    <main className="empty">
      <h1>No jobs yet</h1>
      <p>A job shows here as soon as a worker with CONVEX_URL set begins it:</p>
      <pre>crudflow generate schema.sql --out app</pre>
    </main>
  );
}

function JobCard({ job, now }: { job: ListedJob; now: number }): ReactNode {
  return (
    <a className="card" href={jobHref(job)} data-job={job.jobId}>
      <header>
        <h3>{job.app}</h3>
        <Badge state={job.state} />
      </header>
      <p className="mono dim">{job.jobId}</p>
      <Bar counts={job.counts} busy />
      <footer>
        <span>
          <Share counts={job.counts} />
        </span>
        {job.counts.failed > 0 && (
          <span className="failed">{number(job.counts.failed)} failed</span>
        )}
        <span className="dim">{elapsed(job.startedAt, job.endedAt, now)}</span>
      </footer>
    </a>
  );
}

function EndedJobs({ jobs, now }: { jobs: ListedJob[]; now: number }): ReactNode {
  return (
    <table className="list">
      <thead>
        <tr>
          <th>Application</th>
          <th>Job</th>
          <th>State</th>
          <th className="wide">Sub-tasks</th>
          <th className="right">Failed</th>
          <th className="right">Tables</th>
          <th className="right">Took</th>
          <th className="right">Began</th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job._id} data-job={job.jobId}>
            <td>
              <a href={jobHref(job)}>{job.app}</a>
            </td>
            <td className="mono dim">{job.jobId}</td>
            <td>
              <Badge state={job.state} />
            </td>
            <td className="wide">
              <Bar counts={job.counts} busy={false} />
              <Share counts={job.counts} />
            </td>
            <td className="right">{job.counts.failed > 0 ? number(job.counts.failed) : ""}</td>
            <td className="right">{number(job.tables)}</td>
            <td className="right">{elapsed(job.startedAt, job.endedAt ?? job.startedAt, now)}</td>
            <td className="right dim">{moment(job.startedAt, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
