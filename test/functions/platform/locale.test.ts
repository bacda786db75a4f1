import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { detectLocale, localeOf } from "#functions/platform/http/locale.ts";

const app = new Hono().use(detectLocale).get("*", (c) => c.text(localeOf(c)));

async function answerTo(path: string, accepted?: string): Promise<string> {
  return (await app.request(path, { headers: accepted ? { "accept-language": accepted } : {} })).text();
}

describe("the language of an answer", () => {
  it.each([
    ["/id", "id"],
    ["/id/listings", "id"],
    ["/en/listings", "en"],
    ["/zh-Hant", "zh-Hant"],
    ["/ar/listings", "ar"],
  ])("is what the address says: %s", async (path, locale) => {
    expect(await answerTo(path, locale === "id" ? "en" : "id")).toBe(locale);
  });

  it.each(["/", "/api/v1/me", "/idea", "/sign-in"])(
    "is what is asked for where the address says none: %s",
    async (path) => {
      expect(await answerTo(path, "en")).toBe("en");
      expect(await answerTo(path, "id")).toBe("id");
    },
  );

  it.each([
    ["id", "id"],
    ["ID-id", "id"],
    ["id-ID,id;q=0.9,en;q=0.8", "id"],
    ["en, id;q=0.5", "en"],
    ["en;q=0.5, id", "id"],
    ["ko, id;q=0.3, en;q=0.2", "ko"],
    ["tl, id;q=0.3, en;q=0.2", "id"],
    ["ms-MY, en;q=0.8", "ms"],
    ["id;q=0, en;q=0.1", "en"],
    ["ko", "ko"],
    ["tl", "en"],
    ["*", "en"],
    ["idk", "en"],
    [";;,=q", "en"],
    ["en-US,en;q=0.9,id;q=0.8", "en"],
    ["en-MY,en;q=0.9,ms;q=0.8", "en"],
    ["ja,en;q=0.5,id;q=0", "ja"],
    ["ja;q=0.9, en-GB;q=0.001, id;q=0.000", "ja"],
    ["tl;q=0.9, en-GB;q=0.001, id;q=0.000", "en"],
    ["en;q=0", "id"],
    ["en;q=0, *", "id"],
    ["id;q=0, *", "en"],
    ["id;q=0, ms", "ms"],
    ["id;q=0, jv", "en"],
    ["en;q=0, id;q=0", "zh-Hant"],
    ["*;q=0.5, id;q=0.3", "en"],
    ["*;q=0.3, id;q=0.5", "id"],
    ["id;q=0.8, en;q=0.8", "id"],
    ["en;q=0.8, id;q=0.8", "en"],
    ["ms;q=0.9, en;q=0.8, id;q=0.1", "ms"],
    ["jv;q=0.9, en;q=0.8, id;q=0.1", "en"],
    ["in-ID", "id"],
    ["zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7", "zh-Hant"],
    ["zh-HK, en;q=0.9", "zh-Hant"],
    ["zh-Hant-MO", "zh-Hant"],
    ["zh-hans-TW, en;q=0.9", "zh-Hant"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh-Hant"],
    ["en-US,en;q=0.9,zh-CN;q=0.8", "en"],
    ["zh-CN;q=0.7, ja;q=0.8", "ja"],
    ["ja-JP,ja;q=0.9,en;q=0.8", "ja"],
    ["ko-KR", "ko"],
    ["ar-SA,ar;q=0.9,en;q=0.8", "ar"],
    ["en;q=0.8, ar-EG", "ar"],
    ["zsm", "ms"],
    ["jv, en;q=0.5", "id"],
    ["id;Q=0.9, en;q=0.8", "id"],
    ["id; q=0.4 , en ; q=0.6", "en"],
    ["en-US;q=0, en;q=0.5, id;q=0.4", "en"],
  ])("follows the weights of Accept-Language: %s", async (accepted, locale) => {
    expect(await answerTo("/", accepted)).toBe(locale);
  });

  it("is English where nothing is asked for", async () => {
    expect(await answerTo("/")).toBe("en");
  });
});
