import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { folderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { FunctionMissing, openFunctions } from "#infra/local/function-host.ts";
import { retryUploads } from "#infra/local/gateway/upload.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rantau-functions-"));
  onTestFinished(() => rm(folder, { recursive: true }));
});

async function build(name: string, code: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "index.cjs"), code);
}

const answering = (answer: number) => `exports.handler = async () => ${answer};`;

describe("openFunctions", () => {
  it("goes on with what it loaded at the start while another process builds anew", async () => {
    await build("site", answering(1));
    const functions = openFunctions({ folder });
    functions.loadAll();
    await rm(join(folder, "site"), { recursive: true });
    expect(functions.has("site")).toBe(true);
    expect(await functions.invoke("site", {})).toBe(1);
    await build("site", answering(2));
    expect(await functions.invoke("site", {})).toBe(1);
  });

  it("takes the newer build after a reload, and the older one for as long as the newer cannot be loaded", async () => {
    await build("site", answering(1));
    const functions = openFunctions({ folder });
    functions.loadAll();
    await build("site", "exports.handler = (");
    functions.reload();
    expect(await functions.invoke("site", {})).toBe(1);
    await build("site", answering(2));
    expect(await functions.invoke("site", {})).toBe(2);
  });

  it("takes what the newer build reads when needed as well", async () => {
    await build("site", `exports.handler = async () => require("./lazy-words.cjs");`);
    await writeFile(join(folder, "site", "lazy-words.cjs"), `module.exports = "old";`);
    const functions = openFunctions({ folder });
    expect(await functions.invoke("site", {})).toBe("old");
    await writeFile(join(folder, "site", "lazy-words.cjs"), `module.exports = "new";`);
    functions.reload();
    expect(await functions.invoke("site", {})).toBe("new");
  });

  it("starts where nothing is built yet", async () => {
    const functions = openFunctions({ folder: join(folder, "none") });
    functions.loadAll();
    await expect(functions.invoke("site", {})).rejects.toThrow(FunctionMissing);
  });
});

describe("retryUploads", () => {
  it("tells photos of each upload that is left, and goes on past one that fails", async () => {
    const blobs = folderBlobs({ folder, uploadKey: "k".repeat(32), siteUrl: "http://localhost:1" });
    for (const key of ["uploads/a", "uploads/b", "photos/c"])
      await blobs.put(key, new Uint8Array([1, 2, 3]), { contentType: "binary/octet-stream" });
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    await build(
      "photos",
      `exports.handler = async ({ Records: [{ s3: { object } }] }) => {
        globalThis.told.push([object.key, object.size]);
        if (object.key.endsWith("a")) throw new Error("broken");
      };`,
    );
    const reports: string[] = [];
    const report = (message: string) => void reports.push(message);
    await retryUploads({
      blobs,
      functions: openFunctions({ folder }),
      report,
      retryDelayMs: 1,
      deadLetterFolder: join(folder, "dead-letters"),
    });
    expect(told).toEqual([...Array(3).fill(["uploads/a", 3]), ["uploads/b", 3]]);
    expect(reports).toHaveLength(3);
  });

  it("has nothing to do in an empty store", async () => {
    const blobs = folderBlobs({
      folder: join(folder, "x"),
      uploadKey: "k".repeat(32),
      siteUrl: "http://localhost:1",
    });
    const functions = openFunctions({ folder });
    const parts = { blobs, functions, report: () => {}, retryDelayMs: 1, deadLetterFolder: folder };
    await expect(retryUploads(parts)).resolves.toBeUndefined();
  });
});
