import type { ApiRoute } from "../http/api-route.ts";

/** What a status of refusal means, in the description's words. */
const meanings: Readonly<Record<string, { name: string; description: string }>> = {
  "400": {
    name: "BadRequest",
    description:
      "What was sent cannot be read, or breaks a rule of its fields: `errors` names each with its place.",
  },
  "401": {
    name: "Unauthorized",
    description:
      "Nobody is signed in, and must be; or the token is malformed, has expired, or is for another service.",
  },
  "403": {
    name: "Forbidden",
    description: "You may see it and may not do this; or the token lacks the scope.",
  },
  "404": {
    name: "NotFound",
    description: "There is no such thing, or it is not for you to see; `listing_paused`: it may come back.",
  },
  "409": {
    name: "Conflict",
    description:
      "Somebody came first (`version_stale`: read it again), or where it stands does not allow this.",
  },
  "410": { name: "Gone", description: "It was here, and was taken away for good." },
  "413": { name: "ContentTooLarge", description: "More than is taken at once." },
  "414": { name: "UriTooLong", description: "An address of more than 8,192 bytes, which reaches no route." },
  "415": { name: "UnsupportedMediaType", description: "Not a media type that this route reads." },
  "422": { name: "RuleBroken", description: "Well-formed, and against a rule of the trade or of the thing." },
  "428": { name: "PreconditionRequired", description: "Say in `If-Match` which version you change." },
  "429": { name: "TooManyRequests", description: "Past a limit. `Retry-After` says when to come again." },
  "5XX": {
    name: "Failure",
    description: "Our fault, or we are overrun: `Retry-After` says when, where we know.",
  },
};

/** The statuses by which a route may refuse, read off what it declares. */
export function refusalsOf({ method, path, text, verb, alsoRefuses = [] }: ApiRoute): string[] {
  const isChange = method !== "get";
  const hasInput = verb.input !== undefined;
  const hasBody = isChange && hasInput;
  return Object.entries({
    "400": hasInput || isChange,
    "401": true,
    "403": true,
    "404": path.includes(":"),
    "409": isChange,
    "410": verb.mayBeGone,
    "413": hasBody,
    "414": path.includes(":") || (!isChange && hasInput),
    "415": hasBody || text !== undefined,
    "422": isChange,
    "428": verb.version === "required",
    "429": isChange,
    "5XX": true,
  }).flatMap(([status, isGiven]) => (isGiven || alsoRefuses.includes(Number(status)) ? [status] : []));
}

/** Each route's refusals, by reference to `refusalComponents`. */
export function refusalAnswers(route: ApiRoute): Record<string, { $ref: string }> {
  const referred = refusalsOf(route).map((status) => [
    status,
    { $ref: `#/components/responses/${nameOf(status)}` },
  ]);
  return Object.fromEntries(referred);
}

const headersOf: Readonly<Record<string, readonly string[]>> = {
  "401": ["WWW-Authenticate"],
  "409": ["Retry-After"],
  "429": ["Retry-After"],
  "5XX": ["Retry-After"],
};

/** The refusals that these routes give, as components. */
export function refusalComponents(routes: readonly ApiRoute[]) {
  const statuses = [...new Set(routes.flatMap(refusalsOf))].toSorted();
  const answers = statuses.map((status) => [
    nameOf(status),
    status === uriTooLong ? { description: meanings[status]?.description ?? "" } : problemAnswer(status),
  ]);
  return Object.fromEntries(answers);
}

/** Answered by what stands before the API, without a problem. */
const uriTooLong = "414";

function problemAnswer(status: string) {
  return {
    description: meanings[status]?.description ?? "",
    headers: headersNamed(["X-Request-Id", "Content-Language", ...(headersOf[status] ?? [])]),
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

export function headersNamed(names: readonly string[]): Record<string, { $ref: string }> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function nameOf(status: string): string {
  return meanings[status]?.name ?? status;
}
