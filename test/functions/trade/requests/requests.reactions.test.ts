import { beforeEach, describe, expect, it } from "vitest";
import { grantRoles } from "#functions/people/people/people.service.ts";
import { closeRequest, sendRequest } from "#functions/trade/requests/requests.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { BuyerRequest } from "#shared/trade/requests/request.ts";
import { requestLimits, requestTurns } from "#shared/trade/requests/sending-limits.ts";
import { addressOf, answer, makeAttache, requestInput } from "#test/support/requests.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeEach(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

async function mailTo({ email }: { email: string }): Promise<string> {
  const mails = await mailsTo(world, email);
  expect(mails).toHaveLength(1);
  return plainOf(mails[0] ?? "");
}

describe("a new request", () => {
  it("mails each verified attaché of its market once, however often its record comes, each in their language", async () => {
    const english = await makeAttache(world, "JP");
    const indonesian = await makeAttache(world, "JP", { locale: "id" });
    const elsewhere = await makeAttache(world, "TW");
    const unverified = await makeAttache(world, "JP", { emailVerified: false });
    const buyer = await world.makePerson();
    await stream.settle();
    stream.sent();
    const request = await sendRequest(
      world.ctxOf(buyer),
      {},
      requestInput({
        ...{ text: "Pala manis.\n<b>Dua ratus</b> stoples.", language: "id" },
        ...{ quantity: "200 jars", neededBy: "2099-03-14", question: "candied nutmeg" },
      }),
    );
    const records = await stream.read();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    await stream.settle();
    expect(stream.sent()).toBe(2);

    const mail = await mailTo(english);
    expect(mail).toContain("Subject: Sakura Trading (demo) looks for goods from Indonesia");
    expect(mail).toContain(
      "Sakura Trading (demo) (Importer, Japan) looks for something on Rantau and asks the trade attachés who serve Japan:",
    );
    expect(mail).toContain("> Pala manis.\n> <b>Dua ratus</b> stoples.");
    expect(mail).toContain('lang="id" dir="auto">Pala manis.<br/>&lt;b&gt;Dua ratus&lt;/b&gt;');
    expect(mail).toContain("Quantity: 200 jars\nNeeded by: 14 March 2099\nSearched for: candied nutmeg");
    expect(mail).toContain(`${siteUrl}/en/requests/JP/${request.id}`);
    expect(mail).not.toContain(buyer.email);
    const other = await mailTo(indonesian);
    expect(other).toContain("mencari barang dari Indonesia");
    expect(other).toContain(`${siteUrl}/id/requests/JP/${request.id}`);
    expect(await mailsTo(world, elsewhere.email)).toEqual([]);
    expect(await mailsTo(world, unverified.email)).toEqual([]);
  });

  it("mails a minute later what failed, which meanwhile holds up nothing", async () => {
    const attache = await makeAttache(world, "JP");
    await stream.settle();
    await sendRequest(world.ctxOf(await world.makePerson()), {}, requestInput());
    stream.breakMail(true);
    await stream.settle();
    stream.breakMail(false);
    expect(await mailsTo(world, attache.email)).toEqual([]);
    await stream.passTime(59);
    expect(await mailsTo(world, attache.email)).toEqual([]);
    await stream.passTime(2);
    await mailTo(attache);
  });

  it("in a market that nobody serves mails nobody, and stops nothing", async () => {
    const buyer = await world.makePerson();
    await sendRequest(world.ctxOf(buyer), {}, requestInput({ market: "IS" }));
    await stream.settle();
    expect(stream.sent()).toBe(0);
  });
});

