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
const folderOf = (room: string) => `${room}/lint-probe`;
const rooms = ["shared", "web", "functions", "infra"];
const floors = [...new Set([...wrong, ...right].map(([room]) => room))];

async function lint(room: string, specifier: string): Promise<string> {
  const path = `${folderOf(room)}/${specifier.replaceAll(/\W/g, "-")}.ts`;
  await writeFile(path, `import * as probed from "${specifier}";\n\nexport const probe = probed;\n`);
  return complaints(path);
}

/** Two files that import each other, by value or as types alone. */
async function lintCircle(room: string, keyword: string): Promise<string> {
  const name = keyword.replace(" ", "-");
  const pathOf = (part: string) => `${folderOf(room)}/${name}-${part}.ts`;
  const write = (part: string, other: string) =>
    writeFile(
      pathOf(part),
      `${keyword} { ${other} } from "#${pathOf(other)}";\n\nexport class ${part} {\n  other?: ${other};\n}\n`,
    );
  await write("One", "Two");
  await write("Two", "One");
  return complaints(pathOf("One"));
}

async function complaints(path: string): Promise<string> {
  const options = ["lint", "--vcs-use-ignore-file=false", path];
  return run("biome", options).then(
    () => "",
    (error: { stdout: string; stderr: string }) => `${error.stdout}${error.stderr}`,
  );
}

beforeAll(() => Promise.all(floors.map((room) => mkdir(folderOf(room), { recursive: true }))));
afterAll(() => Promise.all(floors.map((room) => rm(folderOf(room), { recursive: true }))));

describe("the linter", () => {
  it.each(wrong)("refuses in %s an import of %s", async (room, specifier) => {
    expect(await lint(room, specifier)).toContain("noRestrictedImports");
  });

  it.each(
    rooms.flatMap((room) => [
      [room, "import"],
      [room, "import type"],
    ]),
  )("refuses in %s two files that %s each other by their subpaths", async (room, keyword) => {
    expect(await lintCircle(room, keyword)).toContain("noImportCycles");
  });

  it.each(right)("lets %s import %s", async (room, specifier) => {
    expect(await lint(room, specifier)).toBe("");
  });
});
