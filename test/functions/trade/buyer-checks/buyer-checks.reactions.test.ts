import { beforeAll, describe, expect, it } from "vitest";
import {
  askBuyerCheck,
  getBuyerTrust,
  withdrawBuyerCheck,
} from "#functions/trade/buyer-checks/buyer-checks.service.ts";
import { answerBuyerCheck, listMarketBuyerChecks } from "#functions/trade/buyer-checks/desk.service.ts";
import { answerDays, remindDays } from "#shared/trade/buyer-checks/stages.ts";
import { demoNumber, makeBuyer, makeBuyerCheck, verdictInput } from "#test/support/buyer-checks.ts";
import { inquiryInput } from "#test/support/inquiries.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

const day = 24 * 3600;

async function told({ email }: { email: string }): Promise<string[]> {
  return (await mailsTo(world, email)).map(plainOf).filter((mail) => mail.includes("/buyer-check"));
}

describe("a question about a buyer", () => {
  it("is mailed to the market's attachés and its answer to the exporter, without the number; the buyer hears nothing", async () => {
    const { at, exporter, buyer, attache } = await makeBuyerCheck(world, { note: "They pay too much." });
    await stream.settle();
    const [asked] = await told(attache);
    expect(asked).toContain("> They pay too much.");
    expect(asked).toContain(`/desk/buyer-checks/${at.inquiryId}`);
    await answerBuyerCheck(world.ctxOf(attache), at, verdictInput({ verdict: "do_not_trade" }));
    await stream.settle();
    const [answered] = await told(exporter);
    expect(answered).toContain("Do not trade");
    expect(answered).toContain("> The company is in the register");
    expect(answered).toContain(`/inquiries/${at.inquiryId}/buyer-check`);
    const all = [...(await told(attache)), ...(await told(exporter))];
    expect(all).toHaveLength(2);
    for (const mail of all) expect(mail).not.toContain(demoNumber);
    expect(await told(buyer)).toEqual([]);
  });

  it("reminds the attachés once, lapses then, and leaves their desk", async () => {
    const { at, exporter, attache, buyer } = await makeBuyerCheck(world);
    await stream.settle();
    await stream.passTime(remindDays * day + 60);
    await stream.passTime(day);
    expect(await told(attache)).toHaveLength(2);
    expect((await told(attache))[1]).toContain("still waits for an answer");
    await stream.passTime((answerDays - remindDays) * day);
    expect(await getBuyerTrust(world.ctxOf(exporter), at)).toMatchObject({ check: { stage: "lapsed" } });
    const { items } = await listMarketBuyerChecks(world.ctxOf(attache), { market: "JP" }, { limit: 50 });
    expect(items.map(({ inquiryId }) => inquiryId)).not.toContain(at.inquiryId);
    expect((await told(exporter)).at(-1)).toContain("nobody answered in time");
    await expect(answerBuyerCheck(world.ctxOf(attache), at, verdictInput())).rejects.toMatchObject({
      code: "buyer_check_lapsed",
    });
    await askBuyerCheck(world.ctxOf(exporter), at, { language: "en" });
    await stream.passTime(remindDays * day + 60);
    expect(await told(attache)).toHaveLength(4);
    expect(await told(buyer)).toEqual([]);
  });

  it("is told to admins, who can appoint somebody, where nobody serves the country; not once it was taken back", async () => {
    const admin = await world.makePerson({ roles: ["admin"], emailVerified: true });
    const { grantRoles } = await import("#functions/people/people/people.service.ts");
    const root = await world.makePerson({ roles: ["admin"] });
    await grantRoles(
      world.ctxOf(root),
      { personId: admin.id },
      { roles: ["admin"], markets: [] },
      admin.version,
    );
    const company = { ...inquiryInput().company, country: "NR" };
    const made = await makeBuyer(world, { company });
    await askBuyerCheck(world.ctxOf(made.exporter), made.at, { language: "en" });
    await stream.settle();
    expect(await told(admin)).toHaveLength(1);
    const gone = await makeBuyer(world, { company });
    await askBuyerCheck(world.ctxOf(gone.exporter), gone.at, { language: "en" });
    await withdrawBuyerCheck(world.ctxOf(gone.exporter), gone.at);
    await stream.settle();
    expect(await told(admin)).toHaveLength(1);
  });
});
