import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { messagesIn } from "#web/messages.ts";
import settings from "#web/project.inlang/settings.json" with { type: "json" };

interface Variants {
  declarations: string[];
  match: Record<string, string>;
}
type Text = string | [Variants];
type Texts = Record<string, Text>;

const files = settings["plugin.inlang.messageFormat"].pathPattern;

async function textsOf(locale: string): Promise<Texts> {
  const read = files.map((file) => readFile(join("web", file.replace("{locale}", locale)), "utf8"));
  return Object.assign({}, ...(await Promise.all(read)).map((text) => JSON.parse(text)));
}

async function sources(folder: string): Promise<string> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((it) => /\.tsx?$/.test(it.name))
    .map((it) => join(it.parentPath, it.name))
    .filter((path) => !path.includes("generated"));
  return (await Promise.all(paths.map((path) => readFile(path, "utf8")))).join("\n");
}

const [texts, code] = await Promise.all([
  Promise.all(siteLocales.map(async (locale) => [locale, await textsOf(locale)] as const)).then(
    (all) => new Map(all),
  ),
  Promise.all(["shared", "functions", "web"].map(sources)).then((it) => it.join("\n")),
]);
const en = texts.get("en") ?? {};
const translated = siteLocales.filter((it) => it !== "en");

function formsOf(text: Text): string[] {
  return typeof text === "string" ? [text] : Object.values(text[0].match);
}

/** All placeholders that any form of a text has. */
function placeholdersOf(text: Text): string {
  const found = formsOf(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return [...new Set(found)].sort().join();
}

describe("the messages", () => {
  it.each(translated)("have the same keys in %s as in English", (locale) => {
    expect(Object.keys(texts.get(locale) ?? {}).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(siteLocales)("can each be had in %s by the very key that it is written under", (locale) => {
    const messages = messagesIn(locale);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(texts.get(locale) ?? {}).sort());
    for (const message of Object.values(messages)) expect(message).toBeTypeOf("function");
  });

  it.each(siteLocales)("leave none blank in %s", (locale) => {
    const blank = Object.entries(texts.get(locale) ?? {}).filter(([, text]) =>
      formsOf(text).some((form) => form.trim() === ""),
    );
    expect(blank).toEqual([]);
  });

  it.each(translated)("are filled in with the same in %s as in English", (locale) => {
    const differing = Object.entries(texts.get(locale) ?? {}).filter(
      ([key, text]) => placeholdersOf(text) !== placeholdersOf(en[key] ?? ""),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(siteLocales)("have each form that a count can ask for in %s", (locale) => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const lacking = Object.entries(texts.get(locale) ?? {}).filter(([, text]) => {
      if (typeof text === "string") return false;
      const counted = text[0].declarations.flatMap((it) => /^local (\w+) = \w+: plural$/.exec(it)?.[1] ?? []);
      return counted.some((name) =>
        wanted.some((form) => !(`${name}=${form}` in text[0].match) && !(`${name}=*` in text[0].match)),
      );
    });
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  it("count in Arabic in six ways", () => {
    const { search_found } = messagesIn("ar");
    const told = [1, 2, 3, 11, 100].map((count) => search_found({ count }));
    expect(told).toEqual(["نتيجة واحدة", "نتيجتان", "3 نتائج", "11 نتيجة", "100 نتيجة"]);
  });

  it("write figures as the language does, those of Arabic in the digits that its forms take", () => {
    const told = siteLocales.map((it) => messagesIn(it).search_found({ count: 12_500 }));
    expect(told.map((text) => /[\d.,]+/.exec(text)?.[0])).toEqual(
      siteLocales.map((it) => (it === "id" ? "12.500" : "12,500")),
    );
  });

  it("keep apart in Arabic what is put in, which may be written the other way", () => {
    const figures =
      /^(count|shown|m(ax|in)imum\w*|minutes|limit|number|row|line|days|complete|least|step|orderMultiple|quantity|to|from|status)$/;
    const bare = Object.entries(texts.get("ar") ?? {}).filter(([, text]) =>
      formsOf(text).some((form) =>
        [...form.matchAll(/(.?)\{(\w+)\}(.?)/gu)].some(
          ([, before, name = "", after]) =>
            !figures.test(name) && (before !== "\u2068" || after !== "\u2069"),
        ),
      ),
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it("are each placed somewhere", () => {
    const prefixes = [...code.matchAll(/lookup\(\s*[\w.]+,\s*`(\w+_)\$\{/g)]
      .map(([, prefix = ""]) => prefix)
      .filter((it) => it !== "error_" && it !== "issue_");
    const quoted = new Set([...code.matchAll(/["`](\w+)["`]/g)].map(([, word]) => word));
    const built = [...code.matchAll(/code: `(\w+_)\$\{/g)].map(([, prefix = ""]) => prefix);
    const called = new Set([...code.matchAll(/\.(\w+_\w+)\b/g)].map(([, name]) => name));
    const isPlaced = (key: string) => {
      const [, fault] = /^(?:error|issue)_(.+)$/.exec(key) ?? [];
      if (called.has(key) || quoted.has(key)) return true;
      if (fault) return quoted.has(fault) || built.some((it) => fault.startsWith(it));
      return prefixes.some((it) => key.startsWith(it));
    };
    expect(Object.keys(en).length).toBeGreaterThan(500);
    expect(Object.keys(en).filter((key) => !isPlaced(key))).toEqual([]);
  });

  it("have a text for every error code that is thrown", () => {
    const thrown = [
      ...code.matchAll(
        /new (?:ValidationFailed|Conflict|RuleBroken|TooManyRequests|TooLarge|UnsupportedMedia|PreconditionRequired|Forbidden|NotFound)\(\s*"([a-z_]+)"/g,
      ),
    ];
    const codes = [...new Set(thrown.map(([, it]) => it))];
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((it) => !(`error_${it}` in en) && !(`issue_${it}` in en))).toEqual([]);
  });

  it("have a text for every fault that a schema or a rule reports", () => {
    const named = [...code.matchAll(/(?:error|code): "([a-z]+(?:_[a-z0-9]+)+)"/g)];
    const codes = [...new Set(named.map(([, it]) => it))];
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((it) => !(`issue_${it}` in en) && !(`error_${it}` in en))).toEqual([]);
  });
});
