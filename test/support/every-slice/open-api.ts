import { expect } from "vitest";
import type { ApiRoute } from "#functions/platform/http/api-route.ts";
import { isForAnyone } from "#shared/permissions.ts";
import type { ApiDocument } from "#web/pages/reference/document.ts";

/** Holds an OpenAPI description to the routes that it describes. */
export function openApiFitsRoutes(document: ApiDocument, routes: readonly ApiRoute[]): void {
  for (const { method, path, summary, status = 200, verb } of routes) {
    const operation = document.paths[path.replaceAll(/:(\w+)/g, "{$1}")]?.[method];
    const parameters = operation?.parameters ?? [];
    const named = (place: string) => parameters.filter((it) => it.in === place).map(({ name }) => name);
    expect(operation?.summary).toBe(summary);
    expect(Object.keys(operation?.responses ?? {})).toEqual([String(status), "default"]);
    expect(named("path")).toEqual([...path.matchAll(/:(\w+)/g)].map(([, name]) => name));
    expect(named("header")).toEqual([
      ...(verb.version ? ["If-Match"] : []),
      ...(method === "post" ? ["Idempotency-Key"] : []),
    ]);
    expect(operation?.requestBody !== undefined).toBe(method !== "get" && verb.input !== undefined);
    expect(operation?.security).toHaveLength(isForAnyone(verb.permission) ? 0 : 2);
  }
}
