import { beforeAll, describe, expect, it } from "vitest";
import {
  caseNow,
  makeStating,
  showPaper,
  someCertificate,
  stateCertificates,
} from "#test/support/certificates.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { makeOfficer } from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

describe("POST /officer/certificates/:profileId/:certificateId/confirm and /refuse", () => {
  it("decide about what the officer's page showed, never about what is stated since", async () => {
    const certificate = someCertificate(world);
    const { person, profile } = await makeStating(world, certificate);
    const at = { profileId: profile.id, certificateId: certificate.id };
    await showPaper(world, person, at);
    const officer = await world.browserOf(await makeOfficer(world));
    const path = `/en/officer/certificates/${profile.id}/${certificate.id}`;
    const shown = await (await officer.get(path)).text();
    const { version } = await caseNow(world, at);
    expect(shown.match(new RegExp(`name="version" value="${version}"`, "g"))).toHaveLength(2);
    await stateCertificates(world, profile, [{ ...certificate, number: "ID00110000000099999" }]);
    await stream.settle();
    for (const [step, fields] of [
      ["confirm", {}],
      ["refuse", { reason: "unreadable" }],
    ] as const) {
      const answered = await officer.post(`${path}/${step}`, { ...fields, version: String(version) });
      expect(answered.status, step).toBe(409);
      expect((await caseNow(world, at)).stage).toBe("asked");
    }
    const { version: now } = await caseNow(world, at);
    expect((await officer.post(`${path}/confirm`, { version: String(now) })).status).toBe(303);
    expect((await caseNow(world, at)).stage).toBe("checked");
  });
});
