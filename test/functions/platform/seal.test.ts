import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSealed, noSeal, SealBroken, sealWith } from "#functions/platform/seal/seal.ts";
import { readKeys } from "#functions/platform/seal/seal-keys.ts";

const first = "first-secret-of-more-than-32-characters";
const second = "second-secret-of-more-than-32-characters";
const place = ["PROFILE#prf_1", "PRIVATE", "npwp"];
const number = "3507134205900001";

const sealOf = (keys: string) => sealWith(async () => keys);

describe("a seal", () => {
  it("gives any text back at its place, and never seals the same text the same way twice", async () => {
    const seal = sealOf(first);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        const [one, other] = [await seal.seal(text, place), await seal.seal(text, place)];
        expect(one).not.toBe(other);
        expect(isSealed(one)).toBe(true);
        expect(await seal.open(one, place)).toBe(Buffer.from(text, "utf8").toString("utf8"));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["another item", ["PROFILE#prf_2", "PRIVATE", "npwp"]],
    ["another field", ["PROFILE#prf_1", "PRIVATE", "nib"]],
    ["a key that reads the same when joined", ["PROFILE#prf_1 PRIVATE", "npwp"]],
  ])("does not open what was moved to %s", async (_, elsewhere) => {
    const seal = sealOf(first);
    const sealed = await seal.seal(number, place);
    await expect(seal.open(sealed, elsewhere)).rejects.toThrow(SealBroken);
  });

  it("does not open what was altered anywhere, or cut short", async () => {
    const seal = sealOf(first);
    const sealed = await seal.seal(number, place);
    const [, id, body = ""] = sealed.split(":");
    const bytes = Buffer.from(body, "base64url");
    for (const at of bytes.keys()) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      const text = `sealed:${id}:${altered.toString("base64url")}`;
      await expect(seal.open(text, place)).rejects.toThrow("it was altered or moved here");
    }
    for (const text of [sealed.slice(0, -4), sealed.slice(0, 20), number, ""])
      await expect(seal.open(text, place)).rejects.toThrow(SealBroken);
  });

  it("does not open with another key, and tells neither the text nor the keys", async () => {
    const sealed = await sealOf(first).seal(number, place);
    const error = await sealOf(second)
      .open(sealed, place)
      .catch((it: Error) => it);
    expect(error).toBeInstanceOf(SealBroken);
    expect(String(error)).toMatch(/PROFILE#prf_1 PRIVATE npwp does not open: its key [\w-]{8} is not known/);
    for (const hidden of [number, first, second]) expect(String(error)).not.toContain(hidden);
  });

  it("seals with the newest key, and opens what older ones sealed", async () => {
    const old = await sealOf(first).seal(number, place);
    const rotated = sealOf(`${second} ${first}`);
    expect(await rotated.open(old, place)).toBe(number);
    const renewed = await rotated.seal(number, place);
    expect(await sealOf(second).open(renewed, place)).toBe(number);
    await expect(sealOf(first).open(renewed, place)).rejects.toThrow("is not known here");
  });

  it("asks for the keys once, and again where another process seals with a newer one", async () => {
    let [keys, asked] = [first, 0];
    const seal = sealWith(async () => {
      asked++;
      return keys;
    });
    const old = await seal.seal(number, place);
    await seal.open(old, place);
    expect(asked).toBe(1);
    keys = `${second} ${first}`;
    const renewed = await sealOf(second).seal(number, place);
    expect(await seal.open(renewed, place)).toBe(number);
    expect(await seal.open(old, place)).toBe(number);
    expect(asked).toBe(2);
  });

  it("asks for the keys again after they could not be read", async () => {
    let isDown = true;
    const seal = sealWith(async () => {
      if (isDown) throw new Error("down");
      return first;
    });
    await expect(seal.seal(number, place)).rejects.toThrow("down");
    isDown = false;
    expect(await seal.open(await seal.seal(number, place), place)).toBe(number);
  });
});

describe("noSeal", () => {
  it("neither seals nor opens", async () => {
    const sealed = await sealOf(first).seal(number, place);
    await expect(noSeal.seal(number, place)).rejects.toThrow("is given no key");
    await expect(noSeal.open(sealed, place)).rejects.toThrow("is given no key");
  });
});

describe("readKeys", () => {
  it("takes secrets divided by spaces or lines, each with an id and a key of its own", () => {
    const keys = readKeys(`\n${second}\n  ${first} `);
    expect(keys.map(({ key }) => key.length)).toEqual([32, 32]);
    expect(new Set(keys.map(({ id }) => id)).size).toBe(2);
    expect(readKeys(second)[0]).toEqual(keys[0]);
  });

  it.each(["", "   ", "too-short", `${first} too-short`])("refuses %o without telling it", (text) => {
    expect(() => readKeys(text)).toThrow("Each seal key has 32 characters or more.");
  });
});
