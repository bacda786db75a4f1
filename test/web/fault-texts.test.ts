import { describe, expect, it } from "vitest";
import * as z from "zod";
import { toFieldIssues } from "#shared/issues.ts";
import { type Locale, siteLocales } from "#shared/locales.ts";
import { codeOf } from "#shared/market/listings/csv-words.ts";
import { UnitCode, unitCodes, units } from "#shared/terms/units.ts";
import { listed } from "#web/components/listed.ts";
import { errorText, fieldText, issueText, lookup, messagesIn, unitNames } from "#web/messages.ts";

function textsOf(schema: z.ZodType, input: unknown, locale: Locale): string[] {
  const { error } = schema.safeParse(input, { reportInput: true });
  return toFieldIssues(error as z.ZodError).map((issue) => issueText(messagesIn(locale), issue));
}

const wrong: [string, z.ZodType, unknown][] = [
  ["a text for a number", z.int(), "ten"],
  ["a number for a text", z.string(), 7],
  ["a text for a boolean", z.boolean(), "yes"],
  ["a text for a list", z.array(z.int()), "ten"],
  ["a text for an object", z.strictObject({}), "ten"],
  ["a text for a record", z.record(z.string(), z.int()), "ten"],
  ["nothing for another kind", z.date(), "ten"],
  ["no mail address", z.email(), "x"],
  ["no day", z.iso.date(), "31/01/2026"],
  ["no moment", z.iso.datetime(), "x"],
  ["no web address", z.url(), "x"],
  ["another pattern", z.string().regex(/^a$/), "x"],
];

describe("the text of a fault", () => {
  it.each(wrong)("says of %s what to write, and names no type of the code", (_name, schema, input) => {
    for (const locale of siteLocales)
      for (const text of textsOf(schema, input, locale)) {
        expect(text).not.toMatch(
          /\b(string|int|array|record|date|datetime|regex|undefined|NaN)\b|a email|\{/i,
        );
        expect(text).not.toBe(messagesIn(locale).issue_value_invalid());
        if (locale === "id") expect(text).not.toMatch(/\b(number|boolean|object|email|text|list)\b/);
      }
  });

  it("writes figures as the reader's language does", () => {
    const issue = {
      pointer: "",
      code: "quantity_below_moq",
      params: { minimumOrder: 18_000, orderMultiple: 1 },
    };
    expect(issueText(messagesIn("en"), issue)).toContain("18,000");
    expect(issueText(messagesIn("id"), issue)).toContain("18.000");
  });

  it.each([
    [z.string().min(2), ""],
    [z.array(z.int()).min(1), []],
    [z.array(z.int()).max(1), [1, 2]],
    [z.string().max(1), "ab"],
  ])("counts one as one", (schema, input) => {
    expect(textsOf(schema, input, "en").join()).not.toMatch(/\b1 characters|least 1|most 1\b/);
  });

  it("says how long to wait, one minute too", () => {
    const codes = ["error_requests_too_fast", "error_inquiries_too_fast", "error_messages_too_fast"];
    for (const code of codes.map((it) => it.replace("error_", ""))) {
      expect(errorText(messagesIn("en"), code, { minutes: 1 })).toContain("a minute.");
      expect(errorText(messagesIn("en"), code, { minutes: 2 })).toContain("2 minutes.");
    }
  });

  it("names units on pages as the pages do, and by their codes to programs, which send codes", () => {
    const [issue] = toFieldIssues(UnitCode.safeParse("gunny", { reportInput: true }).error as z.ZodError);
    if (!issue) throw new Error("Nothing was wrong.");
    for (const locale of siteLocales) {
      const t = messagesIn(locale);
      expect(fieldText(t, issue)).not.toMatch(/KGM|GRM/);
      expect(issueText(t, issue)).toMatch(/KGM/);
      expect(issueText(t, { pointer: "", code: "unit_unknown" })).toContain(listed({ t }, unitNames(t)));
    }
  });

  it("says something of what has no text of its own", () => {
    expect(errorText(messagesIn("en"), "never_heard_of")).toBe("Something is wrong with this request.");
  });
});

describe("the units' names", () => {
  it("are read in a file by every name that a page has for them, in every language", () => {
    for (const code of unitCodes) {
      const names = siteLocales.map((it) => lookup(messagesIn(it), `unit_${code}`) ?? "");
      for (const name of [...names, units[code], code]) expect(codeOf("unit", name.toUpperCase())).toBe(code);
    }
  });
});
