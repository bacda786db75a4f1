import type { Context } from "hono";
import type * as z from "zod";
import { PreconditionRequired, UnsupportedMedia, ValidationFailed } from "#shared/errors.ts";
import type { Ctx } from "../ctx.ts";
import type { SeenVersion, Verb, VerbFacts } from "../verbs/verb.ts";
import { readBytes, readJson } from "./body.ts";
import { versionsIn } from "./etags.ts";
import type { ParamsOf } from "./params.ts";
import { readTextFile } from "./text-file.ts";

export interface ApiEnv {
  Variables: { ctx: Ctx; scopes?: string[] };
}

/** A file's bytes, whatever they are. */
export const fileType = "application/octet-stream";

type Method = "get" | "post" | "put" | "patch" | "delete";

/** What a route says beside its verb, which already says who may, what comes in, and which version is asked for. */
interface Told<Answer, View extends z.ZodType | undefined> {
  tag: string;
  summary: string;
  /** How it is used, where the summary and the schemas do not tell. */
  description?: string;
  /** What is answered as JSON. */
  answer?: View;
  /** The answer as it is shown, where that is not what the verb answers; a Response is answered as it is. */
  view?(
    answer: Answer,
    call: { c: Context<ApiEnv>; ctx: Ctx },
  ): MaybePromise<Response | (View extends z.ZodType ? z.input<View> : undefined)>;
  status?: 200 | 201 | 204;
  /** Where what was made is found, below `/api/v1`. */
  location?(answer: Answer): string;
  /** Another media type than JSON, such as `text/csv`. */
  answerType?: string;
  /** The input is a text of this type, or the same as a file's bytes, of at most so many. */
  text?: { type: string; code: string; maximumBytes: number; example: string };
  /** What parts of the path look like that are no ids. */
  at?: Readonly<Record<string, z.ZodType>>;
  /** Parts of the answer change without its version: it is never answered that nothing changed. */
  isAlwaysSent?: true;
  /** Refusals that neither the path nor the verb tells of. */
  alsoRefuses?: readonly number[];
}
type MaybePromise<T> = T | Promise<T>;

/** One route of the API, as it is mounted, described in OpenAPI, and asked for by the permission matrix. */
export interface ApiRoute extends Omit<Told<unknown, z.ZodType | undefined>, "view" | "location"> {
  method: Method;
  /** Below `/api/v1`, with `:parameters`. */
  path: string;
  verb: VerbFacts;
  /** It says where what was made is found. */
  isPlaced: boolean;
  handle(c: Context<ApiEnv>): Promise<Response>;
}

// biome-ignore lint/suspicious/noExplicitAny: the verb's input is parsed by the verb
type AnyVerb<At, Answer> = Verb<At, any, Answer>;

function route(method: Method) {
  return function declare<Path extends string, Answer, View extends z.ZodType | undefined = undefined>(
    path: Path,
    verb: AnyVerb<ParamsOf<Path>, Answer>,
    told: Told<Answer, View>,
  ): ApiRoute {
    async function handle(c: Context<ApiEnv>): Promise<Response> {
      const ctx = withOnceKey(c, method);
      const version = readIfMatch(c, verb);
      const input = await readInput(c, method, { verb, told });
      const answer = await verb(ctx, c.req.param() as ParamsOf<Path>, input, version);
      if (told.location) c.header("Location", `/api/v1${told.location(answer)}`);
      return answerWith(c, method, told, told.view ? await told.view(answer, { c, ctx }) : answer);
    }
    const { view: _view, location: _location, ...facts } = told;
    return { ...facts, method, path, verb, isPlaced: told.location !== undefined, handle } as ApiRoute;
  };
}

export const get = route("get");
export const post = route("post");
export const put = route("put");
export const patch = route("patch");
export const del = route("delete");

/** The route of a step of a thing's process: `POST` to the thing's path and the step's name. */
export function step<Path extends string, Answer, View extends z.ZodType | undefined = undefined>(
  path: Path,
  verb: AnyVerb<ParamsOf<Path>, Answer>,
  told: Told<Answer, View>,
): ApiRoute {
  if (!verb.step) throw new Error(`${path}: the verb takes no step.`);
  return post(`${path}/${verb.step}`, verb as AnyVerb<object, Answer>, told);
}

async function readInput(
  c: Context<ApiEnv>,
  method: Method,
  { verb, told: { text } }: { verb: VerbFacts; told: Pick<ApiRoute, "text"> },
): Promise<unknown> {
  if (!verb.input) return undefined;
  if (method === "get") return c.req.query();
  if (!text) return readJson(c);
  const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== text.type && type !== fileType) throw new UnsupportedMedia(text.code);
  const read = readTextFile(await readBytes(c, text.maximumBytes));
  if ("code" in read) throw new ValidationFailed(read.code);
  return read.text;
}

function answerWith(
  c: Context<ApiEnv>,
  method: Method,
  { status = 200 }: Pick<ApiRoute, "status">,
  result: unknown,
): Response {
  if (result instanceof Response) return result;
  if (status === 204) return c.body(null, 204);
  const version = (result as { version?: unknown } | undefined)?.version;
  if (typeof version === "number") {
    c.header("ETag", `"${version}"`);
    const known = versionsIn(c.req.header("if-none-match") ?? "");
    if (method === "get" && (known === "any" || known?.includes(version))) return c.body(null, 304);
  }
  return c.json(result as object, status);
}

/** @throws PreconditionRequired, ValidationFailed */
function readIfMatch(c: Context, { version }: VerbFacts): SeenVersion | undefined {
  if (version === undefined) return undefined;
  const header = c.req.header("if-match");
  if (header === undefined && version === "optional") return undefined;
  if (header === undefined) throw new PreconditionRequired("if_match_required");
  const versions = versionsIn(header);
  if (versions === undefined) throw new ValidationFailed("if_match_malformed");
  return versions === "any" ? undefined : versions;
}

/** A read is never marked; all else is where the caller sent a key. */
function withOnceKey(c: Context<ApiEnv>, method: Method): Ctx {
  const ctx = c.get("ctx");
  const key = method === "get" ? undefined : c.req.header("idempotency-key");
  if (key === undefined) return ctx;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new ValidationFailed("idempotency_key_malformed");
  const who = ctx.actor.kind === "person" ? ctx.actor.person.id : "anonymous";
  return { ...ctx, once: { key, scope: `${who} ${c.req.method} ${c.req.path}` } };
}
