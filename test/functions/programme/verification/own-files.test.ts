import { beforeAll, describe, expect, it } from "vitest";
import { idTime, newId } from "#functions/platform/ids.ts";
import { getOwnCase } from "#functions/programme/verification/asking.service.ts";
import { makeFileForm, openOwnFile } from "#functions/programme/verification/files.service.ts";
import { refreshSecondsOf } from "#functions/programme/verification/pending-uploads.ts";
import { verificationFileIds } from "#shared/programme/ids.ts";
import { makeExporter } from "#test/support/factories.ts";
import { phonePhoto } from "#test/support/pictures.ts";
import { makeOfficer, makePrepared, showFile, verificationAt } from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const notAPicture = Buffer.from("not a picture at all");

describe("a file of evidence, to its person", () => {
  it("opens, with what it is and how large; to nobody else at this address", async () => {
    const { person, verification } = await makePrepared(world);
    const fileId = await showFile(world, person, verification, { bytes: await phonePhoto() });
    const path = `/en/verifications/${verification.id}`;
    const site = await world.browserOf(person);
    expect(await (await site.get(path)).text()).toMatch(
      new RegExp(`href="${path}/files/${fileId}".*Photo, \\d+`, "s"),
    );
    const shown = await site.get(`${path}/files/${fileId}`);
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    const at = { verificationId: verification.id, fileId };
    const [officer, stranger] = [await makeOfficer(world), await world.makePerson()];
    await expect(openOwnFile(world.ctxOf(officer), at)).rejects.toMatchObject({ status: 403 });
    await expect(openOwnFile(world.ctxOf(stranger), at)).rejects.toMatchObject({ status: 404 });
  });

  it("is told of no more as refused once a good one of its kind is there", async () => {
    const { person, verification } = await makePrepared(world);
    const failures = async () =>
      (await getOwnCase(world.ctxOf(person), verificationAt(verification))).failures;
    await showFile(world, person, verification, { bytes: notAPicture });
    await showFile(world, person, verification, { shows: "work_permit", bytes: notAPicture });
    await showFile(world, person, verification);
    expect(await failures()).toMatchObject([{ shows: "work_permit" }]);
  });

  it("is waited for by the page itself until it is there", async () => {
    const { person, verification } = await makePrepared(world);
    const { fileId } = await makeFileForm(world.ctxOf(person), verificationAt(verification), {
      shows: "work_permit",
    });
    const site = await world.browserOf(person);
    const page = async () =>
      (await site.get(`/en/verifications/${verification.id}?uploaded=${fileId}`)).text();
    const refreshes = '<meta http-equiv="refresh"';
    expect(await page()).toContain(refreshes);
    const fileThere = await showFile(world, person, verification);
    expect(
      await (await site.get(`/en/verifications/${verification.id}?uploaded=${fileThere}`)).text(),
    ).not.toContain(refreshes);
  });

  it("is waited for no longer than five minutes", () => {
    const id = newId(verificationFileIds, new Date());
    const waitsAfter = (seconds: number) => refreshSecondsOf([id], new Date(idTime(id) + seconds * 1000));
    expect([waitsAfter(0), waitsAfter(299), waitsAfter(301)]).toEqual([4, 4, undefined]);
  });
});

describe("POST /business/:profileId/verification", () => {
  it("takes both years from the first field, and says that nothing of the stays is optional", async () => {
    const { person, profile } = await makeExporter(world);
    const site = await world.browserOf(person);
    const path = `/id/business/${profile.id}/verification`;
    const blank = await (await site.get(path)).text();
    expect(blank.match(/<legend>[^<]*/)?.[0]).toBeDefined();
    expect(blank.split("<legend>")[1]?.split("</legend>")[0]).not.toContain("opsional");
    const stay = {
      country: "HK",
      fromYear: "2009–2017",
      toYear: "",
      trade: "Pengasuh",
      employerKind: "care",
    };
    const fields = Object.fromEntries(
      Object.entries(stay).map(([name, value]) => [`stays.0.${name}`, value]),
    );
    const answer = await site.post(path, { ...fields, consent: "yes" });
    expect(answer.status).toBe(303);
    const [, id = ""] = /verifications\/(ver_\w+)/.exec(answer.headers.get("location") ?? "") ?? [];
    expect((await getOwnCase(world.ctxOf(person), { verificationId: id })).stays).toMatchObject([
      { fromYear: 2009, toYear: 2017 },
    ]);
  });
});
