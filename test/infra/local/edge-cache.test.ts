import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { openEdgeCache } from "#infra/local/gateway/edge-cache.ts";

const shared = "public, max-age=0, s-maxage=30, stale-while-revalidate=20";

function open(options: { mostBytes?: number } = {}) {
  let now = 0;
  let made = 0;
  const reports: string[] = [];
  const edge = openEdgeCache({ clock: () => now, report: (message) => reports.push(message), ...options });
  const origin = { control: shared, status: 200, cookies: [] as string[], fails: false };
  async function make() {
    if (origin.fails) throw new Error("no answer");
    made += 1;
    return {
      statusCode: origin.status,
      headers: { "cache-control": origin.control },
      cookies: origin.cookies,
      body: `copy ${made}`,
    };
  }
  async function get(url: string, { method = "GET", cookie = "" } = {}) {
    const request = { method, url, headers: cookie ? { cookie } : {} } as IncomingMessage;
    const { result, headers } = await edge.answer(request, make);
    return [(result as { body: string }).body, headers?.["x-cache"]?.split(" ")[0], headers?.age];
  }
  return {
    edge,
    origin,
    reports,
    get,
    pass(seconds: number) {
      now += seconds * 1000;
    },
  };
}

describe("the local edge", () => {
  it("answers from its copy while it is fresh, and says how old it is", async () => {
    const { get, pass } = open();
    expect(await get("/en")).toEqual(["copy 1", "Miss", undefined]);
    pass(29);
    expect(await get("/en")).toEqual(["copy 1", "Hit", "29"]);
    expect(await get("/en", { method: "HEAD" })).toEqual(["copy 1", "Hit", "29"]);
    expect(await get("/en?q=x")).toEqual(["copy 2", "Miss", undefined]);
    expect(await get("/id")).toEqual(["copy 3", "Miss", undefined]);
  });

  it("keeps a copy for each currency that readers chose, and none for whoever has a session", async () => {
    const { get } = open();
    await get("/en");
    expect(await get("/en", { cookie: "a=b; __Host-currency=KWD" })).toEqual(["copy 2", "Miss", undefined]);
    expect(await get("/en", { cookie: "__Host-currency=KWD; c=d" })).toEqual(["copy 2", "Hit", "0"]);
    expect(await get("/en", { cookie: "c=d" })).toEqual(["copy 1", "Hit", "0"]);
    const cookie = "__Host-currency=KWD; __Host-session=x";
    expect(await get("/en", { cookie })).toEqual(["copy 3", undefined, undefined]);
  });

  it("shows a stale copy while it is made anew, once, and none that is older", async () => {
    const { get, pass } = open();
    await get("/en");
    pass(30);
    expect(await Promise.all([get("/en"), get("/en")])).toEqual([
      ["copy 1", "Stale", "30"],
      ["copy 1", "Stale", "30"],
    ]);
    await expect.poll(() => get("/en")).toEqual(["copy 2", "Hit", "0"]);
    pass(50);
    expect(await get("/en")).toEqual(["copy 3", "Miss", undefined]);
  });

  it("keeps the stale copy to its end where it cannot be made anew", async () => {
    const { get, pass, origin, reports } = open();
    await get("/en");
    origin.fails = true;
    pass(40);
    expect(await get("/en")).toEqual(["copy 1", "Stale", "40"]);
    expect(await get("/en")).toEqual(["copy 1", "Stale", "40"]);
    expect(reports[0]).toBe("/en could not be made anew");
    pass(10);
    await expect(get("/en")).rejects.toThrow("no answer");
  });

  it("drops a copy that may no longer be kept", async () => {
    const { get, pass, origin } = open();
    await get("/en");
    origin.status = 410;
    pass(30);
    expect(await get("/en")).toEqual(["copy 1", "Stale", "30"]);
    await expect.poll(async () => (await get("/en"))[1]).toBe("Miss");
  });

  it.each(["__Host-session=a", "a=1; __Host-session=b", "__Host-session=", "a=1;__Host-session=b"])(
    "neither answers nor is filled by a request with a session (%s)",
    async (cookie) => {
      const { get } = open();
      expect(await get("/en", { cookie })).toEqual(["copy 1", undefined, undefined]);
      expect(await get("/en")).toEqual(["copy 2", "Miss", undefined]);
      expect(await get("/en", { cookie })).toEqual(["copy 3", undefined, undefined]);
      expect(await get("/en", { cookie: "theme=dark" })).toEqual(["copy 2", "Hit", "0"]);
    },
  );

  it.each([
    ["says nothing", {}, ""],
    ["is private", {}, "private, s-maxage=30"],
    ["is not to be stored", {}, "no-store, s-maxage=30"],
    ["is to be asked for anew", {}, "no-cache"],
    ["is for browsers alone", {}, "max-age=30"],
    ["is no page", { status: 404 }, shared],
    ["gives a cookie", { cookies: ["a=1"] }, shared],
  ])("keeps nothing that %s", async (_, changes, control) => {
    const { get, origin } = open();
    Object.assign(origin, changes, { control });
    expect(await get("/en")).toEqual(["copy 1", "Miss", undefined]);
    expect(await get("/en")).toEqual(["copy 2", "Miss", undefined]);
  });

  it("lets no other method near, and is not filled by a HEAD", async () => {
    const { get } = open();
    expect(await get("/en", { method: "HEAD" })).toEqual(["copy 1", "Miss", undefined]);
    expect(await get("/en")).toEqual(["copy 2", "Miss", undefined]);
    expect(await get("/en", { method: "POST" })).toEqual(["copy 3", undefined, undefined]);
  });

  it("forgets all, also what is being made while it is told to", async () => {
    const { get, edge } = open();
    await get("/en");
    edge.forget();
    const asked = get("/en");
    edge.forget();
    expect(await asked).toEqual(["copy 2", "Miss", undefined]);
    expect(await get("/en")).toEqual(["copy 3", "Miss", undefined]);
  });

  it("holds so much and no more, and lets go first of what was asked for least lately", async () => {
    const { get } = open({ mostBytes: 40 });
    await get("/a");
    await get("/b");
    expect(await get("/a")).toEqual(["copy 1", "Hit", "0"]);
    await get("/c");
    expect(await get("/a")).toEqual(["copy 1", "Hit", "0"]);
    expect(await get("/b")).toEqual(["copy 4", "Miss", undefined]);
  });
});
