import { describe, expect, it } from "vitest";
import { incoterms } from "#shared/terms/incoterms.ts";
import { likelyPlace, loadingPort } from "#shared/terms/loading-ports.ts";
import { provinces } from "#shared/terms/places.ts";

const tulungagung = { provinceCode: "35", regencyCode: "35.04" };

describe("likelyPlace", () => {
  it("is the maker's town on land, and the nearest port at sea", () => {
    expect(likelyPlace("EXW", tulungagung)).toBe("Tulungagung");
    expect(likelyPlace("FCA", tulungagung)).toBe("Tulungagung");
    expect(likelyPlace("FOB", tulungagung)).toBe("Tanjung Perak, Surabaya");
    expect(likelyPlace("FAS", { provinceCode: "12", regencyCode: "12.07" })).toBe("Belawan, Medan");
  });

  it("is nothing where the place lies with the buyer", () => {
    const known = incoterms.filter((it) => likelyPlace(it, tulungagung) !== undefined);
    expect(known).toEqual(["EXW", "FCA", "FAS", "FOB"]);
  });
});

describe("loadingPort", () => {
  it("is a place of every province that a delivery term can name", () => {
    for (const { code } of provinces) expect(loadingPort(code)).toMatch(/^.{2,80}$/);
    expect(loadingPort("32")).toBe("Tanjung Priok, Jakarta");
    expect(loadingPort("51")).toBe("Benoa, Denpasar");
  });
});
