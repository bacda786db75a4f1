import { beforeAll, describe, expect, it } from "vitest";
import { processProfilePhoto } from "#functions/market/profile-photos/process-profile-photo.ts";
import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { newId } from "#functions/platform/ids.ts";
import { change } from "#functions/platform/table/write.ts";
import { photoIds } from "#shared/market/ids.ts";
import { auditIds } from "#shared/people/ids.ts";
import { makeExporter } from "#test/support/factories.ts";
import { someCover, somePortrait } from "#test/support/photos.ts";
import { phonePhoto } from "#test/support/pictures.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const once = () => newId(auditIds, new Date());

describe("GET /business/:profileId/photos", () => {
  it("has a form for each that works without a script, whose photo comes back to the page", async () => {
    const { person, profile } = await makeExporter(world);
    const browser = await world.browserOf(person);
    const path = `/en/business/${profile.id}/photos`;
    const page = await (await browser.get(path)).text();
    expect(page).toContain("the first letter of your name is shown in its place");
    expect(page).toContain("a batik cloth is shown in its place");
    const forms = [...page.matchAll(/<form method="post"[^>]*multipart\/form-data.*?<\/form>/gs)].map(
      ([it]) => it,
    );
    expect(forms).toHaveLength(2);
    const fields = Object.fromEntries(
      [...(forms[1] ?? "").matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        (value ?? "").replaceAll("&amp;", "&"),
      ]),
    );
    const blobs = world.platform.blobs as FolderBlobs;
    const accepted = await blobs.acceptUpload(fields, await phonePhoto(), new Date());
    expect(accepted.redirectTo).toMatch(new RegExp(`^${path}\\?uploaded=pho_\\w{26}#cover$`));
    const [back = ""] = accepted.redirectTo?.split("#") ?? [];
    expect(await (await browser.get(back)).text()).toContain("being prepared");
    await processProfilePhoto(world.ctxOf(), accepted.key);
    const after = await (await browser.get(back)).text();
    expect(after).not.toContain("being prepared.");
    expect(after).toContain("Remove the cover");
  });

  it("names each field once, and tells what failed in its own part", async () => {
    const { person, profile } = await makeExporter(world, { portrait: somePortrait(), cover: someCover() });
    const page = await (
      await (await world.browserOf(person)).get(`/en/business/${profile.id}/photos`)
    ).text();
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("offers nothing to send to whoever's mail is not verified", async () => {
    const { person, profile } = await makeExporter(world);
    await world.platform.table.transact([change(personRecord, person, { emailVerified: false })]);
    const unverified = await world.browserOf(await world.reload(person));
    const page = await (await unverified.get(`/en/business/${profile.id}/photos`)).text();
    expect(page).not.toContain("multipart/form-data");
    expect(page).toContain("has not verified it");
  });
});

describe("POST /business/:profileId/photos/:photoId", () => {
  it("keeps words in the writer's language, and takes them back with the photo", async () => {
    const portrait = somePortrait();
    const { person, profile } = await makeExporter(world, { portrait });
    const browser = await world.browserOf(person);
    const path = `/id/business/${profile.id}/photos`;
    const form = { "portrait.alt": "Sari di dapurnya", once: once() };
    for (let time = 0; time < 2; time++) {
      const answer = await browser.post(`${path}/${portrait.id}`, form);
      expect(answer.headers.get("location")).toBe(`${path}#portrait`);
    }
    expect((await world.platform.table.get(profileRecord, profile.id))?.portrait?.alt).toBe(
      "Sari di dapurnya",
    );
    const removed = await browser.post(`${path}/${portrait.id}/remove`, { once: once() });
    expect(removed.headers.get("location")).toBe(path);
    expect((await world.platform.table.get(profileRecord, profile.id))?.portrait).toBeUndefined();
  });

  it("calls words that are too long by their field, and keeps them", async () => {
    const cover = someCover();
    const { person, profile } = await makeExporter(world, { portrait: somePortrait(), cover });
    const browser = await world.browserOf(person);
    const long = { "cover.alt": "x".repeat(201), once: once() };
    const answer = await browser.post(`/en/business/${profile.id}/photos/${cover.id}`, long);
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('<a href="#f-cover-alt">What this picture shows: ');
    expect(page).toContain(`value="${"x".repeat(201)}"`);
  });

  it("answers 404 of a photo that is not shown", async () => {
    const { person, profile } = await makeExporter(world);
    const path = `/en/business/${profile.id}/photos/${newId(photoIds, new Date())}`;
    const browser = await world.browserOf(person);
    expect((await browser.post(path, { "portrait.alt": "x", once: once() })).status).toBe(404);
  });
});
