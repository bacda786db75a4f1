import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { addressMarkOf } from "#functions/platform/http/client-address.ts";

const config = { cursorKey: "k".repeat(32) };

async function markOf(sourceIp: string | undefined, forwarded = ""): Promise<string> {
  const app = new Hono().get("/", (c) => c.text(addressMarkOf(c, config) ?? "none"));
  const env = sourceIp === undefined ? {} : { requestContext: { http: { sourceIp } } };
  return (await app.request("/", { headers: { "x-forwarded-for": forwarded } }, env)).text();
}

describe("addressMarkOf", () => {
  it("tells visitors of one edge apart, by what the edge itself adds", async () => {
    const one = await markOf("130.176.1.1", "203.0.113.5, 130.176.1.1");
    expect(await markOf("130.176.9.9", "203.0.113.5, 130.176.9.9")).toBe(one);
    expect(await markOf("130.176.1.1", "203.0.113.6, 130.176.1.1")).not.toBe(one);
  });

  it("is not moved by what a visitor writes before it", async () => {
    const one = await markOf("130.176.1.1", "203.0.113.5, 130.176.1.1");
    expect(await markOf("130.176.1.1", "192.0.2.1, 198.51.100.2, 203.0.113.5, 130.176.1.1")).toBe(one);
  });

  it("is the caller's own where no edge is in between, and none without a gateway", async () => {
    expect(await markOf("127.0.0.1", "127.0.0.1")).toBe(await markOf("127.0.0.1"));
    expect(await markOf(undefined)).toBe("none");
  });

  it("takes the addresses of one IPv6 network for one, however they are written", async () => {
    const one = await markOf("1.1.1.1", "2001:db8:0:7::1");
    expect(await markOf("1.1.1.1", "2001:0DB8:0000:0007:aaaa:bbbb:cccc:dddd")).toBe(one);
    expect(await markOf("1.1.1.1", "2001:db8:0:8::1")).not.toBe(one);
  });

  it("shows no address", async () => {
    expect(await markOf("203.0.113.5")).toMatch(/^[\w-]{22}$/);
  });
});
