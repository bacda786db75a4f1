import { beforeAll, describe, expect, it } from "vitest";
import {
  askBuyerCheck,
  getBuyerTrust,
  withdrawBuyerCheck,
} from "#functions/trade/buyer-checks/buyer-checks.service.ts";
import {
  answerBuyerCheck,
  examineBuyer,
  listAllBuyerChecks,
  listMarketBuyerChecks,
  recordRegisterCheck,
} from "#functions/trade/buyer-checks/desk.service.ts";
import { stateCompany } from "#functions/trade/buyer-companies/company.service.ts";
import { replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import { callTable } from "#infra/local/table/call-table.ts";
import { demoNumber, makeBuyer, makeBuyerCheck, verdictInput } from "#test/support/buyer-checks.ts";
import { inquiryInput } from "#test/support/inquiries.ts";
import { makeAttache } from "#test/support/requests.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const ask = { language: "en" } as const;
const { company } = inquiryInput();
const today = () => new Date().toISOString().slice(0, 10);

describe("askBuyerCheck", () => {
  it("lies on the desk of the buyer's country, the oldest first, until it is answered or taken back", async () => {
    const first = await makeBuyerCheck(world);
    const second = await makeBuyerCheck(world);
    const waiting = async () => {
      const { items } = await listMarketBuyerChecks(
        world.ctxOf(first.attache),
        { market: "JP" },
        { limit: 50 },
      );
      const ids = items.map(({ inquiryId }) => inquiryId);
      return [first, second].map(({ inquiry }) => ids.indexOf(inquiry.id));
    };
    const [one = -1, two = -1] = await waiting();
    expect([one >= 0, one < two]).toEqual([true, true]);
    await answerBuyerCheck(world.ctxOf(first.attache), first.at, verdictInput());
    expect((await waiting())[0]).toBe(-1);
    await withdrawBuyerCheck(world.ctxOf(second.exporter), second.at);
    expect(await waiting()).toEqual([-1, -1]);
  });

  it("is for the exporter alone: the buyer and others are told that there is nothing", async () => {
    const { at, buyer, attache, exporter } = await makeBuyer(world);
    for (const actor of [buyer, await world.makePerson(), attache])
      await expect(askBuyerCheck(world.ctxOf(actor), at, ask)).rejects.toMatchObject({ status: 404 });
    await askBuyerCheck(world.ctxOf(exporter), at, ask);
    for (const read of [getBuyerTrust, examineBuyer])
      await expect(read(world.ctxOf(buyer), at)).rejects.toMatchObject({ status: 404 });
  });

  it("waits for one answer at a time, however many members ask at once", async () => {
    const { at, exporter } = await makeBuyer(world);
    const tried = await Promise.allSettled(
      Array.from({ length: 8 }, () => askBuyerCheck(world.ctxOf(exporter), at, ask)),
    );
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(askBuyerCheck(world.ctxOf(exporter), at, ask)).rejects.toMatchObject({
      code: "buyer_check_asked",
    });
  });

  it("can be asked again once it is answered, and keeps what was answered before", async () => {
    const { at, exporter, attache } = await makeBuyerCheck(world);
    await answerBuyerCheck(world.ctxOf(attache), at, verdictInput({ verdict: "cannot_say" }));
    await askBuyerCheck(world.ctxOf(exporter), at, { ...ask, note: "They wrote again." });
    await answerBuyerCheck(world.ctxOf(attache), at, verdictInput());
    const { check } = await getBuyerTrust(world.ctxOf(exporter), at);
    expect(check?.verdicts.map(({ verdict }) => verdict)).toEqual(["cannot_say", "genuine"]);
  });

  it("counts what a business asks in a day", async () => {
    const made = await makeBuyer(world);
    for (let asked = 0; asked < 5; asked++) {
      await askBuyerCheck(world.ctxOf(made.exporter), made.at, ask);
      await answerBuyerCheck(world.ctxOf(made.attache), made.at, verdictInput());
    }
    for (let asked = 0; asked < 5; asked++) {
      await askBuyerCheck(world.ctxOf(made.exporter), made.at, ask);
      await withdrawBuyerCheck(world.ctxOf(made.exporter), made.at);
    }
    await expect(askBuyerCheck(world.ctxOf(made.exporter), made.at, ask)).rejects.toMatchObject({
      code: "buyer_checks_too_many",
    });
  });

  it("says where nobody serves the country, and then waits for officers", async () => {
    const made = await makeBuyer(world, { company: { ...company, country: "NR" } });
    expect(await getBuyerTrust(world.ctxOf(made.exporter), made.at)).toMatchObject({ isServed: false });
    await askBuyerCheck(world.ctxOf(made.exporter), made.at, ask);
    const officer = await world.makePerson({ roles: ["officer"] });
    const { items } = await listAllBuyerChecks(world.ctxOf(officer), {}, { limit: 50 });
    expect(items.map(({ inquiryId }) => inquiryId)).toContain(made.inquiry.id);
    await answerBuyerCheck(world.ctxOf(officer), made.at, verdictInput());
    expect(await getBuyerTrust(world.ctxOf(made.exporter), made.at)).toMatchObject({
      check: { stage: "answered" },
    });
  });
});

describe("answerBuyerCheck", () => {
  it("leaves one answer of 64 attachés who answer at once", async () => {
    const { at, exporter } = await makeBuyerCheck(world);
    const attaches = await Promise.all(Array.from({ length: 64 }, () => makeAttache(world, "JP")));
    const tried = await Promise.allSettled(
      attaches.map((it, index) =>
        answerBuyerCheck(
          world.ctxOf(it),
          at,
          verdictInput({
            verdict: index % 2 ? "genuine" : "do_not_trade",
            reasons: `Looked into it, ${index}.`,
          }),
        ),
      ),
    );
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = tried.flatMap((it) => (it.status === "rejected" ? [it.reason.code] : []));
    expect(new Set(refused)).toEqual(new Set(["buyer_check_answered"]));
    const { check } = await getBuyerTrust(world.ctxOf(exporter), at);
    expect(check?.verdicts).toHaveLength(1);
    const winner = tried.findIndex(({ status }) => status === "fulfilled");
    expect(check?.verdicts[0]).toMatchObject({
      checkerName: attaches[winner]?.name,
      reasons: `Looked into it, ${winner}.`,
    });
  });

  it("is shown to the exporter in the thread for as long as it holds, and to the buyer never", async () => {
    const { at, exporter, buyer, attache } = await makeBuyerCheck(world);
    const reasons = "Their address is a parking lot.";
    await answerBuyerCheck(
      world.ctxOf(attache),
      at,
      verdictInput({ verdict: "careful", reasons, validDays: 7 }),
    );
    const seen = await getThread(world.ctxOf(exporter), at);
    expect(seen.buyer).toMatchObject({ stage: "answered", verdict: { verdict: "careful", reasons } });
    const later = { ...world.ctxOf(exporter), now: new Date(Date.now() + 8 * 24 * 3600 * 1000) };
    expect((await getThread(later, at)).buyer).not.toHaveProperty("verdict");
    const buyers = JSON.stringify(await getThread(world.ctxOf(buyer), at));
    for (const hidden of [reasons, "careful", "verdict", "formCheck"]) expect(buyers).not.toContain(hidden);
  });

  it("is not for attachés of other markets, nor for one who is the buyer", async () => {
    const { at, buyer } = await makeBuyerCheck(world);
    const other = await makeAttache(world, "KR");
    const asBuyer = { ...buyer, roles: [...buyer.roles, "attache" as const], markets: ["JP"] };
    for (const actor of [other, asBuyer]) {
      await expect(examineBuyer(world.ctxOf(actor), at)).rejects.toMatchObject({ status: 404 });
      await expect(answerBuyerCheck(world.ctxOf(actor), at, verdictInput())).rejects.toMatchObject({
        status: 404,
      });
    }
  });
});

describe("examineBuyer", () => {
  it("shows the number and which signs were found, and no message that is not shared", async () => {
    const made = await makeBuyer(world);
    const words = "We have overpaid. Please refund the difference to our agent.";
    await replyInquiry(world.ctxOf(made.buyer), made.at, { text: words, language: "en" });
    await askBuyerCheck(world.ctxOf(made.exporter), made.at, ask);
    const seen = await examineBuyer(world.ctxOf(made.attache), made.at);
    expect(seen).toMatchObject({
      number: demoNumber,
      numberState: { given: "yes", formCheck: { state: "checked", rule: "jp_corporate_number" } },
      signs: [{ sign: "overpayment_refund" }],
      thread: { messageCount: 2, orderCount: 0 },
    });
    const told = JSON.stringify(seen);
    for (const hidden of [words, made.buyer.email, made.buyer.id, made.exporter.id])
      expect(told).not.toContain(hidden);
  });

  it("shows the messages that were written when the exporter shared them, and none after", async () => {
    const made = await makeBuyer(world);
    await askBuyerCheck(world.ctxOf(made.exporter), made.at, { ...ask, sharesMessages: true });
    const later = { ...world.ctxOf(made.buyer), now: new Date(Date.now() + 1000) };
    await replyInquiry(later, made.at, { text: "Written after.", language: "en" });
    const { messages } = await examineBuyer(world.ctxOf(made.attache), made.at);
    expect(messages?.map(({ text }) => text)).toEqual([inquiryInput().message]);
  });
});

describe("the number of a buyer's company", () => {
  it("is nothing that an exporter is ever answered, while they are told what checks say of it", async () => {
    const { at, exporter, attache, inquiry } = await makeBuyerCheck(world);
    const seen = await examineBuyer(world.ctxOf(attache), at);
    await recordRegisterCheck(world.ctxOf(attache), at, {
      state: "checked",
      register: "houjin-bangou.nta.go.jp",
      checkedOn: today(),
      companyVersion: seen.companyVersion ?? 0,
    });
    const trust = await getBuyerTrust(world.ctxOf(exporter), at);
    expect(trust.number).toMatchObject({
      given: "yes",
      formCheck: { state: "checked", hasCheckDigit: true },
      registerCheck: { state: "checked", register: "houjin-bangou.nta.go.jp", checkedOn: today() },
    });
    const api = world.apiOf(exporter);
    const paths = [`/inquiries/${inquiry.id}`, `/inquiries/${inquiry.id}/buyer-check`, "/me/company"];
    const answers = await Promise.all(paths.map(async (path) => (await api("GET", path)).text()));
    const thread = JSON.stringify(await getThread(world.ctxOf(exporter), at));
    for (const answered of [...answers, thread, JSON.stringify(trust)]) {
      expect(answered).not.toContain(demoNumber);
      expect(answered).not.toContain(attache.id);
    }
  });

  it("lies sealed in the table", async () => {
    const { buyer } = await makeBuyer(world);
    const { tableName: TableName, dynamodbEndpoint = "" } = world.config;
    const Key = { pk: { S: `PERSON#${buyer.id}` }, sk: { S: "COMPANY" } };
    const found = await callTable<{ Item: Record<string, { S?: string }> }>(
      dynamodbEndpoint,
      "DynamoDB_20120810.GetItem",
      { TableName, Key },
    );
    expect(found.Item.number?.S).toBeTypeOf("string");
    expect(JSON.stringify(found)).not.toContain(demoNumber);
  });

  it("is refused where its country's rule calls it wrong, and taken where no rule of ours is for it", async () => {
    const ctx = world.ctxOf(await world.makePerson());
    const state = (country: string, number: string) =>
      stateCompany(ctx, {}, { company: { ...company, country }, number });
    for (const [country, number, code] of [
      ["JP", "7010705000724", "number_check_digit_wrong"],
      ["TW", "12345678", "number_check_digit_wrong"],
      ["KR", "12345", "number_looks_kr_brn"],
    ] as const)
      await expect(state(country, number)).rejects.toMatchObject({
        status: 422,
        issues: [{ pointer: "/number", code }],
      });
    expect(await state("DE", "12345")).toMatchObject({ number: "12345" });
    expect(await stateCompany(ctx, {}, { company })).toEqual({ company });
  });

  it("says nothing for a company with another name", async () => {
    const { at, exporter, buyer, attache } = await makeBuyerCheck(world);
    const other = { ...company, name: "Another Trading (demo)" };
    await stateCompany(world.ctxOf(buyer), {}, { company: other, number: demoNumber });
    expect((await getBuyerTrust(world.ctxOf(exporter), at)).number).toEqual({ given: "other" });
    expect(await examineBuyer(world.ctxOf(attache), at)).toMatchObject({ numberOf: other });
  });
});

describe("recordRegisterCheck", () => {
  const seenIn = (companyVersion: number, changes = {}) => ({
    state: "unavailable" as const,
    register: "houjin-bangou.nta.go.jp",
    checkedOn: today(),
    companyVersion,
    ...changes,
  });

  it("tells that a register did not answer, which is not that it failed", async () => {
    const { at, exporter, attache } = await makeBuyerCheck(world);
    await recordRegisterCheck(world.ctxOf(attache), at, seenIn(1));
    const { number } = await getBuyerTrust(world.ctxOf(exporter), at);
    expect(number.registerCheck).toMatchObject({ state: "unavailable" });
  });

  it("is of the number that was read, and goes with it", async () => {
    const { at, exporter, buyer, attache } = await makeBuyerCheck(world);
    await recordRegisterCheck(world.ctxOf(attache), at, seenIn(1, { state: "checked" }));
    await stateCompany(world.ctxOf(buyer), {}, { company, number: "4011001098993" });
    expect((await getBuyerTrust(world.ctxOf(exporter), at)).number).not.toHaveProperty("registerCheck");
    await expect(recordRegisterCheck(world.ctxOf(attache), at, seenIn(2))).rejects.toMatchObject({
      code: "buyer_company_changed",
    });
  });

  it("needs a number, and a day that has come", async () => {
    const { at, attache } = await makeBuyerCheck(world);
    await expect(
      recordRegisterCheck(world.ctxOf(attache), at, seenIn(1, { checkedOn: "2099-01-01" })),
    ).rejects.toMatchObject({ code: "register_day_future" });
    const made = await makeBuyer(world, { registrationNumber: undefined });
    await askBuyerCheck(world.ctxOf(made.exporter), made.at, ask);
    await expect(recordRegisterCheck(world.ctxOf(made.attache), made.at, seenIn(1))).rejects.toMatchObject({
      code: "no_number_to_check",
    });
  });
});
