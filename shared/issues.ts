import type { z } from "zod";
import { type FieldIssue, ValidationFailed } from "./errors.ts";

const ruleCode = /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/;

/** zod's issues as ours: a refinement's `error` is a snake_case code of ours; zod's own kinds get one here. */
export function toFieldIssues(error: z.ZodError): FieldIssue[] {
  const placeOf = ({ path }: z.core.$ZodIssue) => path.join("/");
  const bounded = new Set(error.issues.filter((it) => !isInexact(it)).map(placeOf));
  // What no number holds exactly is beyond its field's own bound too, where it has one: that is what is told.
  const told = error.issues.filter((it) => !isInexact(it) || !bounded.has(placeOf(it)));
  return told.flatMap((issue) => fieldIssue(issue));
}

/**
 * Parses untrusted input.
 * @throws ValidationFailed with one issue per fault.
 */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw new ValidationFailed("input_invalid", { issues: toFieldIssues(result.error) });
}

function fieldIssue(issue: z.core.$ZodIssue): FieldIssue[] {
  const pointer = issue.path
    .map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
  if (ruleCode.test(issue.message)) return [{ pointer, code: issue.message, ...rulesFigures(issue) }];
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return [{ pointer, code: "value_required" }];
      if (issue.expected === "int") return [{ pointer, code: "number_not_whole" }];
      return [{ pointer, code: "type_wrong", params: { expected: issue.expected } }];
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return [{ pointer, code: "value_required" }];
      return [{ pointer, code: tooFew(issue.origin), params: { minimum: Number(issue.minimum) } }];
    case "too_big":
      return [{ pointer, code: tooMany(issue.origin), params: { maximum: Number(issue.maximum) } }];
    case "invalid_value":
      if (issue.input === undefined) return [{ pointer, code: "value_required" }];
      return [{ pointer, code: "choice_unknown", params: { choices: issue.values.slice(0, 20).join(", ") } }];
    case "unrecognized_keys":
      return issue.keys
        .slice(0, 20)
        .map((key) => ({ pointer: `${pointer}/${key.slice(0, 80)}`, code: "field_unknown" }));
    case "invalid_format":
      return [{ pointer, code: "format_wrong", params: { format: issue.format } }];
    default:
      return [{ pointer, code: "value_invalid" }];
  }
}

function isInexact(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "too_big") return issue.maximum === Number.MAX_SAFE_INTEGER;
  return issue.code === "too_small" && issue.minimum === Number.MIN_SAFE_INTEGER;
}

function rulesFigures(issue: z.core.$ZodIssue): { params?: Record<string, string | number> } {
  return "params" in issue && issue.params ? { params: issue.params as Record<string, string | number> } : {};
}

function tooFew(origin: string): string {
  if (origin === "string") return "text_too_short";
  return origin === "array" ? "list_too_short" : "number_too_small";
}

function tooMany(origin: string): string {
  if (origin === "string") return "text_too_long";
  return origin === "array" ? "list_too_long" : "number_too_big";
}
