import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { lookup, messagesIn } from "#web/messages.ts";

const [, section = ""] = (await readFile("docs/GLOSSARY.md", "utf8")).split("## In seven languages");
const [table = ""] = section.split("\n## ");
const rows = table
  .split("\n")
  .filter((line) => /`\w+` \|$/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the glossary's table of seven languages", () => {
  it("has a column for each language of the site", () => {
    const [head = ""] = table.split("\n").filter((line) => line.startsWith("| "));
    expect(head.split("|").map((cell) => cell.trim())).toEqual(["", ...siteLocales, "text", ""]);
  });

  it("says each noun as the interface does", () => {
    expect(rows.length).toBeGreaterThan(30);
    for (const [, ...cells] of rows) {
      const key = cells[siteLocales.length]?.replaceAll("`", "") ?? "";
      const said = siteLocales.map((it) => lookup(messagesIn(it), key));
      expect(cells.slice(0, siteLocales.length), key).toEqual(said);
    }
  });
});
