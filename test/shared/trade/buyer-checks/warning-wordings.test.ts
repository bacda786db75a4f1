import { describe, expect, it } from "vitest";
import { signsFor, type WarningSign } from "#shared/trade/buyer-checks/warning-signs/signs.ts";
import { signsIn } from "#shared/trade/buyer-checks/warning-signs/signs-in.ts";
import { arabic } from "./wordings/ar.ts";
import { english } from "./wordings/en.ts";
import { indonesian } from "./wordings/id.ts";
import { japanese } from "./wordings/ja.ts";
import { korean } from "./wordings/ko.ts";
import { malay } from "./wordings/ms.ts";
import { textsOf, type WordingTable } from "./wordings/wording-table.ts";
import { chinese } from "./wordings/zh-hant.ts";

const tables: Readonly<Record<string, WordingTable>> = {
  id: indonesian,
  en: english,
  "zh-Hant": chinese,
  ja: japanese,
  ko: korean,
  ar: arabic,
  ms: malay,
};
const cases = Object.entries(tables).flatMap(([language, table]) =>
  Object.entries(table).map(([sign, { must, not }]) => ({
    language,
    sign: sign as WarningSign,
    must: textsOf(must),
    not: textsOf(not),
  })),
);

describe.each(cases)("$sign in $language", ({ sign, must, not }) => {
  it("is seen in twenty ways of writing it", () => {
    expect(must.length).toBeGreaterThanOrEqual(20);
    expect(must.filter((text) => !signsIn(text).includes(sign))).toEqual([]);
  });

  it("is seen, and any other too, in none of twenty ways in which honest people write of the same", () => {
    expect(not.length).toBeGreaterThanOrEqual(20);
    expect(not.filter((text) => signsIn(text).length > 0)).toEqual([]);
  });
});

describe("signsFor", () => {
  it("warns both sides of all but a free mail address, which makers have", () => {
    expect(signsFor("exporter")).toContain("free_mail_director");
    expect(signsFor("buyer")).toEqual(signsFor("exporter").filter((it) => it !== "free_mail_director"));
  });
});
