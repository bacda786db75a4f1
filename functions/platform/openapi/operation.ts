import * as z from "zod";
import type { IdKind } from "#shared/ids.ts";
import type { Content, Operation, Parameter, Schema } from "#web/pages/reference/document.ts";
import { exampleOf } from "#web/pages/reference/example.ts";
import { type ApiRoute, fileType } from "../http/api-route.ts";
import type { Components, SchemaUse } from "./components.ts";
import { type HeaderParameter, headerParameters } from "./headers.ts";
import { headersNamed, refusalAnswers } from "./refusals.ts";
import { securityOf, whoMay } from "./who-may.ts";

interface Parts {
  components: Components;
  ids: readonly IdKind[];
}

/** The schemas of a route, with the names that they have where no slice names them. */
export function usesOf(route: ApiRoute): SchemaUse[] {
  const { verb, answer } = route;
  const name = operationIdOf(route).replace(/^./, (letter) => letter.toUpperCase());
  return [
    ...(verb.input ? [{ schema: verb.input, name: `${name}Request`, direction: "input" as const }] : []),
    ...(answer ? [{ schema: answer, name: `${name}Answer`, direction: "output" as const }] : []),
  ];
}

export function operationOf(route: ApiRoute, parts: Parts): Operation {
  const { verb, method } = route;
  const isPlain = method === "get";
  return {
    operationId: operationIdOf(route),
    tags: [route.tag],
    summary: route.summary,
    description: [route.description, whoMay(verb.permission)].filter(Boolean).join("\n\n"),
    security: securityOf(verb.permission),
    parameters: [
      ...pathParameters(route, parts),
      ...queryParameters(route, parts),
      ...headerParametersOf(route, parts),
    ],
    ...(isPlain || !verb.input ? {} : { requestBody: { required: true, content: bodyOf(route, parts) } }),
    responses: { ...doneOf(route, parts), ...refusalAnswers(route) },
  };
}

function operationIdOf({ method, path }: ApiRoute): string {
  return `${method}${path.replaceAll(/[/:-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

function pathParameters({ path, at = {} }: ApiRoute, { ids }: Parts): Parameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => {
    const kind = ids.find(({ noun }) => name === `${noun}Id`);
    const known = at[name] ?? kind?.schema;
    if (!known) throw new Error(`${path}: nothing says what :${name} looks like.`);
    const { $schema: _dialect, ...schema } = z.toJSONSchema(known, { io: "input" }) as Schema & {
      $schema?: string;
    };
    return { name, in: "path", required: true, schema, example: exampleOf(schema) };
  });
}

function queryParameters({ method, verb }: ApiRoute, { components }: Parts): Parameter[] {
  if (method !== "get" || !verb.input) return [];
  const { properties = {}, required = [] } = components.open(verb.input, "input");
  return Object.entries(properties).map(([name, schema]) => {
    const isRequired = required.includes(name);
    const { description } = schema;
    return {
      ...{ name, in: "query", required: isRequired, schema },
      ...(description ? { description } : {}),
      ...(isRequired ? { example: exampleOf(schema, components.definitions()) } : {}),
    };
  });
}

function headerParametersOf(route: ApiRoute, parts: Parts): Parameter[] {
  const { method, verb } = route;
  const names: HeaderParameter[] = [
    ...(verb.version === "required" ? (["IfMatch"] as const) : []),
    ...(verb.version === "optional" ? (["IfMatchOptional"] as const) : []),
    ...(method === "get" ? [] : (["IdempotencyKey"] as const)),
    ...(mayBeUnchanged(route, parts) ? (["IfNoneMatch"] as const) : []),
  ];
  return names.map((name) => headerParameters[name]);
}

function bodyOf({ verb, text }: ApiRoute, { components }: Parts): Content {
  // As a file's bytes, which every generator of clients can send; the type of the text itself some know nothing of.
  if (text) {
    const description = `A ${text.type} file of at most ${text.maximumBytes} bytes, sent as such or as ${text.type}.`;
    return {
      [fileType]: { schema: { type: "string", format: "binary", description }, example: text.example },
    };
  }
  const schema = components.refer(verb.input as z.ZodType, "input");
  return { "application/json": { schema, example: exampleOf(schema, components.definitions()) } };
}

function doneOf(route: ApiRoute, parts: Parts): Operation["responses"] {
  const { method, status = 200, answer, answerType } = route;
  const isMade = status === 201;
  const headers = headersNamed([
    "X-Request-Id",
    ...(hasVersion(route, parts) ? ["ETag"] : []),
    ...(route.isPlaced ? ["Location"] : []),
  ]);
  const schema = answer
    ? parts.components.refer(answer, "output")
    : answerType
      ? { type: "string" }
      : undefined;
  const content = schema && {
    content: {
      [answerType ?? "application/json"]: {
        schema,
        ...(answer ? { example: exampleOf(schema, parts.components.definitions()) } : {}),
      },
    },
  };
  const unchanged: Operation["responses"] = mayBeUnchanged(route, parts)
    ? {
        "304": {
          description: "What you have is still the current version.",
          headers: headersNamed(["ETag"]),
        },
      }
    : {};
  return {
    [String(status)]: {
      description: isMade ? "It was made." : method === "get" ? "Here it is." : "It was done.",
      headers,
      ...content,
    },
    ...unchanged,
  };
}

function hasVersion({ answer }: ApiRoute, { components }: Parts): boolean {
  return answer !== undefined && components.open(answer, "output").properties?.version !== undefined;
}

function mayBeUnchanged(route: ApiRoute, parts: Parts): boolean {
  return route.method === "get" && !route.isAlwaysSent && hasVersion(route, parts);
}
