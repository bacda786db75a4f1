import type { Parameter, Route, Schema } from "./document.ts";

/** The smallest value that shows a schema's shape: what is required, the first of each choice. */
export function exampleOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  const variant = (schema.anyOf ?? schema.oneOf)?.[0];
  if (variant) return exampleOf(variant);
  if (schema.type === "object") return exampleObject(schema);
  if (schema.type === "array") return (schema.minItems ?? 0) > 0 ? [exampleOf(schema.items ?? {})] : [];
  if (schema.type === "integer" || schema.type === "number") return Math.max(schema.minimum ?? 0, 1);
  if (schema.type === "boolean") return true;
  if (schema.format === "date") return "2026-01-31";
  if (schema.format === "email") return "name@example.com";
  return idExample(schema.pattern) ?? "…";
}

function exampleObject(schema: Schema): Record<string, unknown> {
  const { properties = {}, required = [], propertyNames, additionalProperties } = schema;
  if (propertyNames && typeof additionalProperties === "object")
    return { en: exampleOf(additionalProperties) };
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name))
      .map(([name, field]) => [name, exampleOf(field)]),
  );
}

function idExample(pattern: string | undefined): string | undefined {
  const prefix = pattern && /^\^([a-z]{3})_/.exec(pattern)?.[1];
  return prefix ? `${prefix}_01JABCDEFGHJKMNPQRSTVWXYZ0` : undefined;
}

/** The route called from a command line, with a token in the variable `TOKEN`. */
export function curlOf(route: Route, server: string): string {
  const isOpen = route.security.length === 0;
  const body = route.requestBody && Object.entries(route.requestBody.content)[0];
  const headers = route.parameters.filter((it) => it.in === "header");
  const parts = [
    `curl ${route.method === "get" ? "" : `-X ${route.method.toUpperCase()} `}'${server}${route.path}${queryOf(route)}'`,
    ...(isOpen ? [] : [`-H "Authorization: Bearer $TOKEN"`]),
    ...headers.map(({ name }) => (name === "If-Match" ? `-H 'If-Match: "1"'` : `-H "${name}: $(uuidgen)"`)),
    ...(body ? [`-H 'Content-Type: ${body[0]}'`, bodyPart(body[0], body[1].schema)] : []),
  ];
  return parts.join(" \\\n  ");
}

/** The query parameters that the route does not go without. */
function queryOf(route: Route): string {
  const needed = route.parameters.filter((it) => it.in === "query" && it.required);
  if (needed.length === 0) return "";
  return `?${needed.map((it) => `${it.name}=${encodeURIComponent(String(queryValue(it)))}`).join("&")}`;
}

function queryValue({ name, schema }: Parameter): unknown {
  return name === "q" ? "kopi" : exampleOf(schema);
}

function bodyPart(type: string, schema: Schema): string {
  if (type !== "application/json") return "--data-binary @file";
  return `-d '${JSON.stringify(exampleOf(schema)).replaceAll("'", "'\\''")}'`;
}
