import { beforeEach, describe, expect, it } from "vitest";
import { closeRequest, sendRequest } from "#functions/trade/requests/requests.service.ts";
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
      requestInput({
        ...{ text: "Pala manis.\n<b>Dua ratus</b> stoples.", language: "id" },
        ...{ quantity: "200 jars", neededBy: "2099-03-14", question: "candied nutmeg" },
      }),
    );
    const records = await stream.read();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    expect(stream.sent()).toBe(2);

    const mail = await mailTo(english);
    expect(mail).toContain("Subject: Sakura Trading (demo) looks for goods from Indonesia");
    expect(mail).toContain(
      "Sakura Trading (demo) (Importer, Japan) looks for something on Rantau and asks the trade attachés who serve Japan:",
    );
    expect(mail).toContain("> Pala manis.\n> <b>Dua ratus</b> stoples.");
    expect(mail).toContain('<blockquote lang="id" dir="auto">Pala manis.<br/>&lt;b&gt;Dua ratus&lt;/b&gt;');
    expect(mail).toContain("Quantity: 200 jars\nNeeded by: March 14, 2099\nSearched for: candied nutmeg");
    expect(mail).toContain(`${siteUrl}/en/requests/JP/${request.id}`);
    expect(mail).not.toContain(buyer.email);
    const other = await mailTo(indonesian);
    expect(other).toContain("mencari barang dari Indonesia");
    expect(other).toContain(`${siteUrl}/id/requests/JP/${request.id}`);
    expect(await mailsTo(world, elsewhere.email)).toEqual([]);
    expect(await mailsTo(world, unverified.email)).toEqual([]);
  });

  it("mails again at once what failed, and nothing else", async () => {
    const attache = await makeAttache(world, "JP");
    await stream.settle();
    await sendRequest(world.ctxOf(await world.makePerson()), requestInput());
    const records = await stream.read();
    stream.breakMail(true);
    expect((await stream.deliver(records)).batchItemFailures).toHaveLength(1);
    stream.breakMail(false);
    expect((await stream.deliver(records)).batchItemFailures).toEqual([]);
    await mailTo(attache);
  });

  it("in a market that nobody serves mails nobody, and stops nothing", async () => {
    const buyer = await world.makePerson();
    await sendRequest(world.ctxOf(buyer), requestInput({ market: "IS" }));
    await stream.settle();
    expect(stream.sent()).toBe(0);
  });
});

describe("an answer", () => {
  it("mails the buyer once, however often its record comes, in their language; closing mails nobody", async () => {
    const attache = await makeAttache(world, "JP");
    const buyer = await world.makePerson({ locale: "id", roles: ["buyer"] });
    const request = await sendRequest(world.ctxOf(buyer), requestInput());
    await stream.settle();
    stream.sent();
    const sent = await answer(world, attache, request);
    const records = await stream.read();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
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
