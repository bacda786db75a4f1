import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goods } from "#shared/market/nomenclature/goods.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import { countryCodes } from "#shared/terms/countries.ts";
import {
  type NeededPaper,
  type NeededPaperKey,
  neededPaperKeys,
} from "#shared/trade/needed-papers/needed-paper.ts";
import { comesAfter, neededPapers } from "#shared/trade/needed-papers/needed-papers.ts";
import {
  exporterEntities,
  factsOf,
  Shipment,
  type ShipmentFacts,
  shipmentModes,
} from "#shared/trade/needed-papers/shipment.ts";
import { sources } from "#shared/trade/needed-papers/sources.ts";

const coffee: ShipmentFacts = {
  destination: "JP",
  entity: "cooperative",
  mode: "sea",
  codes: ["090111"],
  grossGrams: 500_000,
  isWeighed: true,
  usdMinor: 300_000,
  eurMinor: 280_000,
};

function papersOf(facts: Partial<ShipmentFacts>): Partial<Record<NeededPaperKey, NeededPaper>> {
  return Object.fromEntries(neededPapers({ ...coffee, ...facts }).map((it) => [it.key, it]));
}

function needOf(key: NeededPaperKey, facts: Partial<ShipmentFacts>): string | undefined {
  return papersOf(facts)[key]?.need;
}

const anyFacts: fc.Arbitrary<ShipmentFacts> = fc.record({
  destination: fc.constantFrom(...countryCodes.filter((it) => it !== "ID")),
  entity: fc.constantFrom(...exporterEntities),
  mode: fc.option(fc.constantFrom(...shipmentModes), { nil: undefined }),
  codes: fc.array(fc.option(fc.constantFrom(...goods.map(({ code }) => code)), { nil: undefined }), {
    minLength: 1,
    maxLength: 6,
  }),
  grossGrams: fc.integer({ min: 1, max: 50_000_000 }),
  isWeighed: fc.boolean(),
  usdMinor: fc.option(fc.integer({ min: 0, max: 100_000_000 }), { nil: undefined }),
  eurMinor: fc.option(fc.integer({ min: 0, max: 100_000_000 }), { nil: undefined }),
});

describe("neededPapers", () => {
  it("names a source for each paper, and whom to ask for each that is unknown or hangs on something", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { key, need, sources: from, ask, orElse } of neededPapers(facts)) {
          expect(from.length).toBeGreaterThan(0);
          for (const source of from) expect(sources[source].cited).not.toBe("");
          if (need === "unknown") expect(ask).toBeDefined();
          if (need === "required_if" && !orElse && key !== "npe") expect(ask).toBeDefined();
        }
      }),
    );
  });

  it("lists each paper once, after those that must come before it", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const keys = neededPapers(facts).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { key, after } of neededPapers(facts))
          for (const earlier of after) expect(keys.indexOf(earlier)).toBeLessThan(keys.indexOf(key));
      }),
    );
  });

  it("has an order without a circle, the certificate of origin after PEB and NPE", () => {
    const placeOf = (key: NeededPaperKey) => neededPaperKeys.indexOf(key);
    for (const key of neededPaperKeys)
      for (const earlier of comesAfter[key]) expect(placeOf(earlier)).toBeLessThan(placeOf(key));
    expect(comesAfter.certificate_of_origin).toEqual(
      expect.arrayContaining(["peb", "npe", "bill_of_lading"]),
    );
    expect(comesAfter.npe).toEqual(["peb"]);
  });

  it("never takes the PEB away when the goods weigh more", () => {
    const rank = (need: string | undefined) => ["required", "required_if", undefined].indexOf(need as never);
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 1, max: 10_000_000 }), (facts, more) => {
        const light = neededPapers(facts).find(({ key }) => key === "peb")?.need;
        const heavy = neededPapers({ ...facts, grossGrams: facts.grossGrams + more });
        expect(rank(heavy.find(({ key }) => key === "peb")?.need)).toBeLessThanOrEqual(rank(light));
      }),
    );
  });

  it("never takes a paper away when more goods are sent with them, but says more surely what was unknown", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...goods.map(({ code }) => code)), (facts, code) => {
        const [before, after] = [facts, { ...facts, codes: [...facts.codes, code] }].map(
          (it) => new Set(neededPapers(it).map(({ key }) => key)),
        );
        expect([...(before ?? [])].filter((key) => !after?.has(key))).toEqual([]);
      }),
    );
  });

  it("always has a way to declare the goods to customs", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const keys = neededPapers(facts).map(({ key }) => key);
        expect(keys.includes("peb") || keys.includes("consignment_note")).toBe(true);
        expect(keys.includes("npe")).toBe(keys.includes("peb"));
      }),
    );
  });
});

