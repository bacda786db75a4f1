import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);

const wrong: [room: string, specifier: string][] = [
  ["shared", "#functions/platform/table/table.ts"],
  ["shared", "#web/page.ts"],
  ["shared", "hono"],
  ["shared", "@aws-sdk/client-dynamodb"],
  ["shared", "node:fs"],
  ["shared", "../../functions/platform/table/table.ts"],
  ["web", "../../functions/platform/table/table.ts"],
  ["functions", "../../infra/local/rantau.ts"],
  ["web", "#functions/platform/table/table.ts"],
  ["web", "@aws-sdk/client-dynamodb"],
  ["web", "hono/jsx-renderer"],
  ["functions", "#infra/local/rantau.ts"],
  ["functions", "#test/support/world.ts"],
  ["functions/platform", "#functions/people/people/people.offers.ts"],
  ["functions/people", "#functions/market/profiles/profiles.offers.ts"],
  ["functions/market", "#functions/trade/inquiries/inquiries.offers.ts"],
  ["shared/terms", "#shared/market/ids.ts"],
  ["shared/people", "#shared/market/ids.ts"],
  ["shared/market", "#shared/trade/ids.ts"],
  ["web/pages/market", "#web/pages/trade/inquiries/thread-page.tsx"],
];
const right: [room: string, specifier: string][] = [
  ["web", "#shared/ids.ts"],
  ["functions", "#web/page.ts"],
  ["infra", "#functions/platform/config.ts"],
  ["functions/trade", "#functions/market/listings/listings.offers.ts"],
  ["functions/market", "#functions/people/people/people.offers.ts"],
  ["shared/trade", "#shared/market/ids.ts"],
];
const circles = ["shared", "web", "functions", "infra"].flatMap((room) =>
  ["import", "import type"].map((keyword) => [room, keyword] as const),
);
const floors = [...new Set([...wrong, ...right, ...circles].map(([room]) => room))];

const folderOf = (room: string) => `${room}/lint-probe`;
const probeOf = (room: string, specifier: string) =>
  `${folderOf(room)}/${specifier.replaceAll(/\W/g, "-")}.ts`;
const partOf = (room: string, keyword: string, part: string) =>
  `${folderOf(room)}/${keyword.replace(" ", "-")}-${part}.ts`;

async function writeProbe(room: string, specifier: string): Promise<void> {
  const text = `import * as probed from "${specifier}";\n\nexport const probe = probed;\n`;
  await writeFile(probeOf(room, specifier), text);
}

/** Two files that import each other, by value or as types alone. */
async function writeCircle(room: string, keyword: string): Promise<void> {
  const write = (part: string, other: string) =>
    writeFile(
      partOf(room, keyword, part),
      `${keyword} { ${other} } from "#${partOf(room, keyword, other)}";\n\nexport class ${part} {\n  other?: ${other};\n}\n`,
    );
  await write("One", "Two");
  await write("Two", "One");
}

/** The rules that each file broke, of one run over all: a run reads the whole project first. */
async function lint(paths: string[]): Promise<Map<string, string[]>> {
  const options = ["lint", "--vcs-use-ignore-file=false", "--reporter=json", "--max-diagnostics=none"];
  const told = await run("biome", [...options, ...paths]).catch((error: { stdout: string }) => error);
  const { diagnostics, summary } = JSON.parse(told.stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
    summary: { unchanged: number };
  };
  expect(summary.unchanged).toBe(wrong.length + right.length + 2 * circles.length);
  const broken = new Map<string, string[]>();
  for (const { category, location } of diagnostics)
    broken.set(location.path, [...(broken.get(location.path) ?? []), category]);
  return broken;
}

let broken: Map<string, string[]>;
beforeAll(async () => {
  await Promise.all(floors.map((room) => mkdir(folderOf(room), { recursive: true })));
  await Promise.all([...wrong, ...right].map(([room, specifier]) => writeProbe(room, specifier)));
  await Promise.all(circles.map(([room, keyword]) => writeCircle(room, keyword)));
  broken = await lint(floors.map(folderOf));
});
afterAll(() => Promise.all(floors.map((room) => rm(folderOf(room), { recursive: true }))));

describe("the linter", () => {
  it.each(wrong)("refuses in %s an import of %s", (room, specifier) => {
    expect(broken.get(probeOf(room, specifier))).toContain("lint/style/noRestrictedImports");
  });

  it.each(circles)("refuses in %s two files that %s each other by their subpaths", (room, keyword) => {
    for (const part of ["One", "Two"])
      expect(broken.get(partOf(room, keyword, part))).toContain("lint/suspicious/noImportCycles");
  });

  it.each(right)("lets %s import %s", (room, specifier) => {
    expect(broken.get(probeOf(room, specifier)) ?? []).toEqual([]);
  });
});
