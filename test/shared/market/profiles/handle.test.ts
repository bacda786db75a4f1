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

describe("a handle's own rules", () => {
  const codes = (handle: string) => Handle.safeParse(handle).error?.issues.map((it) => it.message) ?? [];

  it.each(["new", "edit", "api", "admin", "rantau", "help", "about"])("keep %s for the site", (handle) => {
    expect(codes(handle)).toEqual(["handle_reserved"]);
  });

  it("say what is wrong with how it is written", () => {
    for (const handle of ["kopi--susu", "-kopi", "kopi-", "kopi susu", "kopi!", "kopí"])
      expect(codes(handle)).toEqual(["handle_malformed"]);
    for (const handle of ["kopi", "kopi-susu-99", "123", "a".repeat(40)]) expect(codes(handle)).toEqual([]);
  });

  it("cut a long name without a hyphen at its end", () => {
    expect(handleFromName(`${"a".repeat(39)} kopi`)).toBe("a".repeat(39));
    expect(handleFromName(`${"a".repeat(38)} kopi`)).toBe(`${"a".repeat(38)}-k`);
    expect(handleFromName("  Kopi,  Susu. ")).toBe("kopi-susu");
  });
});