describe("the declaration to customs", () => {
  const post = { mode: "post" } as const;

  it("is either of the two for a business that sends up to 30 kg, both ends of the bound told apart", () => {
    const papers = papersOf({ ...post, grossGrams: 30_000 });
    expect(papers.peb).toMatchObject({ need: "required_if", orElse: "consignment_note" });
    expect(papers.consignment_note).toMatchObject({ need: "required_if", orElse: "peb" });
    expect(needOf("peb", { ...post, grossGrams: 30_001 })).toBe("required");
    expect(needOf("consignment_note", { ...post, grossGrams: 30_001 })).toBeUndefined();
  });

  it("is the note of the post for a person, who may choose a PEB above 30 kg", () => {
    const person = { ...post, entity: "person" } as const;
    expect(needOf("consignment_note", { ...person, grossGrams: 5_000 })).toBe("required");
    expect(needOf("peb", { ...person, grossGrams: 5_000 })).toBeUndefined();
    expect(papersOf({ ...person, grossGrams: 40_000 }).peb).toMatchObject({ orElse: "consignment_note" });
  });

  it("is a PEB for freight at any weight", () => {
    for (const mode of ["sea", "air"] as const)
      expect(needOf("peb", { mode, grossGrams: 1_000 })).toBe("required");
  });

  it("hangs on the weight where nobody said it, unless what is known is already above", () => {
    expect(papersOf({ ...post, grossGrams: 0, isWeighed: false }).peb?.why).toBe("peb_unweighed");
    expect(needOf("peb", { ...post, grossGrams: 31_000, isWeighed: false })).toBe("required");
  });
});

describe("papers by goods", () => {
  it.each([
    ["090111", "phytosanitary", "required"],
    ["090121", "phytosanitary", "required_if"],
    ["090111", "coffee_certificate", "required_if"],
    ["030617", "fish_quality", "required"],
    ["160414", "fish_quality", "required"],
    ["040900", "veterinary", "required"],
    ["190590", "food_certificate", "required_if"],
    ["940360", "timber_legality", "required"],
    ["94036090", "timber_legality", "required"],
    ["480256", "timber_legality", "required_if"],
    ["440220", "timber_legality", "required_if"],
    ["140120", "export_licence", "required_if"],
    ["610910", "export_licence", "unknown"],
  ] as const)("%s: %s is %s", (code, key, need) => {
    expect(needOf(key, { codes: [code] })).toBe(need);
  });

  it.each([
    ["940382", "timber_legality"],
    ["460212", "timber_legality"],
    ["610910", "phytosanitary"],
    ["610910", "halal"],
    ["090111", "fish_quality"],
    ["330499", "food_certificate"],
  ] as const)("%s asks for no %s", (code, key) => {
    expect(needOf(key, { codes: [code] })).toBeUndefined();
  });

  it("asks for halal where the market's law does, and recommends it elsewhere", () => {
    expect(needOf("halal", { codes: ["190590"], destination: "SA" })).toBe("required_if");
    expect(needOf("halal", { codes: ["190590"], destination: "JP" })).toBe("recommended");
  });

  it("says of each that it is unknown while a code is missing", () => {
    const papers = papersOf({ codes: ["090111", undefined] });
    expect(papers.timber_legality).toMatchObject({ need: "unknown", why: "no_code", ask: "timber_body" });
    expect(papers.phytosanitary).toMatchObject({ need: "required", goods: ["0901.11"] });
  });
});

