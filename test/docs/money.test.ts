import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { accountNames, accountRules } from "#shared/money/ledger/account.ts";
import { causes } from "#shared/money/ledger/posting.ts";

const text = await readFile("docs/MONEY.md", "utf8");
const rowsOf = (heading: string) =>
  (text.split(`## ${heading}`)[1] ?? "")
    .split("\n## ")[0]
    ?.split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").map((cell) => cell.trim())) ?? [];

describe("docs/MONEY.md", () => {
  it("tells of each account, on which side it grows, and whether it is guarded", () => {
    const told = rowsOf("Accounts").map(([, name, , side, guarded]) => [name, side, guarded]);
    expect(told.toSorted()).toEqual(
      accountNames
        .map((name) => [`\`${name}\``, accountRules[name].grows, accountRules[name].isGuarded ? "yes" : "no"])
        .toSorted(),
    );
  });

  it("tells of each cause of a posting", () => {
    const told = rowsOf("Postings").map(([, cause]) => /`(\w+)`/.exec(cause ?? "")?.[1]);
    expect(told.toSorted()).toEqual(causes.toSorted());
  });
});
