import { describe, expect, it } from "vitest";
import type { Person } from "#shared/people/people/person.ts";
import { changesOf, openSteps } from "#shared/process.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";

type Standing = Pick<Inquiry, "profileId" | "buyerId" | "stage" | "closedBy" | "answeredAt">;

const profileId = "prf_01J00000000000000000000000";
const sides = {
  buyer: { id: "prs_01J00000000000000000000001", roles: [], memberships: [] as Person["memberships"] },
  exporter: { id: "prs_01J00000000000000000000002", roles: [], memberships: [{ profileId, role: "owner" }] },
} as unknown as Record<"buyer" | "exporter", Person>;
const both = ["buyer", "exporter"] as const;
const now = "2030-01-02T00:00:00.000Z";

function standing(changes: Partial<Standing>): Standing {
  return { profileId, buyerId: sides.buyer.id, stage: "new", ...changes };
}

function take(
  step: keyof typeof inquiryProcess.steps,
  side: "buyer" | "exporter",
  inquiry: Partial<Standing>,
): Partial<Standing> | undefined {
  return changesOf(inquiryProcess.steps[step], standing(inquiry), { person: sides[side], now });
}

describe("the process of an inquiry", () => {
  it("is answered by the exporter's first message, at that moment, and not by the buyer's", () => {
    expect(take("reply", "exporter", {})).toEqual({ stage: "answered", answeredAt: now });
    expect(take("reply", "buyer", {})).toEqual({});
  });

  it("lets both sides write on, and remembers the first answer alone", () => {
    for (const side of both) expect(take("reply", side, { stage: "answered", answeredAt: now })).toEqual({});
  });

  it("takes no message from either side while closed", () => {
    for (const side of both)
      expect(() => take("reply", side, { stage: "closed", closedBy: side })).toThrowError(
        expect.objectContaining({ status: 422, code: "inquiry_closed" }),
      );
  });

  it("lets either side close, once", () => {
    for (const side of both) {
      expect(take("close", side, {})).toEqual({ stage: "closed" });
      expect(take("close", side, { stage: "answered" })).toEqual({ stage: "closed" });
      expect(take("close", side, { stage: "closed", closedBy: "buyer" })).toBeUndefined();
    }
  });

  it("lets only the closer open again, to where it stood", () => {
    const closed = { stage: "closed", closedBy: "buyer" } as const;
    expect(take("reopen", "buyer", closed)).toEqual({ stage: "new" });
    expect(take("reopen", "buyer", { ...closed, answeredAt: now })).toEqual({ stage: "answered" });
    expect(() => take("reopen", "exporter", { ...closed, answeredAt: now })).toThrowError(
      expect.objectContaining({ status: 422, code: "inquiry_not_yours_to_reopen" }),
    );
  });

  it("changes nothing where an open one is opened", () => {
    for (const stage of ["new", "answered"] as const)
      for (const side of both) expect(take("reopen", side, { stage })).toBeUndefined();
  });

  it("says in the diagram who may take which way, and what follows", () => {
    const told = (step: keyof typeof inquiryProcess.steps) =>
      inquiryProcess.steps[step].ways.flatMap((way) => ("only" in way ? [way.only.told] : []));
    expect(told("reply")).toEqual(["the exporter"]);
    expect(told("reopen")).toEqual(["who closed it, after an answer", "who closed it, before any answer"]);
    expect(inquiryProcess.steps.reply.follows).toEqual(["mail to the other side"]);
  });

  it("shows each side the buttons of what it may do from where the inquiry stands, and strangers none", () => {
    const open = (person: Person, inquiry: Partial<Standing>) =>
      [...openSteps(inquiryProcess, standing(inquiry), { kind: "person", person })].toSorted();
    for (const side of both) {
      expect(open(sides[side], {})).toEqual(["close", "reply"]);
      expect(open(sides[side], { stage: "closed", closedBy: side })).toEqual(["reopen"]);
    }
    expect(open(sides.buyer, { stage: "closed", closedBy: "exporter" })).toEqual([]);
    expect(open({ ...sides.buyer, id: "prs_01J00000000000000000000003" }, {})).toEqual([]);
  });
});
