import { describe, expect, it } from "vitest";
import * as z from "zod";
import { ItemUnreadable } from "#functions/platform/table/stored-item.ts";
import { summaryOf } from "#functions/platform/table/summaries.ts";
import { summaryAttribute } from "#shared/table-design.ts";

const record = {
  kind: "thing",
  summary: {
    schema: z.strictObject({ name: z.string(), tags: z.array(z.strictObject({ text: z.string() })) }),
  },
};

function itemOf(value: unknown) {
  return { pk: "THING#1", [summaryAttribute]: JSON.stringify(value) };
}

describe("summaryOf", () => {
  const bowl = { name: "bowl", tags: [{ text: "wood" }] };

  it("reads what an item's own text says, whatever was read before", () => {
    expect(summaryOf(record, itemOf(bowl))).toEqual(bowl);
    expect(summaryOf(record, itemOf({ ...bowl, name: "cup" }))).toEqual({ ...bowl, name: "cup" });
    expect(summaryOf(record, itemOf(bowl))).toEqual(bowl);
  });

  it("reads one text once", () => {
    expect(summaryOf(record, itemOf(bowl))).toBe(summaryOf(record, { ...itemOf(bowl), pk: "THING#2" }));
  });

  it("gives nobody what they could change for others", () => {
    const { tags } = summaryOf(record, itemOf(bowl));
    expect(() => tags.push({ text: "red" })).toThrow(TypeError);
    expect(() => Object.assign(tags[0] as object, { text: "red" })).toThrow(TypeError);
  });

  it("takes no text for one of another record", () => {
    const other = { kind: "other", summary: { schema: z.strictObject({ name: z.string() }) } };
    summaryOf(record, itemOf(bowl));
    expect(summaryOf(other, itemOf(bowl))).toEqual({ name: "bowl" });
  });

  it("refuses a text that does not fit each time", () => {
    for (const _ of [1, 2]) expect(() => summaryOf(record, itemOf({ name: 1 }))).toThrow(ItemUnreadable);
    expect(() => summaryOf(record, { pk: "THING#1" })).toThrow(ItemUnreadable);
  });

  it("forgets what it knows when it would be too much, and goes on reading right", () => {
    const first = summaryOf(record, itemOf(bowl));
    for (let at = 0; at < 1000; at++) summaryOf(record, itemOf({ name: `${at}`, tags: [] }));
    const again = summaryOf(record, itemOf(bowl));
    expect(again).not.toBe(first);
    expect(again).toEqual(bowl);
  });
});
