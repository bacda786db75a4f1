import { describe, expect, it } from "vitest";
import { CalendarDate, earliestToday } from "#shared/terms/calendar.ts";
import { CountryCode, countryName } from "#shared/terms/countries.ts";
import { Currency, currencies, currencyName, minorDigits } from "#shared/terms/currencies.ts";
import { anyModeIncoterms, DeliveryTerm, seaIncoterms } from "#shared/terms/incoterms.ts";
import { formatMoney, Money } from "#shared/terms/money.ts";
import {
  islandName,
  ProvinceCode,
  placeInFull,
  provinceName,
  provinces,
  RegencyCode,
  regencies,
  regencyByName,
  regencyName,
} from "#shared/terms/places.ts";
import { UnitCode, unitCodes, units } from "#shared/terms/units.ts";
import { faultsOf } from "#test/support/faults.ts";

describe("places of Indonesia", () => {
  it("are known by the interior ministry's codes", () => {
    expect([provinceName("35"), regencyName("35.07")]).toEqual(["Jawa Timur", "Kabupaten Malang"]);
    expect(placeInFull("35.07", "35")).toBe("Kabupaten Malang, Jawa Timur");
    expect(["35.07", "35.73", "31.71"].map(regencyByName)).toEqual([
      "Malang (Kabupaten)",
      "Malang (Kota)",
      "Jakarta Pusat (Kota Administrasi)",
    ]);
    expect(faultsOf(ProvinceCode, "35")).toEqual([]);
    expect(faultsOf(RegencyCode, "35.07")).toEqual([]);
  });

  it("are shown by their code, and refused, where there is none such", () => {
    expect([provinceName("00"), regencyName("35.00")]).toEqual(["00", "35.00"]);
    expect(regencyByName("35.00")).toBe("35.00");
    expect(faultsOf(ProvinceCode, "00")).toEqual([" province_unknown"]);
    expect(faultsOf(RegencyCode, "35.00")).toEqual([" regency_unknown"]);
    expect(faultsOf(RegencyCode, "35")).toEqual([" regency_unknown"]);
  });

  it("lie each regency in its province", () => {
    const codes = new Set(provinces.map(({ code }) => code));
    expect(regencies.filter(({ code }) => !codes.has(code.slice(0, 2) as never))).toEqual([]);
  });

  it.each([
    ["11", "Aceh", "Sumatera"],
    ["21", "Kepulauan Riau", "Sumatera"],
    ["35", "Jawa Timur", "Jawa"],
    ["51", "Bali", "Bali"],
    ["52", "Nusa Tenggara Barat", "Nusa Tenggara"],
    ["53", "Nusa Tenggara Timur", "Nusa Tenggara"],
    ["61", "Kalimantan Barat", "Kalimantan"],
    ["73", "Sulawesi Selatan", "Sulawesi"],
    ["81", "Maluku", "Maluku"],
    ["91", "Papua", "Papua"],
  ])("lie on their islands: %s, %s, on %s", (code, name, island) => {
    expect([provinceName(code), islandName(code)]).toEqual([name, island]);
  });
});

describe("currencies", () => {
  it("have the minor digits of ISO 4217", () => {
    const whole = currencies.filter((it) => minorDigits[it] === 0);
    const thousandth = currencies.filter((it) => minorDigits[it] === 3);
    expect([whole, thousandth]).toEqual([
      ["JPY", "KRW"],
      ["KWD", "BHD"],
    ]);
    expect(new Set(currencies.map((it) => minorDigits[it]))).toEqual(new Set([0, 2, 3]));
  });

  it("are named in the reader's language, behind their code", () => {
    expect([currencyName("USD", "en"), currencyName("JPY", "id"), currencyName("JPY", "en")]).toEqual([
      "USD – US Dollar",
      "JPY – Yen Jepang",
      "JPY – Japanese Yen",
    ]);
    expect(faultsOf(Currency, "XXX")).toEqual([" choice_unknown"]);
  });
});

