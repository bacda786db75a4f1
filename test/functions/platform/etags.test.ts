import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versionsIn } from "#functions/platform/http/etags.ts";

describe("the versions that a header of ETags names", () => {
  it.each([
    ['"1"', [1]],
    ['W/"2"', [2]],
    ['"0", "3"', [0, 3]],
    ['"0",W/"3" , "7"', [0, 3, 7]],
    ['  "3"  ', [3]],
    [', "3",,"4",', [3, 4]],
    ["*", "any"],
    [" * ", "any"],
  ] as const)("%s", (header, versions) => {
    expect(versionsIn(header)).toEqual(versions);
  });

  it.each(['"3-gzip"', 'W/"3-gzip"', '"3--gzip"', '"3;br"', '"3-br"', '"3-zstd"'])(
    "%s is version 3, whatever compressed it on its way",
    (header) => {
      expect(versionsIn(header)).toEqual([3]);
    },
  );

  it.each(['"abc"', '""', '"3-other"', '"3x"', '"-3"', '"3.0"', '"1234567890123456"', '"gzip"'])(
    "%s is no version of ours",
    (header) => {
      expect(versionsIn(header)).toEqual([]);
    },
  );

  it.each(["3", "", '"3', '3"', "'3'", '"3" "4"', '*, "3"', 'w/"3"', '"3"; q=1', "“3”", '"a b"'])(
    "%s is no list of ETags",
    (header) => {
      expect(versionsIn(header)).toBeUndefined();
    },
  );

  it("are those that were written, in whatever way", () => {
    const tag = fc.tuple(
      fc.constantFrom("", "W/"),
      fc.nat(),
      fc.constantFrom("", "-gzip", ";br", "--zstd"),
      fc.constantFrom(",", ", ", " ,\t"),
    );
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1, maxLength: 9 }), (tags) => {
        const header = tags
          .map(([weak, version, coding, mark]) => `${weak}"${version}${coding}"${mark}`)
          .join("");
        expect(versionsIn(header)).toEqual(tags.map(([, version]) => version));
      }),
    );
  });

  it("are found at once in the longest header", () => {
    const started = performance.now();
    for (const header of [
      '"1",'.repeat(2000),
      `${", ".repeat(4000)}x`,
      '"'.repeat(8000),
      `"${"1".repeat(8000)}`,
    ])
      versionsIn(header);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
