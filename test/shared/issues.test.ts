import { describe, expect, it } from "vitest";
import * as z from "zod";
import { ValidationFailed } from "#shared/errors.ts";
import { parseInput, toFieldIssues } from "#shared/issues.ts";

function issuesOf(schema: z.ZodType, input: unknown) {
  const { error } = schema.safeParse(input, { reportInput: true });
  return error && toFieldIssues(error);
}

describe("toFieldIssues", () => {
  it.each<[string, z.ZodType, unknown, object]>([
    ["nothing", z.string(), undefined, { code: "value_required" }],
    ["another type", z.string(), 7, { code: "type_wrong", params: { expected: "string" } }],
    ["nothing in place of a number", z.int(), undefined, { code: "value_required" }],
    ["a broken number", z.int(), 1.5, { code: "number_not_whole" }],
    ["an empty text", z.string().min(1), "", { code: "value_required" }],
    ["a short text", z.string().min(3), "ab", { code: "text_too_short", params: { minimum: 3 } }],
    ["a long text", z.string().max(3), "abcd", { code: "text_too_long", params: { maximum: 3 } }],
    ["an empty list", z.array(z.int()).min(1), [], { code: "list_too_short", params: { minimum: 1 } }],
    ["a short list", z.array(z.int()).min(2), [1], { code: "list_too_short", params: { minimum: 2 } }],
    ["a long list", z.array(z.int()).max(1), [1, 2], { code: "list_too_long", params: { maximum: 1 } }],
    ["a small number", z.int().min(1), 0, { code: "number_too_small", params: { minimum: 1 } }],
    ["a big number", z.int().max(9), 10, { code: "number_too_big", params: { maximum: 9 } }],
    ["a number beyond all", z.int().max(9), 1e18, { code: "number_too_big", params: { maximum: 9 } }],
    ["a number below all", z.int().min(1), -1e18, { code: "number_too_small", params: { minimum: 1 } }],
    ["no choice", z.enum(["a", "b"]), undefined, { code: "value_required" }],
    ["another choice", z.enum(["a", "b"]), "c", { code: "choice_unknown", params: { choices: "a, b" } }],
    ["another format", z.iso.date(), "31-12", { code: "format_wrong", params: { format: "date" } }],
    ["what no kind of fault names", z.string().refine(() => false), "x", { code: "value_invalid" }],
    [
      "what a rule of ours refuses",
      z.string().refine(() => false, { error: "nib_malformed" }),
      "x",
      { code: "nib_malformed" },
    ],
  ])("says of %s what is wrong", (_name, schema, input, issue) => {
    expect(issuesOf(schema, input)).toEqual([{ pointer: "", ...issue }]);
  });

  it("carries the figures of a rule of ours", () => {
    const schema = z.string().superRefine((_, issues) => {
      issues.addIssue({ code: "custom", message: "answers_full", params: { maximum: 10 } });
    });
    expect(issuesOf(schema, "x")).toEqual([{ pointer: "", code: "answers_full", params: { maximum: 10 } }]);
  });

  it("has no figures where a rule of ours has none", () => {
    const one = z.string().refine(() => false, { error: "nib_malformed" });
    const other = z.string().superRefine((_, issues) => issues.addIssue("nib_malformed"));
    for (const schema of [one, other])
      expect(issuesOf(schema, "x")).toStrictEqual([{ pointer: "", code: "nib_malformed" }]);
  });

  it.each([
    "Not ours",
    "nib",
    "Nib_malformed",
    "nib_malformed!",
    "1nib_malformed",
    "nib__malformed",
    "x nib_malformed",
  ])("takes %j for no code of ours", (message) => {
    const schema = z.string().refine(() => false, { error: message });
    expect(issuesOf(schema, "x")).toEqual([{ pointer: "", code: "value_invalid" }]);
  });

  it.each(["hs6_malformed", "a_1", "price_2_high"])("takes %j for one", (message) => {
    const schema = z.string().refine(() => false, { error: message });
    expect(issuesOf(schema, "x")).toEqual([{ pointer: "", code: message }]);
  });

  it("points to where the fault is, as RFC 6901 writes it", () => {
    const schema = z.object({ "a/b~c/d~e": z.array(z.object({ x: z.int() })) });
    expect(issuesOf(schema, { "a/b~c/d~e": [{ x: 1 }, { x: "1" }] })).toMatchObject([
      { pointer: "/a~1b~0c~1d~0e/1/x" },
    ]);
  });

  it("names each field that does not belong, twenty of them, and no more of a name than 80 letters", () => {
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`${at}`.padEnd(90, "x"), at]));
    const issues = issuesOf(z.strictObject({ sub: z.strictObject({}) }), { sub: many });
    expect(issues).toHaveLength(20);
    expect(issues?.[0]).toEqual({ pointer: `/sub/${"0".padEnd(80, "x")}`, code: "field_unknown" });
  });

  it("lists no more than twenty choices", () => {
    const choices = Array.from({ length: 25 }, (_, at) => `c${at}`);
    expect(issuesOf(z.enum(choices), "d")?.[0]?.params).toEqual({ choices: choices.slice(0, 20).join(", ") });
  });
});

describe("parseInput", () => {
  const schema = z.strictObject({ name: z.string().min(2), count: z.int().default(1) });

  it("gives what the schema makes of the input", () => {
    expect(parseInput(schema, { name: "Sari" })).toEqual({ name: "Sari", count: 1 });
  });

  it("throws one fault for each thing that is wrong", () => {
    const error = failureOf(() => parseInput(schema, { name: "S" }));
    expect(error).toBeInstanceOf(ValidationFailed);
    expect(error).toMatchObject({
      code: "input_invalid",
      issues: [{ pointer: "/name", code: "text_too_short", params: { minimum: 2 } }],
    });
    expect(failureOf(() => parseInput(schema, {}))).toMatchObject({
      issues: [{ pointer: "/name", code: "value_required" }],
    });
    expect(failureOf(() => parseInput(z.strictObject({ age: z.int() }), { age: "7" }))).toMatchObject({
      issues: [{ pointer: "/age", code: "type_wrong" }],
    });
    expect(failureOf(() => parseInput(z.strictObject({ kind: z.enum(["a"]) }), { kind: "b" }))).toMatchObject(
      {
        issues: [{ pointer: "/kind", code: "choice_unknown" }],
      },
    );
  });
});

function failureOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
