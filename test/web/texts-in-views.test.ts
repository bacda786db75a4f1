import { glob, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";

/** Names that are the same in each language, and values that no reader sees. */
const sameEverywhere = new Set(["WhatsApp", "UTC", "WIB", "read", "write", "yes", "save", "attach"]);

const shownAttributes =
  /^(title|alt|placeholder|label|hint|text|description|summary|caption|heading|value|submitText|aria-label|aria-description)$/;

interface Node {
  type: string;
  name?: { name?: unknown };
  value?: unknown;
  expression?: Node;
}

/** What a view says that is written in the view itself. */
function textsWrittenIn(source: string): string[] {
  const found: string[] = [];
  visit(parseAst(source, { lang: "tsx" }) as unknown as Node);
  return found.filter((text) => wordsOf(text).some((word) => !sameEverywhere.has(word)));

  function visit(node: unknown): void {
    if (Array.isArray(node)) for (const each of node) visit(each);
    if (typeof node !== "object" || node === null || Array.isArray(node)) return;
    const { type, name, value, expression } = node as Node;
    if (type === "JSXText") found.push(String(value));
    if (type === "JSXExpressionContainer") found.push(...literal(expression));
    if (type === "JSXAttribute" && shownAttributes.test(String(name?.name)))
      found.push(...literal(value as Node));
    if (type !== "JSXAttribute" || !isLiteralAttribute(node as Node))
      for (const part of Object.values(node)) visit(part);
  }
}

/** What stands as `class={"card"}` is seen by nobody, unless its name is one of those that are shown. */
function isLiteralAttribute({ value }: Node): boolean {
  const given = value as Node | null | undefined;
  return given?.type === "Literal" || given?.expression?.type === "Literal";
}

function literal(node: Node | null | undefined): string[] {
  if (node?.type === "JSXExpressionContainer") return literal(node.expression);
  return node?.type === "Literal" && typeof node.value === "string" ? [node.value] : [];
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}-]+/gu) ?? [];
}

describe("views", () => {
  it("write no text themselves: it stands in the catalogs, in every language", async () => {
    const files = await Array.fromAsync(glob(["web/**/*.tsx", "functions/**/*.tsx"]));
    expect(files.length).toBeGreaterThan(80);
    // The style page is for developers alone.
    const isRead = (file: string) => !file.startsWith("web/pages/dev/");
    const written = await Promise.all(
      files
        .filter(isRead)
        .map(async (file) => textsWrittenIn(await readFile(file, "utf8")).map((it) => `${file}: ${it}`)),
    );
    expect(written.flat()).toEqual([]);
  }, 60_000);

  it.each([
    ["a text", "const a = <p>Hello there</p>;"],
    ["a literal", 'const a = <p>{"Hello there"}</p>;'],
    ["a label", 'const a = <p aria-label="Hello there" />;'],
    ["a title", 'const a = <p title={"Hello there"} />;'],
  ])("would be found out by %s", (_what, source) => {
    expect(textsWrittenIn(source)).toEqual(["Hello there"]);
  });

  it("may name classes, and what is the same everywhere", () => {
    expect(textsWrittenIn('const a = <p class="card hint" id={"main"}>WhatsApp {name}</p>;')).toEqual([]);
  });
});
