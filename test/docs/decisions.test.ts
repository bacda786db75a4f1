import { glob, readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

const folder = "docs/decisions";
const names = (await readdir(folder)).filter((name) => name !== "README.md").sort();
const decisions = await Promise.all(names.map(readDecision));

async function readDecision(name: string) {
  const [title = "", , about = ""] = (await readFile(`${folder}/${name}`, "utf8")).split("\n");
  const [, number = "", text = ""] = /^# (\d{3}) – (.+)$/.exec(title) ?? [];
  const [, date = "", status = ""] = /^(\d{4}-\d\d-\d\d) · (accepted|superseded by \d{3})$/.exec(about) ?? [];
  return { name, number, text, date, status };
}

describe("docs/decisions", () => {
  it("are numbered from 001 without a gap, in the file's name as in the title", () => {
    const expected = decisions.map((_, index) => String(index + 1).padStart(3, "0"));
    expect(decisions.map(({ number }) => number)).toEqual(expected);
    expect(names.map((name) => name.slice(0, 4))).toEqual(expected.map((number) => `${number}-`));
  });

  it("each say when they were taken, and whether they hold", () => {
    expect(decisions.filter(({ date, status }) => !date || !status)).toEqual([]);
  });

  it("name as their successor one that is there", () => {
    const numbers = decisions.map(({ number }) => number);
    const successors = decisions.flatMap(({ status }) => /\d{3}$/.exec(status) ?? []);
    expect(successors.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  it("stand in the index with title, date and status, and nothing else does", async () => {
    const index = await readFile(`${folder}/README.md`, "utf8");
    const rows = index.split("\n").filter((line) => /^\| \[\d/.test(line));
    expect(rows).toEqual(
      decisions.map(
        ({ name, number, text, date, status }) => `| [${number}](${name}) | ${text} | ${date} | ${status} |`,
      ),
    );
  });

  it("are there where the code and the docs refer to them", async () => {
    const files = await Array.fromAsync(
      glob(["{functions,infra,shared,web,test}/**/*.{ts,tsx}", "docs/*.md", "*.md"]),
    );
    const numbers = new Set(decisions.map(({ number }) => number));
    const references = await Promise.all(files.map(referencesIn));
    const all = references.flat();
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ number }) => !numbers.has(number))).toEqual([]);
  });
});

async function referencesIn(file: string) {
  const text = await readFile(file, "utf8");
  return [...text.matchAll(/\bdecisions?[ /](\d{3})\b/g)].map(([, number = ""]) => ({ file, number }));
}
