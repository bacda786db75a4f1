import type { z } from "zod";
import { toFieldIssues } from "#shared/issues.ts";

/** What a schema finds wrong with an input, each fault as "pointer code"; nothing where it takes it. */
export function faultsOf(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input, { reportInput: true });
  return error ? toFieldIssues(error).map(({ pointer, code }) => `${pointer} ${code}`) : [];
}

/** The fields that an input cannot be without. */
export function needsOf(schema: z.ZodType, whole: object): string[] {
  return Object.keys(whole).filter((name) => faultsOf(schema, { ...whole, [name]: undefined }).length > 0);
}
