import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { messagesIn } from "#web/messages.ts";
import settings from "#web/project.inlang/settings.json" with { type: "json" };

type Texts = Record<string, unknown>;

const files = settings["plugin.inlang.messageFormat"].pathPattern;

async function textsOf(locale: string): Promise<Texts> {
  const read = files.map((file) => readFile(join("web", file.replace("{locale}", locale)), "utf8"));
  return Object.assign({}, ...(await Promise.all(read)).map((text) => JSON.parse(text)));
}

async function sources(folder: string): Promise<string> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((it) => /\.tsx?$/.test(it.name)).map((it) => join(it.parentPath, it.name));
  return (await Promise.all(paths.map((path) => readFile(path, "utf8")))).join("\n");
}

const [en, id, code] = await Promise.all([
  textsOf("en"),
  textsOf("id"),
  Promise.all(["shared", "functions", "web"].map(sources)).then((it) => it.join("\n")),
]);

function parametersOf(text: unknown): string[] {
  return [...new Set(JSON.stringify(text).match(/\{(\w+)\}/g) ?? [])].sort();
}

describe("the messages", () => {
  it("have the same keys in Indonesian as in English", () => {
    expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(siteLocales)("can each be had in %s by the very key that it is written under", async (locale) => {
    const messages = messagesIn(locale);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(await textsOf(locale)).sort());
    for (const message of Object.values(messages)) expect(message).toBeTypeOf("function");
  });

  it("take the same figures in both languages", () => {
    const differing = Object.keys(en).filter(
      (key) => parametersOf(en[key]).join() !== parametersOf(id[key]).join(),
    );
    expect(differing).toEqual([]);
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
