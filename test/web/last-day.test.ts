import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { buyersZones, indonesianZones } from "#shared/terms/time-zones.ts";
import { lastDayText, zoneChoiceText } from "#web/components/last-day.ts";
import { messagesIn } from "#web/messages.ts";

describe("lastDayText", () => {
  it.each([
    ["Asia/Riyadh", "بتوقيت ⁨المملكة العربية السعودية⁩"],
    ["Asia/Tokyo", "بتوقيت ⁨اليابان الرسمي⁩"],
    ["Asia/Jakarta", "بتوقيت ⁨جاكرتا"],
  ])("says the time of %s once in Arabic", (zone, told) => {
    const text = lastDayText({ t: messagesIn("ar"), locale: "ar" }, { day: "2026-12-12", zone });
    expect(text).toContain(told);
    expect(text.match(/توقيت/g)).toHaveLength(1);
  });
});

describe("zoneChoiceText", () => {
  it.each(siteLocales)("tells each zone that is offered apart from the others in %s", (locale) => {
    const zones = [...new Set([...indonesianZones, ...buyersZones])];
    const texts = zones.map((zone) => zoneChoiceText({ t: messagesIn(locale), locale }, zone));
    expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([]);
  });

  it("begins with the country of its buyers, or else with its city", () => {
    const inIndonesian = (zone: string) => zoneChoiceText({ t: messagesIn("id"), locale: "id" }, zone);
    expect(inIndonesian("Asia/Jakarta")).toBe("Jakarta (WIB)");
    expect(inIndonesian("Europe/Berlin")).toBe("Jerman (Waktu Standar Eropa Tengah)");
    expect(inIndonesian("America/New_York")).toBe("Amerika Serikat (Waktu Timur)");
    expect(inIndonesian("America/Mexico_City")).toMatch(/^Mexico City \(Waktu /);
  });
});
