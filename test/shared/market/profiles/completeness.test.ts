import { describe, expect, it } from "vitest";
import { gapsOf } from "#shared/market/profiles/completeness.ts";
import type { Profile, ProfilePrivate } from "#shared/market/profiles/profile.ts";

const profile = {
  text: { en: { story: "We came home.", makes: "Baskets" } },
  workedAbroad: [{ country: "TW", trade: "Factory" }],
  languages: ["id"],
  yearlyCapacity: { quantity: 100, unit: "H87" },
  certificates: [],
} as unknown as Profile;
const hidden: ProfilePrivate = {
  phone: "+6281234567890",
  nib: "9120304567890",
  sizeBasis: { by: "capital", amountRupiah: 0 },
};

describe("gapsOf", () => {
  it("finds none where all is there that buyers and officers look for", () => {
    expect(gapsOf(profile, hidden, true)).toEqual([]);
  });

  it.each<[string, Partial<Profile>, Partial<ProfilePrivate>]>([
    ["english", { text: { id: { story: "Kami pulang.", makes: "Keranjang" } } }, {}],
    ["workedAbroad", { workedAbroad: [] }, {}],
    ["story", { text: { en: { makes: "Chips", story: "" } } }, {}],
    ["languages", { languages: [] }, {}],
    ["yearlyCapacity", { yearlyCapacity: undefined }, {}],
    ["phone", {}, { phone: undefined }],
    ["nib", {}, { nib: undefined }],
    ["sizeBasis", {}, { sizeBasis: undefined }],
  ])("finds the one gap: %s", (gap, changes, changesHidden) => {
    expect(gapsOf({ ...profile, ...changes }, { ...hidden, ...changesHidden }, true)).toEqual([gap]);
  });

  it("finds a certificate that names no goods, once there is a listing that it could name", () => {
    const certificates = [{ covers: ["lst_1"] }, { covers: [] }] as unknown as Profile["certificates"];
    expect(gapsOf({ ...profile, certificates }, hidden, true)).toEqual(["certificateCovers"]);
    expect(gapsOf({ ...profile, certificates }, hidden, false)).toEqual([]);
    const named = certificates.slice(0, 1);
    expect(gapsOf({ ...profile, certificates: named }, hidden, true)).toEqual([]);
  });

  it("tells them in the order of the form", () => {
    const bare = { text: {}, workedAbroad: [], languages: [], certificates: [] } as unknown as Profile;
    expect(gapsOf(bare, {}, true)).toEqual([
      "english",
      "workedAbroad",
      "story",
      "languages",
      "yearlyCapacity",
      "phone",
      "nib",
      "sizeBasis",
    ]);
  });
});
