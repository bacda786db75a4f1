import { describe, expect, it } from "vitest";
import { dayLimits, draftLimits, publishLimits } from "#shared/market/listings/sending-limits.ts";
import { businessInvitationLimits, invitationLimits } from "#shared/market/profiles/sending-limits.ts";
import { type Actor, anonymous, type Person } from "#shared/people/people/person.ts";
import { can } from "#shared/permissions.ts";
import { changesOf, openSteps, refusalOf } from "#shared/process.ts";
import { abuseReportPermissions } from "#shared/trade/abuse-reports/abuse-report.permissions.ts";
import { abuseReportProcess } from "#shared/trade/abuse-reports/abuse-report.process.ts";
import { messageIds, requestIds } from "#shared/trade/ids.ts";
import { inquiryPermissions, inquirySubject } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import { inquiryIssues } from "#shared/trade/inquiries/listing-limits.ts";
import { inquiryLimits } from "#shared/trade/inquiries/sending-limits.ts";
import { messageLimits } from "#shared/trade/message-limits.ts";
import { requestPermissions, requestSubject } from "#shared/trade/requests/request.permissions.ts";
import { requestProcess } from "#shared/trade/requests/request.process.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { requestIssues } from "#shared/trade/requests/rules.ts";
import { requestLimits } from "#shared/trade/requests/sending-limits.ts";
import { messagesIn } from "#web/messages.ts";

const profileId = "prf_01J9ZQ0000000000000000000A";
const now = "2030-01-02T00:00:00.000Z";

function actor(id: string, changes: object = {}): Actor {
  const person = { id, roles: [], markets: [], memberships: [], ...changes } as unknown as Person;
  return { kind: "person", person };
}

const buyer = actor("prs_buyer");
const member = actor("prs_member", { memberships: [{ profileId, role: "helper" }] });
const attache = actor("prs_attache", { roles: ["attache"], markets: ["JP"] });
const elsewhere = actor("prs_attache", { roles: ["attache"], markets: ["TW"] });
const officer = actor("prs_officer", { roles: ["officer"] });
const admin = actor("prs_admin", { roles: ["admin"] });
const stranger = actor("prs_x");

describe("who may what of an inquiry", () => {
  const subject = inquirySubject({ profileId, buyerId: "prs_buyer" });
  it.each<[string, Actor, string[]]>([
    ["its buyer", buyer, ["send", "read", "reply"]],
    ["a member of the business", member, ["send", "read", "reply"]],
    ["another person", stranger, ["send"]],
    ["an attaché", attache, ["send"]],
    ["an admin", admin, ["send"]],
    ["nobody known", anonymous, []],
  ])("%s: %#", (_name, who, verbs) => {
    const may = Object.entries(inquiryPermissions).filter(([, row]) => can(who, row, subject));
    expect(may.map(([name]) => name)).toEqual(verbs);
  });

  it("is seen by its sides, who alone are told that they may not", () => {
    expect(inquiryPermissions.reply.sees).toBe(inquiryPermissions.read);
    expect(abuseReportPermissions.send.sees).toBe(inquiryPermissions.read);
  });

  it("is read off the thread itself", () => {
    expect(inquiryProcess.subject({ profileId, buyerId: "prs_buyer", stage: "new" })).toEqual(subject);
    expect([inquiryProcess.noun, inquiryProcess.first]).toEqual(["inquiry", "new"]);
  });

  it("refuses by the rule what has ended, and a step from nowhere", () => {
    const { reply, close, reopen } = inquiryProcess.steps;
    const nowhere = { profileId, buyerId: "prs_buyer" } as never;
    for (const step of [reply, close])
      expect(refusalOf(step, nowhere)).toMatchObject({ status: 422, code: "inquiry_closed" });
    expect(refusalOf(reopen, nowhere)).toMatchObject({ status: 422, code: "inquiry_not_yours_to_reopen" });
  });

  it("knows neither side of whom it does not know", () => {
    const { reply, reopen } = inquiryProcess.steps;
    const standing = { profileId, buyerId: "prs_buyer", stage: "new" } as const;
    expect(changesOf(reply, standing, { now })).toEqual({});
    expect(refusalOf(reopen, { ...standing, stage: "closed", closedBy: "buyer" })).toMatchObject({
      status: 422,
    });
  });
});

