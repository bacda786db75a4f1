import { beforeAll, describe, expect, it } from "vitest";
import { lastVerificationRecord } from "#functions/market/profiles/standings.records.ts";
import { sendVerification } from "#functions/programme/verification/asking.service.ts";
import {
  askMore,
  refuseVerification,
  revokeVerification,
  verifyReturnee,
} from "#functions/programme/verification/deciding.service.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { makeAsked, makeOfficer, makePrepared, verificationAt } from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

const words = { words: "Show the other side of the card, too.", language: "en" } as const;
const nothingWaits = "Nothing waits";

type Asked = Awaited<ReturnType<typeof makeAsked>>;

async function pagesOf({ person, profile, verification }: Asked) {
  await stream.settle();
  const site = await world.browserOf(person);
  const business = await (await site.get(`/en/business/${profile.id}`)).text();
  const own = await (await site.get(`/en/verifications/${verification.id}`)).text();
  return { business, own };
}

describe("where a verification stands, at its person's business", () => {
  it("says that it is not sent yet, and then that officers look at it", async () => {
    const begun = await makePrepared(world);
    const before = (await pagesOf(begun)).business;
    expect(before).toContain("You have begun, but not sent it");
    expect(before).not.toContain("Be verified as a returnee");
    await sendVerification(world.ctxOf(begun.person), verificationAt(begun.verification));
    const { business } = await pagesOf(begun);
    expect(business).toContain("Officers look at requests");
    expect(business).toContain(`/en/verifications/${begun.verification.id}`);
  });

  it("waits for its person with the last day to answer, and says above all what the officer wrote", async () => {
    const asked = await makeAsked(world);
    const officer = await makeOfficer(world);
    await askMore(world.ctxOf(officer), verificationAt(asked.verification), {
      ...words,
      kinds: ["work_permit"],
    });
    const { business, own } = await pagesOf(asked);
    const of = { profileId: asked.profile.id, personId: asked.person.id };
    const last = await world.platform.table.get(lastVerificationRecord, of);
    expect(last).toMatchObject({ stage: "more_needed", verificationId: asked.verification.id });
    expect(Date.parse(last?.until ?? "")).toBeGreaterThan(world.platform.now().getTime());
    for (const page of [business, own])
      expect(page).toMatch(/An officer asks for more\. Add it and send it again by \d+ \w+ \d{4}\./);
    const [, waiting = ""] = business.split('id="waiting"');
    expect(waiting.split("</section>")[0]).toContain("An officer asks for more");
    expect(business).not.toContain(nothingWaits);
    expect(own.indexOf(words.words)).toBeLessThan(own.indexOf('id="told"'));
  });

  it("says that it was refused or revoked, and why on its page", async () => {
    const [refused, revoked] = [await makeAsked(world), await makeAsked(world)];
    const officer = world.ctxOf(await makeOfficer(world));
    await refuseVerification(officer, verificationAt(refused.verification), {
      reason: "too_little",
      ...words,
    });
    const finding = { method: "record", validUntil: "2028-12-31" } as const;
    await verifyReturnee(officer, verificationAt(revoked.verification), finding);
    await revokeVerification(officer, verificationAt(revoked.verification), { reason: "mistake", ...words });
    for (const [asked, said] of [
      [refused, "It was refused."],
      [revoked, "The verification was revoked."],
    ] as const) {
      const { business, own } = await pagesOf(asked);
      expect(business).toContain(said);
      expect(own.indexOf(words.words)).toBeLessThan(own.indexOf('id="told"'));
    }
  });

  it("is told to nobody else of the business", async () => {
    const { profile } = await makeAsked(world);
    await stream.settle();
    const admin = await world.browserOf(await world.makePerson({ roles: ["admin"] }));
    const answer = await admin.get(`/en/business/${profile.id}`);
    expect(await answer.text()).not.toContain("Officers look at requests");
  });
});
