import { beforeAll, describe, expect, it } from "vitest";
import { sendVerification } from "#functions/programme/verification/asking.service.ts";
import { askMore } from "#functions/programme/verification/deciding.service.ts";
import { idsTwiceIn } from "#test/support/drawn-page.ts";
import { makeAsked, makeOfficer, verificationAt, verificationNow } from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("an officer's page of a request", () => {
  it("has each of its forms' fields and hints under an id of its own", async () => {
    const { verification } = await makeAsked(world);
    const officer = await world.browserOf(await makeOfficer(world));
    const shown = await (await officer.get(`/en/officer/verifications/${verification.id}`)).text();
    expect(shown.match(/<textarea[^>]*name="words"/g)).toHaveLength(2);
    expect(idsTwiceIn(shown)).toEqual([]);
    const refused = await officer.post(`/en/officer/verifications/${verification.id}/refuse`, {});
    expect(await refused.text()).toMatch(/href="#f-refuse-reason".*id="f-refuse-reason"/s);
  });

  it("decides about what it showed: not about what its person sent since, whatever stage that is in again", async () => {
    const { person, verification } = await makeAsked(world);
    const at = verificationAt(verification);
    const officer = await world.browserOf(await makeOfficer(world));
    const path = `/en/officer/verifications/${verification.id}`;
    const shown = await (await officer.get(path)).text();
    const { version } = await verificationNow(world, verification);
    expect(shown.match(new RegExp(`name="version" value="${version}"`, "g"))).toHaveLength(3);
    const words = { words: "Please show a stamp.", language: "en" } as const;
    await askMore(world.ctxOf(await makeOfficer(world)), at, { kinds: ["passport_stamp"], ...words });
    await sendVerification(world.ctxOf(person), at);
    for (const [step, fields] of [
      ["verify", { method: "record", validUntil: "2028-12-31" }],
      ["askMore", words],
      ["refuse", { reason: "unreadable" }],
    ] as const) {
      const answered = await officer.post(`${path}/${step}`, { ...fields, version: String(version) });
      expect(answered.status, step).toBe(409);
      expect((await verificationNow(world, verification)).stage).toBe("asked");
    }
    const { version: now } = await verificationNow(world, verification);
    const refused = await officer.post(`${path}/refuse`, { reason: "unreadable", version: String(now) });
    expect(refused.status).toBe(303);
    expect((await verificationNow(world, verification)).stage).toBe("refused");
  });
});
