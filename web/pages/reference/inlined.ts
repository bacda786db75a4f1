import type { ApiDocument } from "./document.ts";

/** The document with all that it refers to put in its place, for whoever draws it. */
export function inlined(document: ApiDocument): ApiDocument {
  function at(ref: string): unknown {
    const path = ref.replace(/^#\//, "").split("/");
    return path.reduce<unknown>(
      (part, name) => (part as Record<string, unknown> | undefined)?.[name],
      document,
    );
  }
  function filled(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== "object" || value === null) return value;
    const { $ref, ...rest } = value as { $ref?: string };
    const own = Object.fromEntries(Object.entries(rest).map(([name, part]) => [name, filled(part)]));
    return typeof $ref === "string" ? { ...(filled(at($ref)) as object), ...own } : own;
  }
  return { ...document, paths: filled(document.paths) as ApiDocument["paths"] };
}
