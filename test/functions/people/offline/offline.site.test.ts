import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, type World } from "#test/support/world.ts";

const assets = {
  "site.css": "/assets/site-1.css",
  "site.js": "/assets/site-2.js",
  "offline.js": "/assets/offline-3.js",
  "worker.js": "/assets/worker-4.js",
  "icon.svg": "/assets/icon-5.svg",
  "icon-192.png": "/assets/icon-192-6.png",
  "icon-512.png": "/assets/icon-512-7.png",
  "icon-maskable.png": "/assets/icon-maskable-8.png",
};

let world: World;
beforeAll(async () => {
  world = await createWorld({ environment: { ASSET_MANIFEST: JSON.stringify(assets) } });
});

describe("GET /sw.js", () => {
  it("is a script at the root that every browser may keep for a while, and changes with what it loads", async () => {
    const browser = await world.browserOf(await world.makePerson());
    const answer = await browser.get("/sw.js");
    expect(answer.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=600");
    const text = await answer.text();
    expect(text).toContain('importScripts("/assets/worker-4.js")');
    for (const name of ["site.css", "site.js", "offline.js", "icon.svg"] as const)
      expect(text).toContain(`"${assets[name]}"`);
    expect(text).toContain('"zh-Hant"');
  });

  it("may ask the site alone, and nothing else on the way", async () => {
    const policy = (await (await world.browserOf()).get("/sw.js")).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src 'self'");
  });
});

describe("GET /reader.json", () => {
  it("says who would send a form now, with the token that it needs", async () => {
    const person = await world.makePerson();
    const browser = await world.browserOf(person);
    const answer = await browser.get("/reader.json");
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const { reader, csrf } = await answer.json();
    expect(reader).toBe(person.id);
    expect(await (await browser.get("/en/account")).text()).toContain(`name="csrf" value="${csrf}"`);
  });

  it("knows nobody who is not signed in", async () => {
    const browser = await world.browserOf();
    expect(await (await browser.get("/reader.json")).json()).toEqual({ reader: "none" });
  });
});

describe("a page", () => {
  it("says to the worker for whom it was drawn, signed in or not, and in a refusal too", async () => {
    const person = await world.makePerson();
    const [own, anyone] = [await world.browserOf(person), await world.browserOf()];
    for (const path of ["/en", "/en/account", "/en/nothing-here"])
      expect((await own.get(path)).headers.get("rantau-reader")).toBe(person.id);
    for (const path of ["/en", "/en/nothing-here"])
      expect((await anyone.get(path)).headers.get("rantau-reader")).toBe("none");
  });

  it("has a place for what waits where somebody is signed in, and none elsewhere", async () => {
    const [own, anyone] = [await world.browserOf(await world.makePerson()), await world.browserOf()];
    expect(await (await own.get("/en")).text()).toContain("<offline-sign");
    expect(await (await anyone.get("/en")).text()).not.toContain("<offline-sign");
  });

  it("may read the manifest by its policy", async () => {
    const policy = (await (await world.browserOf()).get("/en")).headers.get("content-security-policy");
    expect(policy).toContain("manifest-src 'self'");
  });
});

describe("GET /offline", () => {
  it("is the same for everybody and loads what fills it", async () => {
    const text = await (await (await world.browserOf()).get("/id/offline")).text();
    expect(text).toContain("<waiting-list");
    expect(text).toContain(`src="${assets["offline.js"]}"`);
  });
});

describe("GET /manifest.webmanifest", () => {
  it("has icons of the sizes that phones ask for, one of them to be masked", async () => {
    const manifest = await (await (await world.browserOf()).get("/en/manifest.webmanifest")).json();
    expect(manifest).toMatchObject({ id: "/", scope: "/", start_url: "/en" });
    const icons = manifest.icons.map((it: Record<string, string>) => [it.sizes, it.purpose, it.src]);
    expect(icons).toContainEqual(["192x192", "any", assets["icon-192.png"]]);
    expect(icons).toContainEqual(["512x512", "any", assets["icon-512.png"]]);
    expect(icons).toContainEqual(["512x512", "maskable", assets["icon-maskable.png"]]);
  });
});