describe("who may what of a report", () => {
  const thread = inquirySubject({ profileId, buyerId: "prs_buyer" });
  it.each<[string, Actor, string[]]>([
    ["a side of the thread", buyer, ["send"]],
    ["the other side", member, ["send"]],
    ["another person", stranger, []],
    ["an admin", admin, ["read", "handle"]],
    ["an officer", officer, ["read", "handle"]],
  ])("%s: %#", (_name, who, verbs) => {
    const may = Object.entries(abuseReportPermissions).filter(([, row]) => can(who, row, thread));
    expect(may.map(([name]) => name)).toEqual(verbs);
  });

  it("is handled once, by an admin, and stays so", () => {
    const { handle } = abuseReportProcess.steps;
    expect(changesOf(handle, { stage: "open" }, { now })).toEqual({ stage: "handled" });
    expect(changesOf(handle, { stage: "handled" }, { now })).toBeUndefined();
    expect(refusalOf(handle, {} as never)).toMatchObject({ status: 409, code: "version_stale" });
    expect([...openSteps(abuseReportProcess, { stage: "open" }, admin)]).toEqual(["handle"]);
    expect(openSteps(abuseReportProcess, { stage: "handled" }, admin).size).toBe(0);
    expect(openSteps(abuseReportProcess, { stage: "open" }, buyer).size).toBe(0);
    expect([abuseReportProcess.noun, abuseReportProcess.first]).toEqual(["abuseReport", "open"]);
  });
});

describe("who may what of a request", () => {
  const subject = requestSubject({ market: "JP", buyerId: "prs_buyer" });
  it.each<[string, Actor, string[]]>([
    ["its buyer", buyer, ["send", "read", "close"]],
    ["an attaché of its market", attache, ["send", "read", "answer", "forward", "desk"]],
    ["an attaché of another", elsewhere, ["send", "desk"]],
    ["an officer", officer, ["send", "read"]],
    ["an admin", admin, ["send", "read"]],
    ["another person", stranger, ["send"]],
    ["nobody known", anonymous, []],
  ])("%s: %#", (_name, who, verbs) => {
    const may = Object.entries(requestPermissions).filter(([, row]) => can(who, row, subject));
    expect(may.map(([name]) => name)).toEqual(verbs);
  });

  it("gives each the buttons that lead on", () => {
    const request = {
      stage: "open",
      answers: [],
      buyerId: "prs_buyer",
      market: "JP",
    } as unknown as BuyerRequest;
    const closed = { ...request, stage: "closed" as const };
    expect([...openSteps(requestProcess, request, attache)]).toEqual(["answer"]);
    expect([...openSteps(requestProcess, request, buyer)]).toEqual(["close"]);
    for (const who of [attache, buyer]) expect(openSteps(requestProcess, closed, who).size).toBe(0);
    expect([requestProcess.noun, requestProcess.first]).toEqual(["request", "open"]);
    expect(refusalOf(requestProcess.steps.close, {} as never)).toMatchObject({
      status: 422,
      code: "request_closed",
    });
    const full = { ...request, answers: Array(10) } as BuyerRequest;
    expect(refusalOf(requestProcess.steps.answer, full)).toMatchObject({ status: 422, code: "answers_full" });
  });
});

describe("what an inquiry asks against the listing", () => {
  const issues = (quantity: number, listing: object) => inquiryIssues(listing, { quantity }, new Date(now));

  it("is told with the listing's own figures", () => {
    const params = { minimumOrder: 100, orderMultiple: 20 };
    expect(issues(99, params)).toEqual([{ pointer: "/quantity", code: "quantity_below_moq", params }]);
    expect(issues(110, params)).toEqual([{ pointer: "/quantity", code: "quantity_not_multiple", params }]);
    expect(issues(120, params)).toEqual([]);
    expect(issues(1, {})).toEqual([]);
    expect(issues(0, {})).toEqual([
      { pointer: "/quantity", code: "quantity_below_moq", params: { minimumOrder: 1, orderMultiple: 1 } },
    ]);
  });

  it("of a request is only the day", () => {
    expect(requestIssues({ neededBy: "2029-12-31" }, new Date(now))).toEqual([
      { pointer: "/neededBy", code: "needed_by_past" },
    ]);
  });
});

describe("the limits of what is sent", () => {
  const all = [
    ...[...inquiryLimits, ...messageLimits, ...requestLimits],
    ...[...invitationLimits, ...businessInvitationLimits],
    ...[...draftLimits, ...dayLimits, ...publishLimits],
  ];

  it("bind somebody, for some time, to some number", () => {
    for (const { within, seconds, limit } of all) {
      expect(within).not.toBe("");
      expect(seconds).toBeGreaterThanOrEqual(60);
      expect(limit).toBeGreaterThan(0);
    }
  });

  it("each say what to do in both languages", () => {
    for (const locale of ["en", "id"] as const) {
      const messages = messagesIn(locale);
      expect(all.filter(({ code }) => !(`error_${code}` in messages))).toEqual([]);
    }
  });

  it("let nobody send more in ten minutes than in a day, nor more to one than to all", () => {
    for (const limits of [inquiryLimits, requestLimits]) {
      const [fast, slow] = limits.filter(({ within }) => within === "sender");
      expect(fast?.seconds).toBeLessThan(slow?.seconds ?? 0);
      expect(slow?.seconds).toBe(86_400);
      expect(fast?.limit).toBeLessThanOrEqual(slow?.limit ?? 0);
    }
  });
});

describe("the ids of the trade", () => {
  it("begin each with their own letters", () => {
    expect([messageIds.prefix, requestIds.prefix]).toEqual(["msg", "req"]);
  });
});
