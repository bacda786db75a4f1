import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sealFile } from "#functions/platform/seal/file-seal.ts";
import { sealWith } from "#functions/platform/seal/seal.ts";

const [old, renewed] = ["o".repeat(40), "n".repeat(40)];
const sealOf = (keys: string) => sealWith(async () => keys);
const place = ["verification-file", "ver_1", "vfl_1"];

describe("a sealed file", () => {
  it("opens as it was, at its place, by whoever has the key", async () => {
    const seal = sealOf(old);
    const recipient = await seal.recipient();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const sealed = sealFile(recipient, bytes, place);
        expect(Buffer.from(await seal.openFile(sealed, place)).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("is another each time, and holds nothing of what it seals", async () => {
    const recipient = await sealOf(old).recipient();
    const secret = Buffer.from("SITI AMINAH A1234567".repeat(20));
    const [one, other] = [sealFile(recipient, secret, place), sealFile(recipient, secret, place)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
    expect(Buffer.from(one).includes("AMINAH")).toBe(false);
  });

  it("opens nowhere else, not altered, and by no other key", async () => {
    const seal = sealOf(old);
    const sealed = sealFile(await seal.recipient(), Buffer.from("passport"), place);
    await expect(seal.openFile(sealed, ["verification-file", "ver_2", "vfl_1"])).rejects.toThrow(
      "does not open",
    );
    await expect(sealOf(renewed).openFile(sealed, place)).rejects.toThrow("does not open");
    for (let at = 0; at < sealed.length; at += 7) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await expect(seal.openFile(altered, place)).rejects.toThrow("does not open");
    }
    await expect(seal.openFile(sealed.subarray(0, 20), place)).rejects.toThrow("does not open");
  });

  it("opens after the key was renewed, as long as the old one is known; new ones go to the new", async () => {
    const sealed = sealFile(await sealOf(old).recipient(), Buffer.from("permit"), place);
    const both = sealOf(`${renewed} ${old}`);
    expect(Buffer.from(await both.openFile(sealed, place)).toString()).toBe("permit");
    expect(await both.recipient()).toBe(await sealOf(renewed).recipient());
    expect(await both.recipient()).not.toBe(await sealOf(old).recipient());
  });

  it("goes to nobody who is no recipient", () => {
    expect(() => sealFile("nobody", Buffer.from("x"), place)).toThrow("No such recipient");
  });
});
