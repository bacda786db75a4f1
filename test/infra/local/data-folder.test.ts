import { mkdtemp, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataPaths, readSettings, writeSettings } from "#infra/local/data-folder.ts";

async function paths() {
  return dataPaths(await mkdtemp(join(tmpdir(), "rantau-data-")));
}

describe("the settings", () => {
  it("are kept, readable by their owner alone", async () => {
    const own = await paths();
    const settings = await readSettings(own);
    expect(settings.cursorKey).not.toBe(settings.uploadKey);
    expect(settings.cursorKey.length).toBeGreaterThanOrEqual(32);
    await writeSettings(own, settings);
    expect(await readSettings(own)).toEqual(settings);
    expect((await stat(own.settings)).mode & 0o777).toBe(0o600);
  });

  it("get the keys that a folder from before them lacks, and keep the others", async () => {
    const own = await paths();
    await writeFile(own.settings, JSON.stringify({ cursorKey: "c", uploadKey: "u", signInPort: 4311 }));
    const settings = await readSettings(own);
    expect(settings).toMatchObject({ cursorKey: "c", uploadKey: "u", signInPort: 4311 });
    expect(settings.sealKeys.length).toBeGreaterThanOrEqual(32);
  });
});
