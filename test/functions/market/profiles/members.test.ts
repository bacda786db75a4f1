import { beforeAll, describe, expect, it } from "vitest";
import { listMembers, removeMember } from "#functions/market/profiles/members.service.ts";
import { membersOf } from "#functions/market/profiles/profiles.records.ts";
import { getProfile } from "#functions/market/profiles/profiles.service.ts";
import { makeExporter } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { addMember } from "./profile-forms.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("removeMember", () => {
  it("takes the member and the person's membership away together", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    await removeMember(world.ctxOf(owner), { profileId: profile.id, personId: helper.id });
    expect(await listMembers(world.ctxOf(owner), { profileId: profile.id })).toHaveLength(1);
    expect((await world.reload(helper)).memberships).toEqual([]);
  });

  it("lets a helper leave, but remove nobody else", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const attempt = removeMember(world.ctxOf(helper), { profileId: profile.id, personId: owner.id });
    await expect(attempt).rejects.toMatchObject({ status: 403 });
    await removeMember(world.ctxOf(helper), { profileId: profile.id, personId: helper.id });
    expect(await membersOf(world.platform.table, profile.id)).toHaveLength(1);
  });

  it("keeps the last owner", async () => {
    const { person: owner, profile } = await makeExporter(world);
    await addMember(world, profile, "helper");
    const attempt = removeMember(world.ctxOf(owner), { profileId: profile.id, personId: owner.id });
    await expect(attempt).rejects.toMatchObject({ status: 422, code: "last_owner" });
  });

  it("makes another owner the first one when the first one leaves", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const second = await addMember(world, profile, "owner");
    await removeMember(world.ctxOf(owner), { profileId: profile.id, personId: owner.id });
    expect((await getProfile(world.ctxOf(), { profileId: profile.id })).ownerId).toBe(second.id);
  });

  it("leaves one owner where two leave at once", async () => {
    const { person: first, profile } = await makeExporter(world);
    const second = await addMember(world, profile, "owner");
    const results = await Promise.allSettled(
      [first, second].map((it) => removeMember(world.ctxOf(it), { profileId: profile.id, personId: it.id })),
    );
    expect(results.map((it) => it.status).sort()).toEqual(["fulfilled", "rejected"]);
    const members = await membersOf(world.platform.table, profile.id);
    expect(members).toHaveLength(1);
    expect((await getProfile(world.ctxOf(), { profileId: profile.id })).ownerId).toBe(members[0]?.personId);
  });

  it("tells others that they may not, whether somebody belongs to the business or not", async () => {
    const { profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const { person: stranger } = await makeExporter(world);
    for (const { id: personId } of [helper, stranger, await world.makePerson()]) {
      const attempt = removeMember(world.ctxOf(stranger), { profileId: profile.id, personId });
      await expect(attempt).rejects.toMatchObject({ status: 403 });
    }
  });

  it("answers whoever left as before where their form comes again", async () => {
    const { profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const at = { profileId: profile.id, personId: helper.id };
    const once = { key: "leave", scope: helper.id };
    const leave = async () => removeMember(world.ctxOf(await world.reload(helper), once), at);
    await Promise.all([leave(), leave(), leave()]);
    await leave();
    expect(await membersOf(world.platform.table, profile.id)).toHaveLength(1);
  });

  it("is done once for a form that is sent twice", async () => {
    const { person: owner, profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const ctx = world.ctxOf(owner, { key: "remove", scope: owner.id });
    await removeMember(ctx, { profileId: profile.id, personId: helper.id });
    await removeMember(ctx, { profileId: profile.id, personId: helper.id });
  });
});
