import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  AlreadyRunning,
  dataPaths,
  lockFolder,
  readSettings,
  writeSettings,
} from "#infra/local/data-folder.ts";

async function paths() {
  return dataPaths(await mkdtemp(join(tmpdir(), "rantau-data-")));
}

describe("lockFolder", () => {
  it("lets one of many at once in, and the next after it has left", async () => {
    const own = await paths();
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(own)));
    const [held, ...more] = outcomes.flatMap((it) => (it.status === "fulfilled" ? it.value : []));
    expect(more).toEqual([]);
    await expect(lockFolder(own)).rejects.toThrow(AlreadyRunning);
    await held?.release();
    await (await lockFolder(own)).release();
    expect(await readdir(own.folder)).toEqual([]);
  });

  it("takes over the lock of a process that is gone", async () => {
    const own = await paths();
    const { pid } = spawnSync("true");
    await writeFile(
      own.lock,
      JSON.stringify({ pid, startedAt: new Date().toISOString(), url: "http://localhost:1" }),
    );
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => lockFolder(own)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("takes over a lock whose process number another program has now", async () => {
    const own = await paths();
    await writeFile(
      own.lock,
      JSON.stringify({ pid: process.ppid, startedAt: new Date().toISOString(), url: "http://127.0.0.1:1" }),
    );
    await (await lockFolder(own)).release();
  });

  it("respects one that is still starting", async () => {
    const own = await paths();
    await writeFile(own.lock, JSON.stringify({ pid: process.ppid, startedAt: new Date().toISOString() }));
    await expect(lockFolder(own)).rejects.toThrow(`process ${process.ppid}`);
  });

  it("takes over one that was cut short while being written", async () => {
    const own = await paths();
    await writeFile(own.lock, "");
    await (await lockFolder(own)).release();
  });
});

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
