import { mkdtemp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFile } from "#functions/platform/replace-file.ts";

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "rantau-replace-"));
}

describe("replaceFile", () => {
  it("shows a reader the file before or the new one, never a part", async () => {
    const path = join(await folder(), "file");
    const texts = ["a", "b"].map((letter) => letter.repeat(3_000_000));
    await replaceFile(path, texts[0] ?? "");
    let isWriting = true;
    const writing = replaceFile(path, texts[1] ?? "").then(() => (isWriting = false));
    while (isWriting) expect(texts).toContain(await readFile(path, "utf8"));
    await writing;
    expect(await readFile(path, "utf8")).toBe(texts[1]);
  });

  it("keeps one of many that are written at once, whole, and leaves nothing beside it", async () => {
    const own = await folder();
    const texts = Array.from({ length: 10 }, (_, at) => String(at).repeat(100_000));
    await Promise.all(texts.map((text) => replaceFile(join(own, "file"), text)));
    expect(texts).toContain(await readFile(join(own, "file"), "utf8"));
    expect(await readdir(own)).toEqual(["file"]);
  });

  it("makes the folders above it, and writes parts in their order", async () => {
    const path = join(await folder(), "one", "two", "file");
    await replaceFile(path, ["head\n", Uint8Array.of(0, 255), "end"]);
    expect(await readFile(path)).toEqual(
      Buffer.from([...Buffer.from("head\n"), 0, 255, ...Buffer.from("end")]),
    );
  });

  it("gives the file its mode, whatever the one before it had", async () => {
    const path = join(await folder(), "file");
    await writeFile(path, "open", { mode: 0o644 });
    await replaceFile(path, "closed", { mode: 0o600 });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});
