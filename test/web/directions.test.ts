import { glob, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { directionOf, siteLocales } from "#shared/locales.ts";

/** Properties, values and functions that name a side of the screen instead of one of the text. */
const physical =
  /(?<![-\w])(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear|caption-side|resize)\s*:\s*(?:left|right)|(?:to|at)\s+(?:left|right)\b/g;

describe("the styles", () => {
  it("name sides by the text's direction, never left and right", async () => {
    const files = await Array.fromAsync(glob("web/styles/**/*.css"));
    expect(files.length).toBeGreaterThan(5);
    const found = await Promise.all(
      files.map(async (file) =>
        ((await readFile(file, "utf8")).match(physical) ?? []).map((it) => `${file}: ${it}`),
      ),
    );
    expect(found.flat()).toEqual([]);
  });

  it.each([
    "margin-left: 1px",
    "right: 0",
    "text-align: left",
    "border-top-left-radius: 1px",
    "float: right",
  ])("would be found out by %s", (style) => {
    expect(`.card { ${style}; }`).toMatch(new RegExp(physical.source));
  });
});

describe("directionOf", () => {
  it("says what Unicode says of each language's script", () => {
    for (const locale of siteLocales) {
      const { direction } = (
        new Intl.Locale(locale) as Intl.Locale & { getTextInfo(): { direction: string } }
      ).getTextInfo();
      expect(directionOf(locale)).toBe(direction);
    }
  });
});
