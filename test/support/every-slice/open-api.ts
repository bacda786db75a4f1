import { expect } from "vitest";
import type { ApiRoute } from "#functions/platform/http/api-route.ts";
import { isForAnyone } from "#shared/permissions.ts";
import type { ApiDocument, Operation } from "#web/pages/reference/document.ts";
import { inlined } from "#web/pages/reference/inlined.ts";

/** Holds an OpenAPI description to the routes that it describes. */
export function openApiFitsRoutes(document: ApiDocument, routes: readonly ApiRoute[]): void {
  const { paths } = inlined(document);
  for (const { method, path, summary, status = 200, verb } of routes) {
    const operation = paths[path.replaceAll(/:(\w+)/g, "{$1}")]?.[method];
    if (!operation) throw new Error(`${method} ${path} is not described.`);
    const { parameters, responses, security } = operation;
    const named = (place: string) => parameters.filter((it) => it.in === place).map(({ name }) => name);
    expect(operation.summary).toBe(summary);
    expect(Object.keys(responses)).toContain(String(status));
    expect(named("path")).toEqual([...path.matchAll(/:(\w+)/g)].map(([, name]) => name));
    expect(named("header").filter((name) => name !== "If-None-Match")).toEqual([
      ...(verb.version ? ["If-Match"] : []),
      ...(method === "get" ? [] : ["Idempotency-Key"]),
    ]);
    saysWhatIsRefused(operation);
    expect(operation.requestBody !== undefined).toBe(method !== "get" && verb.input !== undefined);
    const isOpen = security.length === 0 || security.some((way) => Object.keys(way).length === 0);
    expect(isOpen).toBe(isForAnyone(verb.permission));
  }
}

/** Every part of the path and every header has a pattern; every refusal of the API is a problem, with its status. */
function saysWhatIsRefused({ operationId, parameters, responses }: Operation): void {
  for (const { in: place, name, schema } of parameters)
    if (place !== "query")
      expect(schema.pattern ?? schema.enum ?? schema.allOf, `${operationId} ${name}`).toBeDefined();
  const refusals = Object.entries(responses).filter(([status]) => !/^[23]|414/.test(status));
  expect(refusals.map(([status]) => status)).toEqual(expect.arrayContaining(["401", "403", "5XX"]));
  for (const [status, refusal] of refusals)
    expect(
      Object.keys("content" in refusal ? (refusal.content ?? {}) : {}),
      `${operationId} ${status}`,
    ).toEqual(["application/problem+json"]);
}
