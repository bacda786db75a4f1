import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Handle, handleFromName } from "#shared/market/profiles/handle.ts";

describe("Handle", () => {
  it("is kept in small letters", () => {
    expect(Handle.parse("  Kopi-Sumber-Rejeki ")).toBe("kopi-sumber-rejeki");
  });

  it.each([
    ["ab", "too short"],
    ["a".repeat(41), "too long"],
    ["kopi--susu", "two hyphens"],
    ["-kopi", "a hyphen first"],
    ["kopi-", "a hyphen last"],
    ["kopi susu", "a space"],
    ["kopi/susu", "a slash"],
    ["kopí", "an accent"],
    ["new", "reserved"],
  ])("refuses %s: %s", (handle) => {
    expect(Handle.safeParse(handle).success).toBe(false);
  });
});

describe("handleFromName", () => {
  it("makes an address of a name", () => {
    expect(handleFromName("Kopi Sumber Réjeki & Anak")).toBe("kopi-sumber-rejeki-anak");
  });

  it("makes none where nothing is left, or what is left is reserved", () => {
    expect(handleFromName("珈琲")).toBeUndefined();
    expect(handleFromName("New")).toBeUndefined();
  });

  it("makes only what is a handle, of whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (name) => {
        const handle = handleFromName(name);
        expect(handle === undefined || Handle.parse(handle) === handle).toBe(true);
      }),
    );
  });
});
