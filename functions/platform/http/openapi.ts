import * as z from "zod";
import type { IdKind } from "#shared/ids.ts";
import { isForAnyone } from "#shared/permissions.ts";
import type { ApiDocument, Operation, Schema } from "#web/pages/reference/document.ts";
import type { ApiRoute } from "./api-route.ts";

const problemAnswer = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

/** The API's description, made from the very routes and schemas that serve it (OpenAPI 3.1). */
export function openApiDocument(
  routes: readonly ApiRoute[],
  { siteUrl, ids }: { siteUrl: string; ids: readonly IdKind[] },
) {
  const paths: ApiDocument["paths"] = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method]: operationOf(route, ids) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Rantau API",
      version: "1",
      description:
        "Listings, inquiries and catalogs of Indonesian exporters, and what buyers ask the trade attachés for. Errors are `application/problem+json` (RFC 9457). " +
        "Send the version that you read as `If-Match` where a change asks for it, and an `Idempotency-Key` with each POST.",
    },
    servers: [{ url: `${siteUrl}/api/v1` }],
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "Access token with the scopes `read` and `write`.",
        },
        session: { type: "apiKey", in: "cookie", name: "__Host-session" },
      },
      schemas: { Problem: problemSchema },
    },
  };
}

function operationOf(route: ApiRoute, ids: readonly IdKind[]): Operation {
  const { verb, text, method } = route;
  const status = String(route.status ?? 200);
  const answerType = route.answerType ?? "application/json";
  return {
    operationId: `${route.method}${route.path.replaceAll(/[/:-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    ...(isForAnyone(verb.permission) ? { security: [] } : { security: [{ bearer: [] }, { session: [] }] }),
    parameters: [...pathParameters(route.path, ids), ...queryParameters(route), ...headerParameters(route)],
    ...(method !== "get" && verb.input
      ? {
          requestBody: {
            required: true,
            content: { [text?.type ?? "application/json"]: { schema: jsonSchema(verb.input) } },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: "Done",
        ...(route.answer || route.answerType
          ? {
              content: {
                [answerType]: {
                  schema: route.answer ? jsonSchema(route.answer, "output") : { type: "string" },
                },
              },
            }
          : {}),
      },
      default: problemAnswer("What was wrong, and what to do"),
    },
  };
}

function pathParameters(path: string, ids: readonly IdKind[]) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => {
    const kind = ids.find(({ noun }) => name === `${noun}Id`);
    return {
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
      ...(kind ? { description: `Begins with \`${kind.prefix}_\`.` } : {}),
    };
  });
}

function queryParameters({ method, verb }: ApiRoute) {
  if (method !== "get" || !verb.input) return [];
  const schema = jsonSchema(verb.input);
  return Object.entries(schema.properties ?? {}).map(([name, it]) => ({
    name,
    in: "query",
    required: schema.required?.includes(name) ?? false,
    schema: it,
  }));
}

function headerParameters({ method, verb: { version } }: ApiRoute) {
  const header = (name: string, required: boolean, description: string) => ({
    name,
    in: "header",
    required,
    description,
    schema: { type: "string" },
  });
  return [
    ...(version
      ? [header("If-Match", version === "required", "The ETag of the version that you change.")]
      : []),
    ...(method === "post"
      ? [header("Idempotency-Key", false, "The same key does the same thing once.")]
      : []),
  ];
}

/** What a caller may send, or what is answered: there, a default is always filled in. */
function jsonSchema(schema: z.ZodType, io: "input" | "output" = "input"): Schema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest as Schema;
}

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "code", "requestId"],
  properties: {
    type: { type: "string", format: "uri" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { type: "string", description: "Stable; for programs." },
    detail: { type: "string", description: "For people, in the language of Accept-Language." },
    requestId: { type: "string" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["pointer", "code", "detail"],
        properties: { pointer: { type: "string" }, code: { type: "string" }, detail: { type: "string" } },
      },
    },
  },
};
