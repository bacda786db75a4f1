import { describe, expect, it } from "vitest";
import type { ApiRoute } from "#functions/platform/http/api-route.ts";
import { isForAnyone } from "#shared/permissions.ts";
import { openApiFitsRoutes } from "#test/support/every-slice/open-api.ts";
import type { Operation, Schema } from "#web/pages/reference/document.ts";
import { inlined } from "#web/pages/reference/inlined.ts";
import { document, routes } from "./described.ts";

const { paths } = inlined(document);
const titled = routes.map((route) => [`${route.method} ${route.path}`, route] as const);

function operationOf({ method, path }: ApiRoute): Operation {
  const operation = paths[path.replaceAll(/:(\w+)/g, "{$1}")]?.[method];
  if (!operation) throw new Error(`${method} ${path} is not described.`);
  return operation;
}

/** Every schema within a value, with where it is. */
function schemasIn(value: unknown, at = ""): [string, Schema][] {
  if (typeof value !== "object" || value === null) return [];
  const own: [string, Schema][] = at.endsWith("/properties") ? [] : [[at, value as Schema]];
  return [...own, ...Object.entries(value).flatMap(([name, part]) => schemasIn(part, `${at}/${name}`))];
}

describe("the API's description", () => {
  it("says where it is, under which license, and of what it is made", () => {
    expect(document.info.license).toEqual({ name: "Apache-2.0", identifier: "Apache-2.0" });
    expect(document.servers.map(({ url, variables }) => [url, variables.site?.default])).toEqual([
      ["{site}/api/v1", "http://localhost:4310"],
    ]);
    const used = new Set(routes.map(({ tag }) => tag));
    expect(document.tags.map(({ name }) => name)).toEqual([...used]);
    for (const { name, description } of document.tags) expect(description).not.toBe(name);
  });

  it("tells of every route, its inputs, refusals and answers", () => {
    openApiFitsRoutes(document, routes);
  });

  it("names the schema of every body and answer, the domain's own names among them", () => {
    for (const operation of Object.values(document.paths).flatMap((it) => Object.values(it))) {
      const { requestBody, responses } = operation;
      const contents = [requestBody ?? {}, ...Object.values(responses)].flatMap((it) =>
        "content" in it ? Object.entries(it.content ?? {}) : [],
      );
      for (const [type, { schema }] of contents)
        if (type === "application/json") expect(schema.$ref).toMatch(/^#\/components\/schemas\/\w+$/);
    }
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining([
        "Listing",
        "ListingDetails",
        "Inquiry",
        "Catalog",
        "Profile",
        "Problem",
        "HsCode",
      ]),
    );
  });

  it("leaves no answer without a shape", () => {
    for (const [name, schema] of Object.entries(document.components.schemas))
      for (const [at, part] of schemasIn(schema.properties, `${name}/properties`))
        if (/\/properties\/\w+$/.test(at)) expect(Object.keys(part), at).not.toEqual([]);
  });

  it.each(titled)("%s says whether it is public", (_, route) => {
    const { security } = operationOf(route);
    const open = security.length === 0 || security.some((way) => Object.keys(way).length === 0);
    expect(open).toBe(isForAnyone(route.verb.permission));
    expect(operationOf(route).description).toMatch(/Who may: .+\./);
  });

  it.each(titled.filter(([, { method, verb, text }]) => method !== "get" && verb.input && !text))(
    "%s has an example that it takes",
    (_, route) => {
      const example = operationOf(route).requestBody?.content["application/json"]?.example;
      const parsed = route.verb.input?.safeParse(example);
      expect(parsed?.error?.issues).toBeUndefined();
    },
  );

  it.each(titled.filter(([, { answer }]) => answer))("%s has an example of what it answers", (_, route) => {
    const { responses } = operationOf(route);
    const done = responses[String(route.status ?? 200)];
    const example = done && "content" in done ? done.content?.["application/json"]?.example : undefined;
    expect(route.answer?.safeParse(example).error?.issues).toBeUndefined();
  });

  it("tells where a version is answered, and where it is enough to ask whether it changed", () => {
    const listing = paths["/listings/{listingId}"]?.get;
    expect(listing?.responses["200"]).toMatchObject({ headers: { ETag: { schema: { type: "string" } } } });
    expect(Object.keys(listing?.responses ?? {})).toEqual(expect.arrayContaining(["304", "404", "410"]));
    expect(Object.keys(paths["/catalogs/{catalogId}"]?.get?.responses ?? {})).not.toContain("304");
    expect(paths["/profiles/{profileId}/listings"]?.post?.responses["201"]).toMatchObject({
      headers: { Location: {}, ETag: {} },
    });
    expect(paths["/me/searches"]?.get?.responses["200"]).not.toHaveProperty("headers.ETag");
  });

  it("has patterns that take what is taken, and refuse what is not", () => {
    const patternOf = (path: string, method: string, name: string) =>
      new RegExp(paths[path]?.[method]?.parameters.find((it) => it.name === name)?.schema.pattern ?? "^$");
    const version = patternOf("/listings/{listingId}", "put", "If-Match");
    for (const good of ['"3"', 'W/"3"', '"3", "4"', "*"]) expect(good).toMatch(version);
    for (const bad of ["3", '"3', "", '*, "3"']) expect(bad).not.toMatch(version);
    const key = patternOf("/requests", "post", "Idempotency-Key");
    expect("a".repeat(255)).toMatch(key);
    for (const bad of ["", "a b", "é", "a".repeat(256)]) expect(bad).not.toMatch(key);
    const id = patternOf("/listings/{listingId}", "get", "listingId");
    expect("lst_01JGFJJZ00CRQ180P7N1JBRWGY").toMatch(id);
    for (const bad of ["lst_1", "cat_01JGFJJZ00CRQ180P7N1JBRWGY", "LST_01JGFJJZ00CRQ180P7N1JBRWGY"])
      expect(bad).not.toMatch(id);
  });
});
