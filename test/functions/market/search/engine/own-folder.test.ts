import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { makeOwnFolder } from "#functions/market/search/engine/sqlite/own-folder.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "rantau-folders-"));
  onTestFinished(() => rm(root, { recursive: true }));
});

/** A process of its own, by its number. */
async function startProcess() {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  await once(child, "spawn");
  return {
    pid: child.pid,
    async kill() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

describe("a reader's folder of index copies", () => {
  it("is removed by the next one once its process was killed, and not before", async () => {
    const other = await startProcess();
    const folder = join(root, `rantau-search-${other.pid}-abc`);
    await mkdir(folder);
    const first = await makeOwnFolder(root);
    expect(await readdir(root)).toContain(basename(folder));
    await other.kill();
    const second = await makeOwnFolder(root);
    expect((await readdir(root)).sort()).toEqual([basename(first), basename(second)].sort());
  });

  it("stays beside others of the same process, and what is not such a folder stays too", async () => {
    const others = ["somebody-elses", "rantau-search-test-AbCdEf", "rantau-searches"];
    for (const name of others) await mkdir(join(root, name));
    const folders = await Promise.all([makeOwnFolder(root), makeOwnFolder(root), makeOwnFolder(root)]);
    await makeOwnFolder(root);
    expect(await readdir(root)).toEqual(
      expect.arrayContaining([...folders.map((it) => basename(it)), ...others]),
    );
  });

  it("of a version that did not name its process stays for a day", async () => {
    await mkdir(join(root, "rantau-search-AbCdEf"));
    await utimes(join(root, "rantau-search-AbCdEf"), new Date(), new Date());
    await makeOwnFolder(root);
    expect(await readdir(root)).toContain("rantau-search-AbCdEf");
  });
});
