import { describe, expect, it } from "vitest";
import { publicTextIssues, type Unnamed } from "#shared/trade/disputes/public-text.ts";

const unnamed: Unnamed = {
  names: [
    "Anyaman Lestari (demo)",
    "anyaman-lestari",
    "Hsu Ya-Ting",
    "株式会社さくら商事",
    "Sakura Coffee Trading",
    "Siti Nurhaliza",
    "José Núñez",
    "شركة الواحة",
  ],
  common: ["Rattan coffee basket", "Keranjang rotan"],
};

function codeOf(text: string): string | undefined {
  return publicTextIssues(text, unnamed, "/publicGrounds")[0]?.code;
}

describe("publicTextIssues", () => {
  it.each([
    "Half of the goods came broken; the seller had packed them in single-wall cartons.",
    "The buyer asked for USD 1,250.00 of Rp15.000.000; the pictures of 2026-11-03 prove a part of it.",
    "Coffee baskets are sold by weight, and 1.200.000 pieces were never agreed on.",
    "Der Käufer hat die Ware 14 Tage nach dem 12. Mai geprüft; 12 von 500 Stück sind gebrochen.",
    "買家收到的 500 件貨物中有 12 件損壞，包裝不足以承受海運。",
    "品物の一部が壊れていました。梱包が足りなかったためです。",
    "كُسر جزء من السلع لأن التغليف لم يكن كافيًا.",
  ])("lets pass what names nobody: %s", (text) => {
    expect(codeOf(text)).toBeUndefined();
  });

  it.each([
    "Anyaman Lestari packed it badly.",
    "ANYAMAN packed it badly.",
    "Lestari's cartons were weak.",
    "L.e.s.t.a.r.i... A n y a m a n L e s t a r i demo",
    "See anyaman-lestari for more.",
    "As Ya-Ting wrote, it was broken.",
    "さくら商事は検品をしませんでした。",
    "Sakura did not look at it.",
    "ＳＡＫＵＲＡ did not look at it.",
    "Ｓiti confirmed it.",
    "Sit\u200bi confirmed it.",
    "Nunez confirmed it.",
    "قالت الواحة إن السلع سليمة.",
  ])("refuses what names somebody: %s", (text) => {
    expect(codeOf(text)).toBe("public_text_names");
  });

  it.each([
    "Write to a.b@example.com.",
    "Write to somebody at example dot com.",
    "See https://example.com/x.",
    "See example.co.id.",
    "Call 0812-3456-7890.",
    "Call (+62) 812 3456 7890.",
    "Call ٠٨١٢٣٤٥٦٧٨٩٠.",
  ])("refuses how to reach somebody: %s", (text) => {
    expect(codeOf(text)).toBe("public_text_contact");
  });

  it.each(["Order O-2026-0042 is meant.", "It is dsp_01ARZ3NDEKTSV4RRFFQ69G5FAV.", "Invoice inv-2026-0007."])(
    "refuses numbers by which it is found: %s",
    (text) => {
      expect(codeOf(text)).toBe("public_text_number");
    },
  );
});