describe("the certificate of origin", () => {
  it.each([
    ["MY", ["Form D", "Form RCEP"]],
    ["CN", ["Form E", "Form RCEP"]],
    ["KR", ["Form IK-CEPA", "Form AK", "Form RCEP"]],
    ["JP", ["Form IJEPA", "Form AJCEP", "Form RCEP"]],
    ["IN", ["Form AI"]],
    ["AU", ["Form IA-CEPA", "Form AANZ", "Form RCEP"]],
    ["NZ", ["Form AANZ", "Form RCEP"]],
    ["HK", ["Form AHK"]],
    ["AE", ["Form IUAE-CEPA"]],
    ["DE", ["Form A / REX"]],
    ["TW", []],
    ["SA", []],
  ] as const)("for %s: %j", (destination, forms) => {
    expect(papersOf({ destination }).certificate_of_origin?.forms.map(({ form }) => form)).toEqual(forms);
  });

  it("is wholly obtained for what is grown here, and by its own rule for what is made", () => {
    const likely = (codes: string[], destination = "MY") =>
      papersOf({ codes, destination }).certificate_of_origin?.forms[0]?.likely;
    expect(likely(["090111"])).toBe("WO");
    expect(likely(["090111"], "DE")).toBe("P");
    expect(likely(["940360"])).toBeUndefined();
    expect(likely(["090111", "940360"])).toBeUndefined();
  });

  it("asks for a REX number above EUR 6,000 alone", () => {
    const rex = (eurMinor: number | undefined) =>
      papersOf({ destination: "NL", eurMinor }).certificate_of_origin?.forms[0]?.registration;
    expect([rex(600_000), rex(600_001), rex(undefined)]).toEqual(["not_needed", "needed", "unvalued"]);
  });

  it("comes last of all that is made for the shipment, and says when Form D is late", () => {
    const papers = neededPapers({ ...coffee, destination: "MY" });
    expect(papers.at(-1)).toMatchObject({
      key: "certificate_of_origin",
      need: "saves_duty",
      deadlines: ["form_d"],
      after: ["commercial_invoice", "packing_list", "peb", "npe", "bill_of_lading", "cost_structure"],
    });
  });

  it("is unknown where goods go by a consignment note alone, which has no PEB number for e-SKA", () => {
    const note = { entity: "person", mode: "post", grossGrams: 2_000 } as const;
    expect(papersOf(note).certificate_of_origin).toMatchObject({ need: "unknown", why: "origin_note" });
  });

  it("is unknown where an agreement is under way, and asked of the buyer where there is none", () => {
    expect(papersOf({ destination: "PE" }).certificate_of_origin?.need).toBe("unknown");
    expect(papersOf({ destination: "TW" }).certificate_of_origin).toMatchObject({
      need: "required_if",
      ask: "buyer",
    });
  });
});

describe("the proceeds of natural resources", () => {
  it("stay here from US$ 250,000 on", () => {
    expect(needOf("proceeds_account", { usdMinor: 24_999_999 })).toBeUndefined();
    expect(needOf("proceeds_account", { usdMinor: 25_000_000 })).toBe("required");
    expect(needOf("proceeds_account", { usdMinor: 30_000_000, codes: ["940360"] })).toBe("required_if");
    expect(needOf("proceeds_account", { usdMinor: 30_000_000, codes: ["610910"] })).toBeUndefined();
  });

  it("are unknown where the value is in money without a rate", () => {
    expect(papersOf({ usdMinor: undefined }).proceeds_account).toMatchObject({
      need: "unknown",
      ask: "bank",
    });
    expect(needOf("proceeds_account", { usdMinor: undefined, codes: ["610910"] })).toBeUndefined();
  });
});

describe("factsOf", () => {
  const line = { description: "Coffee", quantity: 10, amountMinor: 5_000, currency: "EUR" } as const;
  const shipment = {
    ...{ destination: "DE", entity: "company", currency: "EUR", totalMinor: 10_000 },
    lines: [
      { ...line, hsCode: "0901.11", grossGrams: 12_000 },
      { ...line, netGrams: 20_000 },
    ],
  };
  const rates: Rates = { isDemo: true, of: { EUR: { date: "2026-11-01", perDollar: "0.5" } } };

  it("sums the weights, by net where gross is not said, and values by the rates", () => {
    expect(factsOf(Shipment.parse(shipment), rates)).toMatchObject({
      ...{ codes: ["090111", undefined], grossGrams: 32_000, isWeighed: false },
      ...{ usdMinor: 20_000, eurMinor: 10_000 },
    });
    expect(factsOf(Shipment.parse(shipment), undefined).usdMinor).toBeUndefined();
  });

  it.each([
    ["goods that stay in Indonesia", { destination: "ID" }, "destination_home"],
    ["two currencies", { lines: [{ ...line, currency: "USD" }] }, "currency_mixed"],
    ["less gross than net", { lines: [{ ...line, netGrams: 2, grossGrams: 1 }] }, "gross_below_net"],
  ])("refuses %s", (_what, change, code) => {
    const read = Shipment.safeParse({ ...shipment, ...change });
    expect(read.error?.issues.map(({ message }) => message)).toContain(code);
  });

  it("refuses 201 lines, and none", () => {
    for (const lines of [[], Array.from({ length: 201 }, () => line)])
      expect(Shipment.safeParse({ ...shipment, lines }).success).toBe(false);
  });
});
