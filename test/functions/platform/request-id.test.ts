import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { requestIdOf } from "#functions/platform/http/request-id.ts";

const app = new Hono().get("/", (c) => c.text(requestIdOf(c)));

async function idOf(headers: Record<string, string> = {}, event?: object): Promise<string> {
  const answer = await app.request("/", { headers }, event);
  const id = await answer.text();
  expect(answer.headers.get("x-request-id")).toBe(id);
  return id;
}

describe("a request's id", () => {
  it("is the gateway's own, so that both logs have the request under one", async () => {
    expect(await idOf({}, { requestContext: { requestId: "JKJaXmPLvHcESHA=" } })).toBe("JKJaXmPLvHcESHA=");
  });

  it("is a new one where no gateway gives any", async () => {
    const ids = [await idOf(), await idOf()];
    for (const id of ids) expect(id).toMatch(/^[0-9A-Z]{26}$/);
    expect(new Set(ids).size).toBe(2);
  });

  it.each(["x-request-id", "x-amzn-trace-id", "x-amzn-requestid"])(
    "is never what a client sends as %s",
    async (name) => {
      const forged = "Root=1-67891233-abcdef012345678912345678";
      expect(await idOf({ [name]: forged })).toMatch(/^[0-9A-Z]{26}$/);
    },
  );
});
