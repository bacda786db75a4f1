import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ratesReader } from "#functions/market/rates/rates.offers.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let folder: string;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  folder = await mkdtemp(join(tmpdir(), "rantau-rates-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The command as an operator gives it, for the world's table. */
async function importing(rows: string): Promise<{ code: number; said: string }> {
  const file = join(folder, "rates.csv");
  await writeFile(file, rows);
  const env = {
    ...process.env,
    ...{ AWS_ACCESS_KEY_ID: "local", AWS_SECRET_ACCESS_KEY: "local" },
    ...{ TABLE_NAME: world.config.tableName, DYNAMODB_ENDPOINT: world.config.dynamodbEndpoint },
  };
  const ran = promisify(execFile)(process.execPath, ["infra/ops/rates-import.ts", file], { env });
  return ran.then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr }),
  );
}

describe("npm run rates:import", () => {
  it("keeps a file's rates for the pages, and says what changed and what is missing", async () => {
    const { code, said } = await importing("date,currency,rate\n2026-11-27,TWD,31.462\n2026-11-27,CHF,0.8\n");
    expect([code, said]).toEqual([0, expect.stringContaining("1 USD = 31.462 TWD, 2026-11-27")]);
    expect(said).toContain("Not kept, as no price can be in them: CHF");
    expect(said).toMatch(/Without a rate[^\n]* IDR /);
    const kept = await ratesReader(world.platform).current();
    expect(kept).toMatchObject({
      isDemo: false,
      of: { TWD: { date: "2026-11-27", perDollar: "31.462" } },
    });
  });

  it("keeps nothing of a file with a faulty line, and ends with 1", async () => {
    const before = await ratesReader(world.platform).current();
    const { code, said } = await importing("date,currency,rate\n2026-11-28,TWD,33\n2026-11-28,JPY,0.0067\n");
    expect([code, said]).toEqual([1, expect.stringContaining("rates.csv:3, column rate")]);
    expect(said).toContain("nothing was kept");
    expect(await ratesReader(world.platform).current()).toEqual(before);
  });
});
