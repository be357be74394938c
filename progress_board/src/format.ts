const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Return a length of time in words as short as its size allows. */
export function duration(milliseconds: number): string {
  const length = Math.max(0, milliseconds);
  if (length < SECOND) return `${Math.round(length)} ms`;
  if (length < 10 * SECOND) return `${(length / SECOND).toFixed(1)} s`;
  if (length < MINUTE) return `${Math.floor(length / SECOND)} s`;
  if (length < HOUR) return `${whole(length, MINUTE)} m ${pad(length, MINUTE, SECOND)} s`;
  return `${whole(length, HOUR)} h ${pad(length, HOUR, MINUTE)} m`;
}

/** Return how long something took, or has been going on for; "" if it has not begun. */
export function elapsed(startedAt: number | null, endedAt: number | null, now: number): string {
  return startedAt === null ? "" : duration((endedAt ?? now) - startedAt);
}

/** Return a moment as people name it: the time alone if it is today's. */
export function moment(milliseconds: number, now: number): string {
  const date = new Date(milliseconds);
  const time = date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  const today = date.toDateString() === new Date(now).toDateString();
  return today ? time : `${date.toLocaleDateString([], { day: "numeric", month: "short" })} ${time}`;
}

export function number(count: number): string {
  return count.toLocaleString("en");
}

export function plural(count: number, word: string): string {
  return `${number(count)} ${word}${count === 1 ? "" : "s"}`;
}

const KINDS: Record<string, string> = {
  be_boilerplate: "Backend boilerplate",
  fe_boilerplate: "Frontend boilerplate",
  be_crud: "Backend CRUD",
  fe_crud: "Frontend CRUD",
  ui_crud: "UI CRUD",
};

/** Return an agent kind as people name it. */
export function kindName(kind: string): string {
  return KINDS[kind] ?? kind;
}

function whole(length: number, unit: number): number {
  return Math.floor(length / unit);
}

function pad(length: number, unit: number, part: number): string {
  return String(Math.floor((length % unit) / part)).padStart(2, "0");
}
