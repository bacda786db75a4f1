import type { FC } from "hono/jsx";
import type { Schema } from "./document.ts";

/** What a value may be, in a few words: `list of string`, `"draft" or "published"`, `whole number`. */
export function typeText(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split("/").at(-1) ?? "";
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return choices(schema.enum);
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants) return [...new Set(variants.map(typeText))].join(" or ");
  if (schema.type === "array") return `list of ${typeText(schema.items ?? {})}`;
  if (schema.type === "integer") return "whole number";
  if (schema.type === "object" && schema.propertyNames)
    return `object by ${typeText(schema.propertyNames)}, each ${typeText(valuesOf(schema) ?? {})}`;
  if (schema.type === "string" && schema.format) return `string (${schema.format})`;
  return [schema.type ?? "any"].flat().join(" or ");
}

function choices(values: unknown[]): string {
  const shown = values.slice(0, 40).map((it) => JSON.stringify(it));
  return shown.length < values.length ? `${shown.join(", ")} …` : shown.join(" or ");
}

/** A schema's bounds: `1 to 120 letters`, `at least 0`. */
export function boundsText(schema: Schema): string {
  const parts = [
    rangeText(schema.minLength, schema.maxLength, "characters"),
    rangeText(schema.minItems, schema.maxItems, "entries"),
    schema.type === "integer" || schema.type === "number"
      ? rangeText(schema.minimum, schema.maximum, "")
      : "",
    schema.default === undefined ? "" : `otherwise ${JSON.stringify(schema.default)}`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function rangeText(from: number | undefined, to: number | undefined, what: string): string {
  const maximum = to !== undefined && to < Number.MAX_SAFE_INTEGER ? to : undefined;
  const text =
    from !== undefined && maximum !== undefined
      ? `${from} to ${maximum}`
      : maximum !== undefined
        ? `at most ${maximum}`
        : from !== undefined && from > 0
          ? `at least ${from}`
          : "";
  return text === "" ? "" : `${text} ${what}`.trim();
}

function valuesOf({ additionalProperties }: Schema): Schema | undefined {
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}

/** The object that a schema holds, in itself, in its list or in its map. */
function objectIn(schema: Schema): Schema | undefined {
  if (schema.properties) return schema;
  if (schema.items) return objectIn(schema.items);
  const values = valuesOf(schema);
  if (values) return objectIn(values);
  return (schema.anyOf ?? schema.oneOf)?.map(objectIn).find((it) => it !== undefined);
}

/** A schema's fields, those within them indented below. */
export const SchemaFields: FC<{ schema: Schema; requiredText: string }> = ({ schema, requiredText }) => {
  const object = objectIn(schema);
  if (!object?.properties) return <p>{<code>{typeText(schema)}</code>}</p>;
  const isRequired = (name: string) => object.required?.includes(name) ?? false;
  return (
    <>
      {object === schema ? null : (
        <p>
          <code>{typeText(schema)}</code>
        </p>
      )}
      <ul class="fields">
        {Object.entries(object.properties).map(([name, field]) => (
          <li>
            <code>{name}</code> {isRequired(name) ? <strong class="hint">{requiredText} </strong> : null}
            <span class="hint">
              {[typeText(field), boundsText(isRequired(name) ? { ...field, default: undefined } : field)]
                .filter((it) => it !== "")
                .join(", ")}
              {field.description ? `. ${field.description}` : null}
            </span>
            {objectIn(field) ? (
              <SchemaFields schema={objectIn(field) ?? {}} requiredText={requiredText} />
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
};
