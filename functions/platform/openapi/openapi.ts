import type { ApiDocument } from "#web/pages/reference/document.ts";
import type { Config } from "../config.ts";
import type { ApiRoute } from "../http/api-route.ts";
import type { Slice } from "../slice.ts";
import { componentsOf } from "./components.ts";
import type { ApiDescription } from "./description.ts";
import { answerHeaders } from "./headers.ts";
import { operationOf, usesOf } from "./operation.ts";
import { problemSchema } from "./problem.ts";
import { refusalComponents } from "./refusals.ts";

/** The API's description, made from the very routes and schemas that serve it (OpenAPI 3.1). */
export async function openApiDocument(
  routes: readonly ApiRoute[],
  mounted: readonly Slice[],
  { siteUrl }: Pick<Config, "siteUrl">,
): Promise<ApiDocument> {
  const told: ApiDescription[] = await Promise.all(mounted.map((slice) => slice.description?.() ?? {}));
  const Problem = problemSchema();
  const schemas = Object.assign({ Problem }, ...told.map((it) => it.schemas ?? {}));
  const descriptions: Record<string, string> = Object.assign({}, ...told.map((it) => it.tags ?? {}));
  const components = componentsOf(schemas, [
    ...routes.flatMap(usesOf),
    { schema: Problem, name: "Problem", direction: "output" },
  ]);
  const parts = { components, ids: mounted.flatMap(({ ids = [] }) => ids) };
  const paths: ApiDocument["paths"] = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method]: operationOf(route, parts) };
  }
  components.refer(Problem, "output");
  return {
    openapi: "3.1.0",
    info: {
      title: "Rantau API",
      version: "1",
      description:
        "Listings, inquiries and catalogs of Indonesian exporters, and what buyers ask the trade attachés for. Errors are `application/problem+json` (RFC 9457). " +
        "Send the version that you read as `If-Match` where a change asks for it, and an `Idempotency-Key` with each POST.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      contact: { name: "Rantau", url: siteUrl },
    },
    servers: [
      {
        url: "{site}/api/v1",
        description: "This site.",
        variables: { site: { default: siteUrl, description: "Where the site is." } },
      },
    ],
    security: [{ bearer: [] }, { session: [] }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({
      name,
      description: descriptions[name] ?? name,
    })),
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "Access token; its scope `read` is for GET, `write` for all else.",
        },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "__Host-session",
          description: "The site's own session; what changes something must come from a page of the site.",
        },
      },
      headers: answerHeaders,
      responses: refusalComponents(routes),
      schemas: components.definitions(),
    },
  };
}
