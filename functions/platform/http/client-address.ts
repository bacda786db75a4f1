import type { Context } from "hono";
import type { Config } from "../config.ts";
import { markOf } from "../mark.ts";

interface GatewayEvent {
  requestContext?: { http?: { sourceIp?: string } };
}

/**
 * Where a request came from, as a mark that only we can make: enough to count by, while nobody reads an address off it.
 * The gateway's own caller is CloudFront, which names the visitor last in `X-Forwarded-For`; what a visitor writes there
 * stands before that. Undefined where no gateway was in between.
 */
export function addressMarkOf(c: Context, config: Pick<Config, "cursorKey">): string | undefined {
  const event: GatewayEvent | undefined = c.env;
  const caller = event?.requestContext?.http?.sourceIp;
  if (caller === undefined) return undefined;
  const named = (c.req.header("x-forwarded-for") ?? "").split(",").map((it) => it.trim());
  const visitor = named.filter((it) => it !== "" && it !== caller).at(-1) ?? caller;
  return markOf(config, "address", networkOf(visitor)).slice(0, 22);
}

/** A household's or an office's IPv6 addresses are one /64, of which each device takes new ones all day. */
function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address;
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const before = head.split(":").filter((it) => it !== "");
  const after = tail.split(":").filter((it) => it !== "");
  const zeros = address.includes("::")
    ? Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0")
    : [];
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((it) => it.replace(/^0+(?=.)/, ""))
    .join(":");
}
