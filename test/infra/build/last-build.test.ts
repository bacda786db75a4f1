import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fingerprintOfSources, isBuilt, keepLastBuild } from "#infra/build/last-build.ts";

const home = process.cwd();

beforeAll(async () => {
  process.chdir(await mkdtemp(join(tmpdir(), "rantau-last-build-")));
  await mkdir("web/styles", { recursive: true });
  await mkdir("dist");
  await writeFile("web/styles/site.css", "body{}");
});
afterAll(() => process.chdir(home));

describe("the last build", () => {
  it("is as good as a new one while no source has changed and each of its files is there", async () => {
    await writeFile("dist/site.css", "body{}");
    const fingerprint = await fingerprintOfSources();
    expect(await isBuilt(fingerprint)).toBe(false);
    await keepLastBuild(fingerprint, [{ file: "dist/site.css", bytes: 6 }]);
    expect(await isBuilt(await fingerprintOfSources())).toBe(true);
    await rm("dist/site.css");
    expect(await isBuilt(fingerprint)).toBe(false);
  });

  it("is none once a source has changed, come or gone", async () => {
    const before = await fingerprintOfSources();
    await writeFile("web/styles/site.css", "body{margin:0}");
    const changed = await fingerprintOfSources();
    await writeFile("web/styles/more.css", "");
    const more = await fingerprintOfSources();
    await rm("web/styles/more.css");
    expect(new Set([before, changed, more]).size).toBe(3);
    expect(await fingerprintOfSources()).toBe(changed);
  });
});
