import { useSyncExternalStore } from "react";

export interface JobRoute {
  jobId: string;
  run?: string;
}

/** Return the address of a job's page: of one run, or of the newest. */
export function jobHref({ jobId, run }: JobRoute): string {
  const parts = run === undefined ? [jobId] : [jobId, run];
  return `#/job/${parts.map(encodeURIComponent).join("/")}`;
}

/** Return the job that the address names, or null for the list of jobs. */
export function useRoute(): JobRoute | null {
  return parse(useSyncExternalStore(subscribe, () => window.location.hash));
}

function parse(hash: string): JobRoute | null {
  const [place, jobId, run] = hash.replace(/^#\//, "").split("/").map(decoded);
  return place === "job" && jobId ? { jobId, run } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}
