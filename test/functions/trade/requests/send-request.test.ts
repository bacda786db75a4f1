import { beforeAll, describe, expect, it } from "vitest";
import {
  getRequest,
  isServed,
  listMarketRequests,
  listMyRequests,
  sendRequest,
} from "#functions/trade/requests/requests.service.ts";
import { requestLimits } from "#shared/trade/requests/sending-limits.ts";
import { addressOf, makeAttache, makeRequest, requestInput } from "#test/support/requests.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("sendRequest", () => {
  it("keeps what was asked for the attachés of the market, and makes the sender a buyer", async () => {
    const { buyer, attache, request } = await makeRequest(world, { quantity: "200 jars", question: "pala" });
    expect(request).toMatchObject({
      stage: "open",
      buyerId: buyer.id,
      market: "JP",
      quantity: "200 jars",
      question: "pala",
      answers: [],
    });
    expect(buyer.roles).toEqual(["buyer"]);
    expect((await listMyRequests(world.ctxOf(buyer), {}, { limit: 10 })).items).toEqual([request]);
    const { items } = await listMarketRequests(world.ctxOf(attache), { market: "JP" }, { limit: 1 });
    expect(items).toEqual([request]);
  });

  it("makes one request of the same key sent 20 times at once, with 20 same answers", async () => {
    const buyer = await world.makePerson();
    const once = { key: "twenty", scope: `${buyer.id} POST /requests` };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => sendRequest(world.ctxOf(buyer, once), {}, requestInput())),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await listMyRequests(world.ctxOf(buyer), {}, { limit: 50 })).items).toHaveLength(1);
  });

  it("keeps a request to a market that nobody serves, for the first who will", async () => {
    const buyer = await world.makePerson();
    const request = await sendRequest(world.ctxOf(buyer), {}, requestInput({ market: "IS" }));
    expect(await isServed(world.ctxOf(buyer), request)).toBe(false);
    const attache = await makeAttache(world, "IS");
    expect(await isServed(world.ctxOf(buyer), request)).toBe(true);
    expect(await getRequest(world.ctxOf(attache), addressOf(request))).toEqual(request);
  });

  it("asks whoever is not signed in to sign in", async () => {
    await expect(sendRequest(world.ctxOf(), {}, requestInput())).rejects.toMatchObject({ status: 401 });
  });

  it("refuses whose mail address is not verified", async () => {
    const buyer = await world.makePerson({ emailVerified: false });
    const sending = sendRequest(world.ctxOf(buyer), {}, requestInput());
    await expect(sending).rejects.toMatchObject({ status: 422, code: "mail_unverified" });
  });

  it("refuses a day in the past", async () => {
    const sending = sendRequest(
      world.ctxOf(await world.makePerson()),
      {},
      requestInput({ neededBy: "2020-01-31" }),
    );
    await expect(sending).rejects.toMatchObject({
      status: 422,
      issues: [{ pointer: "/neededBy", code: "needed_by_past" }],
    });
  });
});

describe("the limits of sendRequest", () => {
  const limitOf = (code: string) => requestLimits.find((it) => it.code === code)?.limit ?? 0;

  it("lets through exactly as many as one sender may send in ten minutes, of twice as many at once", async () => {
    const limit = limitOf("requests_too_fast");
    const buyer = await world.makePerson({ roles: ["buyer"] });
    const now = new Date(Date.UTC(2030, 4, 1, 12));
    const sent = await Promise.allSettled(
      Array.from({ length: limit * 2 }, () =>
        sendRequest({ ...world.ctxOf(buyer), now }, {}, requestInput()),
      ),
    );
    expect(sent.filter((it) => it.status === "fulfilled")).toHaveLength(limit);
    for (const it of sent)
      if (it.status === "rejected")
        expect(it.reason).toMatchObject({ status: 429, code: "requests_too_fast", retryAfterSeconds: 600 });
  });

  it("counts by sender and market over a day, and leaves other senders and markets alone", async () => {
    const limit = limitOf("requests_too_many_here");
    const [buyer, other] = [await world.makePerson(), await world.makePerson()];
    const send = (index: number, who = buyer, market = "JP") =>
      sendRequest(
        { ...world.ctxOf(who), now: new Date(Date.UTC(2031, 6, 1) + index * 1200_000) },
        {},
        requestInput({ market }),
      );
    for (let index = 0; index < limit; index++) await send(index);
    await expect(send(limit)).rejects.toMatchObject({ status: 429, code: "requests_too_many_here" });
    expect((await send(limit, buyer, "TW")).market).toBe("TW");
    expect((await send(limit, other)).market).toBe("JP");
  });

  it("counts by sender over a day, whatever the market", async () => {
    const limit = limitOf("requests_too_many");
    const buyer = await world.makePerson({ roles: ["buyer"] });
    const send = (index: number) =>
      sendRequest(
        { ...world.ctxOf(buyer), now: new Date(Date.UTC(2031, 4, 1) + index * 1200_000) },
        {},
        requestInput({ market: index % 2 === 0 ? "JP" : "TW" }),
      );
    for (let index = 0; index < limit; index++) await send(index);
    await expect(send(limit)).rejects.toMatchObject({ status: 429, code: "requests_too_many" });
  });
});
