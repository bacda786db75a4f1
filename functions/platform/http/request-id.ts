import type { Context } from "hono";
import { ulid } from "ulid";

/**
 * The id under which a request is logged, told back in `X-Request-Id`: the gateway's, under which its own log has the
 * request too. Never one that the client sent, in whatever header.
 */
export function requestIdOf(c: Context): string {
  const event: { requestContext?: { requestId?: string } } | undefined = c.env;
  const id = event?.requestContext?.requestId ?? ulid();
  c.header("X-Request-Id", id);
  return id;
}