describe("very many requests to one market in a day", () => {
  const { some, most, gapSeconds } = requestTurns;
  const morning = new Date(Date.UTC(2034, 4, 2, 6));

  beforeEach(() => {
    world.clock.now = morning;
  });

  const send = async (buyer: Person, text: string, market = "JP") =>
    sendRequest(world.ctxOf(buyer), {}, requestInput({ text, market }));
  const textsIn = (mail = "") => [...mail.matchAll(/^> (.+)$/gm)].map(([, text]) => text);

  /** Each of as many buyers sends one. */
  async function sendMany(count: number, name: string): Promise<BuyerRequest[]> {
    const sent: BuyerRequest[] = [];
    for (let nth = 1; nth <= count; nth++)
      sent.push(await send(await world.makePerson(), `Goods of ${name} ${nth}.`));
    return sent;
  }

  it("are all kept, some mailed at once and the rest together, once in a time, with nothing lost or told twice", async () => {
    const attache = await makeAttache(world, "JP");
    const other = await makeAttache(world, "JP", { locale: "id" });
    await sendMany(most, "the morning");
    await stream.settle();
    expect(stream.sent()).toBe(2 * most);

    // The first past them goes out at once, alone, and those that follow wait.
    await sendMany(1, "the first of many");
    await stream.settle();
    const crowd = await sendMany(29, "the crowd");
    const records = await stream.read();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    await stream.settle();
    await stream.passTime(gapSeconds - 60);
    expect(await mailsTo(world, attache.email)).toHaveLength(most + 1);
    await stream.passTime(120);
    expect(await mailsTo(world, attache.email)).toHaveLength(most + 2);
    expect(await mailsTo(world, other.email)).toHaveLength(most + 2);
    stream.sent();
    for (let hours = 0; hours < 30; hours += 3) await stream.passTime(3 * 3600);
    expect(stream.sent()).toBe(0);

    const together = (await mailsTo(world, attache.email))
      .map(plainOf)
      .find((it) => it.includes("Japan: 29"));
    expect(together).toContain("Subject: Requests from buyers in Japan: 29");
    expect(together).toContain(`${siteUrl}/en/requests/JP/${crowd[0]?.id}`);
    expect(together).toContain("Not quoted here: 19 more. They are on your desk.");
    expect(together).toContain(`${siteUrl}/en/desk/requests?market=JP`);
    expect(new Set(textsIn(together)).size).toBe(10);
    const theirs = (await mailsTo(world, other.email)).map(plainOf).find((it) => it.includes("Jepang: 29"));
    expect(theirs).toContain("Tidak dikutip di sini: 19 lagi.");
  });

  it("of one buyer use up nobody else's mails, nor their place in those that tell of many", async () => {
    const attache = await makeAttache(world, "JP");
    const flooder = await world.makePerson();
    const limit = requestLimits.find(({ code }) => code === "requests_too_many_here")?.limit ?? 0;
    for (let nth = 1; nth <= limit; nth++) {
      world.clock.now = new Date(morning.getTime() + nth * 601_000);
      await send(flooder, `Flooding again ${nth}.`);
      await stream.settle();
    }
    await expect(send(flooder, "One more of them.")).rejects.toMatchObject({
      code: "requests_too_many_here",
    });
    // Five mails of their own, and the sixth in the first of those that tell of many.
    expect(await mailsTo(world, attache.email)).toHaveLength(some + 1);
    await sendMany(1, "an honest buyer");
    await stream.settle();
    const mails = (await mailsTo(world, attache.email)).map(plainOf);
    expect(mails).toHaveLength(some + 2);
    expect(mails.filter((it) => it.includes("> Goods of an honest buyer 1."))).toHaveLength(1);

    const honest = await sendMany(most - limit - 1, "those who fill the day");
    const late = await send(await world.makePerson(), "A late and honest one.");
    expect(honest).toHaveLength(most - limit - 1);
    await stream.settle();
    await stream.passTime(gapSeconds);
    const rest = (await mailsTo(world, attache.email)).map(plainOf).find((it) => it.includes(late.id));
    expect(textsIn(rest).slice(0, 2)).toEqual(["Flooding again 7.", "A late and honest one."]);
  });

  it("leave out what was closed meanwhile, and whoever no longer serves the market", async () => {
    const attache = await makeAttache(world, "JP");
    await sendMany(most + 1, "the crowd");
    await stream.settle();
    const before = (await mailsTo(world, attache.email)).length;
    const buyer = await world.makePerson();
    const closed = await send(buyer, "Closed at once.");
    await closeRequest(world.ctxOf(buyer), addressOf(closed));
    await stream.settle();
    await stream.passTime(gapSeconds);
    expect(await mailsTo(world, attache.email)).toHaveLength(before);

    const [left] = await sendMany(1, "those who stay");
    await stream.settle();
    await stream.passTime(gapSeconds);
    const mails = (await mailsTo(world, attache.email)).map(plainOf);
    expect(mails).toHaveLength(before + 1);
    // Alone it is told as any other.
    expect(mails.find((it) => it.includes(left?.id ?? "?"))).toContain("looks for goods from Indonesia");

    await sendMany(1, "those who are late");
    const admin = await world.makePerson({ roles: ["admin"] });
    await grantRoles(world.ctxOf(admin), { personId: attache.id }, { roles: [], markets: [] });
    await stream.settle();
    await stream.passTime(gapSeconds);
    expect(await mailsTo(world, attache.email)).toHaveLength(before + 1);
  });

  it("begin anew the day after, and concern no other market", async () => {
    const [japan, taiwan] = [await makeAttache(world, "JP"), await makeAttache(world, "TW")];
    await sendMany(most + 2, "the crowd");
    const elsewhere = await send(await world.makePerson(), "For Taipei.", "TW");
    await stream.settle();
    expect(plainOf((await mailsTo(world, taiwan.email))[0] ?? "")).toContain(elsewhere.id);
    world.clock.now = new Date(morning.getTime() + 24 * 3600_000);
    const [next] = await sendMany(1, "the next day");
    await stream.settle();
    const mails = (await mailsTo(world, japan.email)).map(plainOf);
    expect(mails.find((it) => it.includes(next?.id ?? "?"))).toContain("> Goods of the next day 1.");
  });
});

describe("an answer", () => {
  it("mails the buyer once, however often its record comes, in their language; closing mails nobody", async () => {
    const attache = await makeAttache(world, "JP");
    const buyer = await world.makePerson({ locale: "id", roles: ["buyer"] });
    const request = await sendRequest(world.ctxOf(buyer), {}, requestInput());
    await stream.settle();
    stream.sent();
    const sent = await answer(world, attache, request);
    const records = await stream.read();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    await stream.settle();
    expect(stream.sent()).toBe(1);
    const mail = await mailTo(buyer);
    expect(mail).toContain(`Jawaban atas permintaan Anda dari ${attache.name}`);
    expect(mail).toContain("> Ask Banda Pala, Ambon.");
    expect(mail).toContain(`${siteUrl}/id/requests/JP/${request.id}#${sent.id}`);
    expect(mail).not.toContain(attache.email);

    await answer(world, attache, request, "And in Ternate.");
    await closeRequest(world.ctxOf(buyer), addressOf(request));
    await stream.settle();
    expect(stream.sent()).toBe(1);
    expect(await mailsTo(world, buyer.email)).toHaveLength(2);
  });
});
