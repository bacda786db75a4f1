import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inFairOrder, isToldAtOnce } from "#shared/mail-turns.ts";

const turns = { some: 5, most: 15, gapSeconds: 60 };

describe("isToldAtOnce", () => {
  it.each([
    [{ number: 1, ofSender: 1 }, true],
    [{ number: 5, ofSender: 5 }, true],
    [{ number: 6, ofSender: 2 }, false],
    [{ number: 6, ofSender: 1 }, true],
    [{ number: 15, ofSender: 1 }, true],
    [{ number: 16, ofSender: 1 }, false],
  ])("%j: %j", (place, isAtOnce) => {
    expect(isToldAtOnce(turns, place)).toBe(isAtOnce);
  });
});

describe("inFairOrder", () => {
  it("tells of each sender's first before anybody's second, in the order in which they came", () => {
    const things = ["a1", "a2", "a3", "b1", "c1", "b2"];
    expect(inFairOrder(things, ([sender = ""]) => sender)).toEqual(["a1", "b1", "c1", "a2", "b2", "a3"]);
  });

  it("loses nothing and puts nobody's later one before an earlier one of theirs", () => {
    const senders = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 });
    fc.assert(
      fc.property(senders, (all) => {
        const things = all.map((sender, at) => ({ sender, at }));
        const ordered = inFairOrder(things, (it) => it.sender);
        expect(new Set(ordered)).toEqual(new Set(things));
        for (const sender of all) {
          const own = ordered.filter((it) => it.sender === sender).map((it) => it.at);
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
        const firsts = new Set(all).size;
        expect(new Set(ordered.slice(0, firsts).map((it) => it.sender)).size).toBe(firsts);
      }),
    );
  });
});