describe("an amount of money", () => {
  it("is whole minor units, from none to ten trillion, in one of the currencies", () => {
    for (const amountMinor of [0, 1, 10_000_000_000_000])
      expect(Money.parse({ amountMinor, currency: "IDR" })).toEqual({ amountMinor, currency: "IDR" });
    expect(faultsOf(Money, { amountMinor: 10_000_000_000_001, currency: "IDR" })).toEqual([
      "/amountMinor number_too_big",
    ]);
    expect(faultsOf(Money, { amountMinor: -1, currency: "XXX" })).toEqual([
      "/amountMinor number_too_small",
      "/currency choice_unknown",
    ]);
    expect(faultsOf(Money, {})).toEqual(["/amountMinor value_required", "/currency value_required"]);
  });

  it.each([
    [{ amountMinor: 1_500_000, currency: "IDR" }, "id", /^Rp\s?15\.000$/],
    [{ amountMinor: 1_500_010, currency: "IDR" }, "id", /^Rp\s?15\.000,10$/],
    [{ amountMinor: 450, currency: "USD" }, "en", /^USD\s?4\.50$/],
    [{ amountMinor: 400, currency: "USD" }, "en", /^USD\s?4\.00$/],
    [{ amountMinor: 900, currency: "JPY" }, "en", /^JPY\s?900$/],
    [{ amountMinor: 1234, currency: "KWD" }, "en", /^KWD\s?1\.234$/],
  ] as const)("is shown with its currency's digits: %o to a reader of %s", (money, locale, shown) => {
    expect(formatMoney(money, locale)).toMatch(shown);
    expect(formatMoney(money, locale)).toMatch(shown);
  });
});

describe("countries", () => {
  it("are named in the reader's language", () => {
    expect([countryName("JP", "en"), countryName("JP", "id"), countryName("TW", "en")]).toEqual([
      "Japan",
      "Jepang",
      "Taiwan",
    ]);
    expect(faultsOf(CountryCode, "XX")).toEqual([" country_unknown"]);
  });
});

describe("units", () => {
  it.each([
    ["KGM", "kg"],
    ["TNE", "t"],
    ["MTQ", "m³"],
    ["H87", "piece"],
    ["DZN", "dozen"],
    ["BG", "bag"],
    ["PA", "packet"],
    ["PO", "pouch"],
    ["BO", "bottle"],
    ["ST", "sheet"],
  ] as const)("are UN/CEFACT's: %s is a %s", (code, name) => {
    expect(units[code]).toBe(name);
    expect(faultsOf(UnitCode, code)).toEqual([]);
  });

  it("each have a name of their own", () => {
    expect(new Set(Object.values(units)).size).toBe(unitCodes.length);
    expect(Object.values(units)).not.toContain("");
    expect(faultsOf(UnitCode, "KG")).toEqual([" choice_unknown"]);
  });
});

describe("a term of delivery", () => {
  it("is one of the seven for any transport or the four by water", () => {
    expect([...anyModeIncoterms].sort()).toEqual("CIP CPT DAP DDP DPU EXW FCA".split(" "));
    expect([...seaIncoterms].sort()).toEqual("CFR CIF FAS FOB".split(" "));
  });

  it.each<[object, string[]]>([
    [{ incoterm: "FOB", namedPlace: "Tanjung Perak" }, []],
    [{ incoterm: "dat", namedPlace: "Perak" }, ["/incoterm incoterm_obsolete"]],
    [{ incoterm: "FBO", namedPlace: "Perak" }, ["/incoterm incoterm_unknown"]],
    [{ incoterm: "fob", namedPlace: "Perak" }, ["/incoterm incoterm_unknown"]],
    [{ incoterm: 7, namedPlace: "Perak" }, ["/incoterm incoterm_unknown"]],
    [{ namedPlace: "Perak" }, ["/incoterm value_required"]],
    [{ incoterm: "FOB", namedPlace: "P" }, ["/namedPlace text_too_short"]],
    [{ incoterm: "FOB", namedPlace: "P".repeat(81) }, ["/namedPlace text_too_long"]],
    [{ incoterm: "FOB", namedPlace: "Perak", port: "IDSUB" }, ["/port field_unknown"]],
  ])("of %o has the faults %o", (term, faults) => {
    expect(faultsOf(DeliveryTerm, term)).toEqual(faults);
  });
});

describe("a calendar day", () => {
  it.each(["2026-12-31", "2028-02-29"])("is %s", (day) => {
    expect(faultsOf(CalendarDate, day)).toEqual([]);
  });

  it.each(["2026-02-29", "2026-13-01", "31-12-2026", "2026-12-31T00:00:00Z", ""])("is not %j", (day) => {
    expect(faultsOf(CalendarDate, day)).toEqual([" format_wrong"]);
  });

  it("is past for everybody only twelve hours after it ended at Greenwich", () => {
    expect(earliestToday(new Date("2026-12-31T11:59:59.999Z"))).toBe("2026-12-30");
    expect(earliestToday(new Date("2026-12-31T12:00:00.000Z"))).toBe("2026-12-31");
  });
});
