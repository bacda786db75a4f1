import { type Context, Hono } from "hono";
import type * as z from "zod";
import { PreconditionRequired, ValidationFailed } from "#shared/errors.ts";
import { parseInput } from "#shared/issues.ts";
import type { Ctx } from "../ctx.ts";
import { readJson } from "./body.ts";

export interface ApiEnv {
  Variables: { ctx: Ctx; scopes?: string[] };
}

/** One route of the API, as it is mounted, described in OpenAPI, and listed in the permission matrix. */
export interface ApiRoute {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** Below `/api/v1`, with `:parameters`. */
  path: string;
  summary: string;
  /** How it is used, where the summary and the schemas do not tell. */
  description?: string;
  tag: string;
  /** The entry of the permission table that guards it; `public` for what everyone may ask. */
  verb: string;
  query?: z.ZodObject;
  body?: z.ZodType;
  answer?: z.ZodType;
  /** Another media type than JSON, such as `text/csv`. */
  answerType?: string;
  bodyType?: string;
  status?: 200 | 201 | 204;
  /** Whether `If-Match` must name the version that the change is made to, or is only held to where it is sent. */
  ifMatch?: boolean | "optional";
}

interface Call<R extends ApiRoute> {
  ctx: Ctx;
  c: Context<ApiEnv>;
  params: Record<string, string>;
  query: R["query"] extends z.ZodType ? z.output<R["query"]> : undefined;
  body: R["body"] extends z.ZodType ? z.output<R["body"]> : undefined;
  /** The version that `If-Match` named; 0 where the route does not ask for one, or it was not sent. */
  version: number;
}

/** A slice's API routes, and their descriptions. */
export interface ApiSlice {
  app: Hono<ApiEnv>;
  routes: ApiRoute[];
}

export function apiSlice(): ApiSlice & {
  on: <R extends ApiRoute>(route: R, handle: (call: Call<R>) => Promise<unknown>) => void;
} {
  const app = new Hono<ApiEnv>();
  const routes: ApiRoute[] = [];
  return {
    app,
    routes,
    on(route, handle) {
      routes.push(route);
      app.on(route.method, route.path, async (c) => {
        const ctx = c.get("ctx");
        const query = route.query ? parseInput(route.query, c.req.query()) : undefined;
        const body = route.body && !route.bodyType ? parseInput(route.body, await readJson(c)) : undefined;
        const isBlind =
          !route.ifMatch || (route.ifMatch === "optional" && c.req.header("if-match") === undefined);
        const version = isBlind ? 0 : readIfMatch(c);
        const params = c.req.param() as Record<string, string>;
        const once = readOnceKey(c, ctx);
        const call = { ctx: once ? { ...ctx, once } : ctx, c, params, query, body, version };
        return answer(c, route, await handle(call as Call<typeof route>));
      });
    },
  };
}

function answer(c: Context<ApiEnv>, route: ApiRoute, result: unknown): Response {
  if (result instanceof Response) return result;
  const status = route.status ?? 200;
  if (status === 204) return c.body(null, 204);
  const version = (result as { version?: unknown } | undefined)?.version;
  if (typeof version === "number") {
    const etag = `"${version}"`;
    c.header("ETag", etag);
    if (route.method === "get" && c.req.header("if-none-match")?.replace(/^W\//, "") === etag)
      return c.body(null, 304);
  }
  return c.json(result as object, status);
}

/** @throws PreconditionRequired, ValidationFailed */
function readIfMatch(c: Context): number {
  const header = c.req.header("if-match");
  if (header === undefined) throw new PreconditionRequired("if_match_required");
  const match = /^(?:W\/)?"(\d{1,15})"$/.exec(header.trim());
  if (!match) throw new ValidationFailed("if_match_malformed");
  return Number(match[1]);
}

function readOnceKey(c: Context, ctx: Ctx): Ctx["once"] {
  if (c.req.method === "GET") return undefined;
  const key = c.req.header("idempotency-key");
  if (key === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new ValidationFailed("idempotency_key_malformed");
  const who = ctx.actor.kind === "person" ? ctx.actor.person.id : "anonymous";
  return { key, scope: `${who} ${c.req.method} ${c.req.path}` };
}

export { PageQuery, pageOfSchema } from "#shared/page-query.ts";
