import * as z from "zod";
import type { Schema } from "#web/pages/reference/document.ts";

/** What a caller may send, or what is answered: there, a default is always filled in. */
export type Direction = "input" | "output";
type Definitions = Record<string, Schema>;

const place = "#/components/schemas/";
/** Formats that say all that zod's own patterns for them say. */
const formats = ["date", "date-time", "email"];

/** A schema that a route reads or answers, and what it is called where it has no name of its own. */
export interface SchemaUse {
  schema: z.ZodType;
  name: string;
  direction: Direction;
}

/** Schemas under their names, as OpenAPI holds them. */
export interface Components {
  /** Where a schema stands. */
  refer(schema: z.ZodType, direction: Direction): Schema;
  /** A schema's own parts, such as the parameters of a query. */
  open(schema: z.ZodType, direction: Direction): Schema;
  /** All that was referred to. To be asked once, at the end. */
  definitions(): Definitions;
}

/**
 * Zod's schemas as named JSON Schemas. What reads otherwise when it is sent than when it is answered (a default that may
 * be left out) stands twice, the former as `<Name>Input`.
 */
export function componentsOf(
  named: Readonly<Record<string, z.ZodType>>,
  uses: readonly SchemaUse[],
): Components {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  for (const { schema, name } of uses) if (!registry.has(schema)) registry.add(schema, { id: name });
  const made = { input: definitionsIn(registry, "input"), output: definitionsIn(registry, "output") };
  const answered = uses.flatMap((it) =>
    it.direction === "output" ? (registry.get(it.schema)?.id ?? []) : [],
  );
  const reached = reachedFrom(answered, made.output);
  const twice = new Set([...differingNames(made)].filter((id) => reached.has(id)));
  const used = new Map<string, Schema>();

  function nameOf(id: string, direction: Direction): string {
    return direction === "input" && twice.has(id) ? `${id}Input` : id;
  }

  function use(id: string, direction: Direction): string {
    const name = nameOf(id, direction);
    const definition = made[direction][id];
    if (!definition) throw new Error(`The API's description has no schema ${id}.`);
    if (used.has(name)) return name;
    used.set(name, {});
    used.set(name, referring(definition, direction));
    return name;
  }

  function referring<T>(value: T, direction: Direction): T {
    if (Array.isArray(value)) return value.map((it) => referring(it, direction)) as T;
    if (typeof value !== "object" || value === null) return value;
    const parts = Object.entries(value).map(([key, part]) => [
      key,
      key === "$ref" ? place + use(String(part).slice(place.length), direction) : referring(part, direction),
    ]);
    return Object.fromEntries(parts);
  }

  function idOf(schema: z.ZodType): string {
    const id = registry.get(schema)?.id;
    if (id === undefined) throw new Error("A schema of the API's description was not told of.");
    return id;
  }

  return {
    refer: (schema, direction) => ({ $ref: place + use(idOf(schema), direction) }),
    open: (schema, direction) => referring(made[direction][idOf(schema)] ?? {}, direction),
    definitions: () => Object.fromEntries([...used].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function definitionsIn(registry: z.core.$ZodRegistry<{ id: string }>, io: Direction): Definitions {
  const { schemas } = z.toJSONSchema(registry, {
    io,
    unrepresentable: "any",
    uri: (id) => place + id,
    override({ zodSchema, jsonSchema }) {
      Object.assign(jsonSchema, z.globalRegistry.get(zodSchema));
      if (formats.includes(jsonSchema.format ?? "") && io === "output") delete jsonSchema.pattern;
    },
  });
  const plain = Object.entries(schemas).map(([id, { $schema: _dialect, $id: _place, ...rest }]) => [
    id,
    rest,
  ]);
  return Object.fromEntries(plain);
}

/** Those that read otherwise in one direction than in the other, by themselves or by what they refer to. */
function differingNames({ input, output }: Record<Direction, Definitions>): Set<string> {
  const texts = Object.keys(output).map((id) => [id, JSON.stringify(output[id])] as const);
  const found = new Set(texts.filter(([id, text]) => JSON.stringify(input[id]) !== text).map(([id]) => id));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [id, text] of texts) if (refersTo(text, found)) found.add(id);
  }
  return found;
}

function reachedFrom(ids: readonly string[], definitions: Definitions): Set<string> {
  const reached = new Set<string>();
  for (const pending = [...ids]; pending.length > 0; ) {
    const id = pending.pop() ?? "";
    if (reached.has(id)) continue;
    reached.add(id);
    pending.push(...referredIn(JSON.stringify(definitions[id])));
  }
  return reached;
}

function referredIn(text: string): string[] {
  return [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name = ""]) => name);
}

function refersTo(text: string, names: ReadonlySet<string>): boolean {
  return referredIn(text).some((name) => names.has(name));
}
