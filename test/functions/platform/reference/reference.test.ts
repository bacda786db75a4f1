import { beforeAll, describe, expect, it } from "vitest";
import { partOf } from "#functions/platform/slice.ts";
import { slices } from "#functions/slices.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { messagesIn } from "#web/messages.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  world.api.request(`${world.config.siteUrl}${path}`, { headers });
const routes = await partOf(slices, "api");
const documentPath = (path: string) => path.replaceAll(/:(\w+)/g, "{$1}");

interface Described {
  openapi: string;
  paths: Record<
    string,
    Record<string, { operationId: string; responses: object; parameters: { name: string }[] }>
  >;
}

const describedApi = async () => (await (await get("/api/openapi.json")).json()) as Described;

/** Every `$ref` within a document. */
function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === "$ref" ? [String(part)] : refsIn(part)));
}

function resolve(document: unknown, ref: string): unknown {
  const path = ref.replace(/^#\//, "").split("/");
  return path.reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
}

describe("GET /api/openapi.json", () => {
  it("is OpenAPI 3.1 with every route that is mounted, and no other", async () => {
    const document = await describedApi();
    expect(document.openapi).toMatch(/^3\.1\.\d$/);
    const found = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(found.sort()).toEqual(routes.map((it) => `${it.method} ${documentPath(it.path)}`).sort());
  });

  it("gives each route an id of its own, an answer, and each part of its path", async () => {
    const { paths } = await describedApi();
    const ids = new Set<string>();
    for (const [path, operations] of Object.entries(paths))
      for (const { operationId, responses, parameters } of Object.values(operations)) {
        ids.add(operationId);
        expect(Object.keys(responses).some((status) => /^2\d\d$/.test(status))).toBe(true);
        const named = parameters.map((it) => it.name);
        for (const [, part] of path.matchAll(/\{(\w+)\}/g)) expect(named).toContain(part);
        expect(new Set(named).size).toBe(named.length);
      }
    expect(ids.size).toBe(routes.length);
  });

  it("refers only to what it holds", async () => {
    const document = await describedApi();
    const refs = refsIn(document);
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of refs) expect(resolve(document, ref), ref).toBeDefined();
  });
});

describe("GET /api", () => {
  it("shows every route, strict policy and all, without scripts or things from elsewhere", async () => {
    const answer = await get("/api");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    const page = await answer.text();
    for (const { method, path } of routes)
      expect(page).toContain(`<code>${method.toUpperCase()} ${documentPath(path)}</code>`);
    expect(page).not.toMatch(/<script|<style| style=|src=|onclick/);
    expect(page).not.toMatch(/<link[^>]+href="https?:/);
  });

  it("has no two things of one id, and no link to an id that is not there", async () => {
    const page = await (await get("/api")).text();
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  it("speaks the reader's language, asked for or set in the browser", async () => {
    expect(await (await get("/api", { "accept-language": "id" })).text()).toContain("Referensi API");
    const asked = await get("/api?lang=en", { "accept-language": "id" });
    expect(asked.headers.get("content-language")).toBe("en");
    expect(await asked.text()).toContain("API reference");
    expect((await get("/api?lang=xx")).status).toBe(200);
  });

  it("gives an example that the API itself takes", async () => {
    const page = await (await get("/api")).text();
    const [, example = ""] = /curl -X PUT &#39;[^&]*people[\s\S]*?-d &#39;(.*?)&#39;/.exec(page) ?? [];
    expect(JSON.parse(example.replaceAll("&quot;", '"'))).toEqual({ roles: [], markets: [] });
  });
});

describe("the examples", () => {
  it("name every query parameter that their route needs, and the API takes such a query", async () => {
    const page = await (await get("/api")).text();
    expect(page).toContain("/api/v1/nomenclature?q=kopi&#39;");
    const needed = routes.filter(
      ({ method, verb: { input } }) => method === "get" && input && !input.safeParse({}).success,
    );
    expect(needed.length).toBeGreaterThan(0);
    for (const { path } of needed) expect(page).toContain(`/api/v1${documentPath(path)}?`);
    expect((await get("/api/v1/nomenclature?q=kopi")).status).toBe(200);
  });
});

describe("GET /api/problems", () => {
  it("explains every code, where a problem's type points", async () => {
    const page = await (await get("/api/problems")).text();
    for (const key of Object.keys(messagesIn("en"))) {
      if (key.startsWith("error_")) expect(page).toContain(`id="${key.slice("error_".length)}"`);
      if (key.startsWith("issue_")) expect(page).toContain(`id="${key}"`);
    }
    const { type } = (await (await get("/api/v1/me")).json()) as { type: string };
    const { pathname, hash } = new URL(type);
    expect(pathname).toBe("/api/problems");
    expect(page).toContain(`id="${hash.slice(1)}"`);
    expect(page).toContain("{maximum}");
    expect(page).not.toMatch(/undefined|NaN/);
  });
});
