import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import { listed } from "#web/components/listed.ts";
import { messagesIn } from "#web/messages.ts";

describe("listed", () => {
  it("parts names as the reader's language does", () => {
    const read = siteLocales.map((locale) => [locale, listed({ t: messagesIn(locale) }, ["A", "B", "C"])]);
    expect(Object.fromEntries(read)).toEqual({
      ...{ en: "A, B, C", id: "A, B, C", ms: "A, B, C", ko: "A, B, C" },
      ...{ "zh-Hant": "A、B、C", ja: "A、B、C", ar: "A، B، C" },
    });
  });

  it("leaves out what is not said", () => {
    expect(listed({ t: messagesIn("ar") }, [undefined, "A", ""])).toBe("A");
  });
});
