import type { Parameter, Route, Schema } from "./document.ts";

/** A text that any field of a few words takes. */
const words = "Handwoven rattan baskets";

/**
 * The smallest value that fits a schema: what is required, the first of each choice, and the schema's own example where
 * it has one. `definitions` holds what it refers to.
 */
export function exampleOf(schema: Schema, definitions: Readonly<Record<string, Schema>> = {}): unknown {
  const { $ref, ...own } = schema;
  const referred = $ref && definitions[$ref.split("/").at(-1) ?? ""];
  if (referred) return exampleOf({ ...referred, ...own }, definitions);
  if (schema.examples) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  const variant = (schema.anyOf ?? schema.oneOf)?.[0];
  if (variant) return exampleOf(variant, definitions);
  if (schema.type === "object") return exampleObject(schema, definitions);
  if (schema.type === "array")
    return (schema.minItems ?? 0) > 0 ? [exampleOf(schema.items ?? {}, definitions)] : [];
  if (schema.type === "integer" || schema.type === "number") return Math.max(schema.minimum ?? 0, 1);
  if (schema.type === "boolean") return true;
  return exampleText(schema);
}

const exampleByFormat: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T08:00:00.000Z",
  email: "name@example.com",
  uri: "https://rantau.example/",
};

function exampleText({ format = "", pattern, maxLength = words.length }: Schema): string {
  return exampleByFormat[format] ?? idExample(pattern) ?? words.slice(0, maxLength).trim();
}

function exampleObject(
  schema: Schema,
  definitions: Readonly<Record<string, Schema>>,
): Record<string, unknown> {
  const { properties = {}, required = [], propertyNames, additionalProperties } = schema;
  if (propertyNames && typeof additionalProperties === "object")
    return { [keyExample(propertyNames, definitions)]: exampleOf(additionalProperties, definitions) };
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name))
      .map(([name, field]) => [name, exampleOf(field, definitions)]),
  );
}

function keyExample(names: Schema, definitions: Readonly<Record<string, Schema>>): string {
  const choices = ("$ref" in names ? definitions[names.$ref?.split("/").at(-1) ?? ""] : names)?.enum ?? [];
  return choices.includes("en") ? "en" : String(exampleOf(names, definitions));
}

function idExample(pattern: string | undefined): string | undefined {
  const prefix = pattern && /^\^([a-z]{3})_/.exec(pattern)?.[1];
  return prefix ? `${prefix}_01JABCDEFGHJKMNPQRSTVWXYZ0` : undefined;
}

/** The route called from a command line, with a token in the variable `TOKEN`. */
export function curlOf(route: Route, server: string): string {
  const isOpen = route.security.length === 0 || route.security.some((it) => Object.keys(it).length === 0);
  const body = route.requestBody && Object.entries(route.requestBody.content)[0];
  const headers = route.parameters.filter((it) => it.in === "header" && it.name !== "If-None-Match");
  const parts = [
    `curl ${route.method === "get" ? "" : `-X ${route.method.toUpperCase()} `}'${server}${route.path}${queryOf(route)}'`,
    ...(isOpen ? [] : [`-H "Authorization: Bearer $TOKEN"`]),
    ...headers.map(({ name }) => (name === "If-Match" ? `-H 'If-Match: "1"'` : `-H "${name}: $(uuidgen)"`)),
    ...(body ? [`-H 'Content-Type: ${body[0]}'`, bodyPart(body[0], body[1].example)] : []),
  ];
  return parts.join(" \\\n  ");
}

/** The query parameters that the route does not go without. */
function queryOf(route: Route): string {
  const needed = route.parameters.filter((it) => it.in === "query" && it.required);
  if (needed.length === 0) return "";
  return `?${needed.map((it) => `${it.name}=${encodeURIComponent(String(queryValue(it)))}`).join("&")}`;
}

function queryValue({ name, example }: Parameter): unknown {
  return name === "q" ? "kopi" : example;
}

function bodyPart(type: string, example: unknown): string {
  if (type !== "application/json") return "--data-binary @file";
  return `-d '${JSON.stringify(example).replaceAll("'", "'\\''")}'`;
}
