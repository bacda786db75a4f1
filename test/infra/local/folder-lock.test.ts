import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type DataPaths, dataPaths } from "#infra/local/data-folder.ts";
import { AlreadyRunning, lockFolder, runningOn } from "#infra/local/folder-lock.ts";
import { type Running, runCommand } from "./processes.ts";

const holders: Running[] = [];

afterEach(async () => {
  for (const { child, ended } of holders.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
});

async function paths(): Promise<DataPaths> {
  return dataPaths(await mkdtemp(join(tmpdir(), "rantau-lock-")));
}

const holding = `
import { dataPaths } from "#infra/local/data-folder.ts";
import { lockFolder } from "#infra/local/folder-lock.ts";
const lock = await lockFolder(dataPaths(process.argv.at(-1)));
console.log("held");
setInterval(() => lock, 1000);
`;

/** Another process that has the folder and has not yet said where it answers. */
async function heldElsewhere({ folder }: DataPaths): Promise<Running & { pid: number }> {
  const holder = runCommand([
    ...["node_modules/.bin/node", "--input-type=module", "--eval", holding],
    folder,
  ]);
  holders.push(holder);
  await holder.says(/held/);
  return { ...holder, pid: holder.child.pid ?? 0 };
}

describe("lockFolder", () => {
  it("lets one of many at once in, and the next after it has left", async () => {
    const own = await paths();
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => lockFolder(own)));
    const [held, ...more] = outcomes.flatMap((it) => (it.status === "fulfilled" ? it.value : []));
    expect(more).toEqual([]);
    await expect(lockFolder(own)).rejects.toThrow(AlreadyRunning);
    await held?.release();
    await expect(stat(own.running)).rejects.toThrow("ENOENT");
    await (await lockFolder(own)).release();
  });

  it("respects another process, which is still starting", async () => {
    const own = await paths();
    const { pid } = await heldElsewhere(own);
    await expect(lockFolder(own)).rejects.toThrow(`(process ${pid})`);
    expect(await runningOn(own)).toEqual({ pid });
  });

  it("is taken over at once from a process that was killed, by one of many", async () => {
    const own = await paths();
    const { child, ended } = await heldElsewhere(own);
    child.kill("SIGKILL");
    await ended;
    expect(await runningOn(own)).toBeUndefined();
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => lockFolder(own)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(JSON.parse(await readFile(own.running, "utf8"))).toEqual({ pid: process.pid });
  });

  it("goes by the lock alone, whatever process number was left beside it", async () => {
    const own = await paths();
    for (const pid of [process.pid, process.ppid, spawnSync("true").pid]) {
      await writeFile(own.running, JSON.stringify({ pid, url: "http://127.0.0.1:1" }));
      expect(await runningOn(own)).toBeUndefined();
      await (await lockFolder(own)).release();
    }
  });

  it("is there though what its holder said was cut short", async () => {
    const own = await paths();
    const lock = await lockFolder(own);
    await writeFile(own.running, '{"pid": 1');
    expect(await runningOn(own)).toEqual({});
    await expect(lockFolder(own)).rejects.toThrow(AlreadyRunning);
    await lock.release();
  });
});

describe("runningOn", () => {
  it("tells where the holder answers, once it has said so, and nothing after it left", async () => {
    const own = await paths();
    const lock = await lockFolder(own);
    const at = { url: "http://localhost:4310", tableEndpoint: "http://127.0.0.1:8000" };
    lock.announce(at);
    expect(await runningOn(own)).toEqual({ pid: process.pid, ...at });
    await lock.release();
    expect(await runningOn(own)).toBeUndefined();
  });

  it("finds nobody on a folder that is not there, and does not make it", async () => {
    const own = dataPaths(join((await paths()).folder, "none"));
    expect(await runningOn(own)).toBeUndefined();
    await expect(stat(own.folder)).rejects.toThrow("ENOENT");
  });
});
