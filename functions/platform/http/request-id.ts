import type { Context } from "hono";
import { ulid } from "ulid";

/** The id under which a request is logged, told back in `X-Request-Id`: the gateway's trace where it is well formed. */
export function requestIdOf(c: Context): string {
  const given = c.req.header("x-amzn-trace-id");
  const id = given && /^[\w=;-]{1,100}$/.test(given) ? given.replace(/^Root=/, "") : ulid();
  c.header("X-Request-Id", id);
  return id;
}
