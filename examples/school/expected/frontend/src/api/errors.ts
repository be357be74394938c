/** What went wrong with a request, in terms that a page can act upon. */
export type ErrorKind = "invalid" | "conflict" | "missing" | "unreachable" | "failed";

const SENTENCES: Record<ErrorKind, string> = {
  invalid: "Some values were not accepted.",
  conflict: "The change breaks a rule of the database.",
  missing: "There is no such row, or it has been deleted.",
  unreachable: "The server cannot be reached. Check the connection and try again.",
  failed: "The server could not answer this request. Try again in a moment.",
};

/** A request that failed. `message` is a sentence that can be shown to a person. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly kind: ErrorKind,
    readonly status: number,
    message = SENTENCES[kind],
    /** What is wrong with single fields of the body, by field name (status 422). */
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

interface Problem {
  loc: (string | number)[];
  msg: string;
}

/** Turn the answer of a failed request into an error. */
export async function errorFrom(response: Response): Promise<ApiError> {
  const detail = await readDetail(response);
  if (response.status === 422 && Array.isArray(detail)) {
    // A key that cannot be one, in an address that was mistyped or is of another time.
    if (detail.some(({ loc }: Problem) => loc[0] === "path")) return new ApiError("missing", 422);
    return new ApiError("invalid", 422, undefined, fieldProblems(detail));
  }
  const sentence = typeof detail === "string" ? detail : undefined;
  if (response.status === 404) return new ApiError("missing", 404);
  if (response.status === 409) return new ApiError("conflict", 409, sentence);
  if (response.status < 500) return new ApiError("invalid", response.status, sentence);
  return new ApiError("failed", response.status);
}

async function readDetail(response: Response): Promise<unknown> {
  try {
    return ((await response.json()) as { detail?: unknown }).detail;
  } catch {
    return undefined;
  }
}

function fieldProblems(problems: Problem[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { loc, msg } of problems) {
    const [place, field] = loc;
    if (place !== "body" || field === undefined) continue;
    fields[field] ??= sentence(msg);
  }
  return fields;
}

function sentence(message: string): string {
  const text = message.replace(/^Value error, /, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Say what went wrong in one sentence, whatever was thrown. */
export function describeError(error: unknown): string {
  return error instanceof ApiError ? error.message : SENTENCES.failed;
}
