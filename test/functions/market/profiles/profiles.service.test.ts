import { beforeAll, describe, expect, it } from "vitest";
import { membersOf, profilePrivateRecord } from "#functions/market/profiles/profiles.records.ts";
import {
  createProfile,
  getPrivate,
  getProfile,
  getProfileByHandle,
  getProfileToEdit,
  updateDetails,
  updatePrivate,
  updateProfile,
} from "#functions/market/profiles/profiles.service.ts";
import { change } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import type { ProfileInput } from "#shared/market/profiles/profile.ts";
import { makeExporter } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { addMember, newBusiness } from "./profile-forms.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const certificate = {
  ...({ kind: "halal", issuer: "BPJPH", number: "ID35110000000000001", validFrom: "2026-01-01" } as const),
  covers: [],
};

describe("createProfile", () => {
  it("makes the founder its owner, a member of it, and an exporter, all at once", async () => {
    const founder = await world.makePerson();
    const profile = await createProfile(world.ctxOf(founder), {}, newBusiness());
    expect(profile).toMatchObject({ ownerId: founder.id, provinceCode: "35", version: 1 });
    expect(await membersOf(world.platform.table, profile.id)).toMatchObject([
      { personId: founder.id, role: "owner" },
    ]);
    expect(await world.reload(founder)).toMatchObject({
      roles: ["exporter"],
      memberships: [{ profileId: profile.id, role: "owner" }],
    });
  });

  it("lets one of 20 at once have a handle, and leaves nothing of the others", async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => world.makePerson()));
    const input = newBusiness();
    const results = await Promise.allSettled(people.map((it) => createProfile(world.ctxOf(it), {}, input)));
    const refusals = results.flatMap((it) => (it.status === "rejected" ? [it.reason] : []));
    expect(refusals).toHaveLength(19);
    expect(new Set(refusals.map((it) => it.status))).toEqual(new Set([409]));
    expect(refusals.every((it) => ["handle_taken", "busy"].includes(it.code))).toBe(true);
    const after = await Promise.all(people.map((it) => world.reload(it)));
    expect(after.filter((it) => it.memberships.length > 0)).toHaveLength(1);
  });

  it("says at which field that the handle is taken", async () => {
    const { profile } = await makeExporter(world);
    const founder = await world.makePerson();
    const attempt = createProfile(world.ctxOf(founder), {}, newBusiness({ handle: profile.handle }));
    await expect(attempt).rejects.toMatchObject({
      code: "handle_taken",
      issues: [{ pointer: "/details/handle", code: "handle_taken" }],
    });
  });

  it("makes one business of one form sent 20 times at once", async () => {
    const founder = await world.makePerson();
    const input = newBusiness();
    const ctx = world.ctxOf(founder, { key: "once", scope: founder.id });
    const answers = await Promise.all(Array.from({ length: 20 }, () => createProfile(ctx, {}, input)));
    expect(new Set(answers.map((it) => it.id)).size).toBe(1);
    expect((await world.reload(founder)).memberships).toHaveLength(1);
  });

  it("refuses an eleventh business", async () => {
    const { profile } = await makeExporter(world);
    const memberships = Array.from({ length: 10 }, () => ({ profileId: profile.id, role: "owner" as const }));
    const busy = await world.makePerson({ memberships });
    await expect(createProfile(world.ctxOf(busy), {}, newBusiness())).rejects.toMatchObject({
      code: "memberships_full",
    });
  });

  it("asks whoever is not signed in to sign in", async () => {
    await expect(createProfile(world.ctxOf(), {}, newBusiness())).rejects.toMatchObject({ status: 401 });
  });

  it("is read and edited though it was stored by older rules", async () => {
    const { person, profile } = await makeExporter(world, { businessName: "Kоpi www.kopi.example" });
    const stored = await getProfileToEdit(world.ctxOf(person), { profileId: profile.id });
    const old = { phone: "+8529123456", npwp: "3507123102850003", nib: "1", email: "a" };
    await commit(world.ctxOf(), [change(profilePrivateRecord, stored.hidden, old)]);
    const after = await getProfileToEdit(world.ctxOf(person), { profileId: profile.id });
    expect(after.hidden).toMatchObject(old);
    expect(after.profile.businessName).toBe("Kоpi www.kopi.example");
  });

  it("gives each certificate an id of its own, whatever ids were sent", async () => {
    const { profile: other } = await makeExporter(world);
    const founder = await world.makePerson();
    const id = `crt_${other.id.slice(4)}`;
    const input = newBusiness({
      certificates: [
        { ...certificate, id },
        { ...certificate, id },
      ],
    });
    const { certificates } = await createProfile(world.ctxOf(founder), {}, input);
    expect(new Set([id, ...certificates.map((it) => it.id)]).size).toBe(3);
  });

  it("shows the size class of the private figure", async () => {
    const founder = await world.makePerson();
    const sizeBasis = { by: "capital" as const, amountRupiah: 1_000_000_001 };
    const input = { ...newBusiness(), private: { sizeBasis } };
    expect((await createProfile(world.ctxOf(founder), {}, input)).sizeClass).toBe("small");
  });
});

describe("updateProfile", () => {
  const inputOf = (handle: string, changes: Partial<ProfileInput> = {}) => ({
    ...newBusiness({ handle, ...changes }).details,
  });

  it("takes away what is left out, and keeps the ids of certificates that stay", async () => {
    const founder = await world.makePerson();
    const input = newBusiness({
      yearlyCapacity: { quantity: 5, unit: "H87" },
      certificates: [certificate, { ...certificate, number: "ID35110000000000002" }],
    });
    const profile = await createProfile(world.ctxOf(founder), {}, input);
    const owner = await world.reload(founder);
    const [kept] = profile.certificates.slice(1);
    const value = inputOf(profile.handle, { certificates: kept ? [kept, certificate] : [] });
    await updateDetails(world.ctxOf(owner), { profileId: profile.id }, { details: value }, 1);
    const after = await getProfile(world.ctxOf(), { profileId: profile.id });
    expect(after.yearlyCapacity).toBeUndefined();
    expect(after.certificates[0]).toEqual(kept);
    expect(after.certificates).toHaveLength(2);
    expect(after.version).toBe(2);
  });

  it("moves the handle: the new one and the old one lead here, and nobody else has the old one for a year", async () => {
    const { person, profile } = await makeExporter(world);
    const value = inputOf(`${profile.handle}-baru`);
    await updateDetails(world.ctxOf(person), { profileId: profile.id }, { details: value }, 1);
    for (const at of [value, profile])
      expect((await getProfileByHandle(world.ctxOf(), at)).id).toBe(profile.id);
    const take = async () =>
      createProfile(world.ctxOf(await world.makePerson()), {}, newBusiness({ handle: profile.handle }));
    await expect(take()).rejects.toMatchObject({ status: 409, code: "handle_taken" });

    const day = 24 * 3600_000;
    world.clock.now = new Date(Date.now() + 364 * day);
    await expect(take()).rejects.toMatchObject({ code: "handle_taken" });
    world.clock.now = new Date(Date.now() + 366 * day);
    await expect(getProfileByHandle(world.ctxOf(), profile)).rejects.toMatchObject({ status: 404 });
    const next = await take();
    world.clock.now = undefined;
    expect((await getProfileByHandle(world.ctxOf(), profile)).id).toBe(next.id);
  });

  it("takes up again the handle that the business itself gave up, and the other one rests", async () => {
    const { person, profile } = await makeExporter(world);
    const at = { profileId: profile.id };
    const other = `${profile.handle}-baru`;
    await updateDetails(world.ctxOf(person), at, { details: inputOf(other) }, 1);
    await updateDetails(world.ctxOf(person), at, { details: inputOf(profile.handle) }, 2);
    world.clock.now = new Date(Date.now() + 366 * 24 * 3600_000);
    expect((await getProfileByHandle(world.ctxOf(), profile)).id).toBe(profile.id);
    await expect(getProfileByHandle(world.ctxOf(), { handle: other })).rejects.toMatchObject({ status: 404 });
    world.clock.now = undefined;
  });

  it("gives a business no more than five new handles a month", async () => {
    const { person, profile } = await makeExporter(world);
    const move = (nth: number) =>
      updateDetails(
        world.ctxOf(person),
        { profileId: profile.id },
        { details: inputOf(`${profile.handle}-${nth}`) },
        nth,
      );
    for (let nth = 1; nth <= 5; nth++) await move(nth);
    await expect(move(6)).rejects.toMatchObject({ status: 429, code: "handles_too_many" });
  });

  it("lets no helper change name or handle, by either verb, and says at which field", async () => {
    const { profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const at = { profileId: profile.id };
    const { businessName } = profile;
    for (const [name, details] of [
      ["handle", inputOf(`${profile.handle}-baru`, { businessName })],
      ["businessName", inputOf(profile.handle, { businessName: "Usaha Lain" })],
    ] as const) {
      const refusal = {
        status: 403,
        code: "rename_by_owner",
        issues: [{ pointer: `/details/${name}`, code: "rename_by_owner" }],
      };
      const ctx = world.ctxOf(helper);
      const whole = { details, private: {}, privateVersion: 1 };
      await expect(updateDetails(ctx, at, { details }, 1)).rejects.toMatchObject(refusal);
      await expect(updateProfile(ctx, at, whole, 1)).rejects.toMatchObject(refusal);
    }
    expect(await getProfile(world.ctxOf(), at)).toEqual(profile);
  });

  it("shows nothing of somebody whose mail is not verified, neither a new business nor a change", async () => {
    const founder = await world.makePerson({ emailVerified: false });
    const made = createProfile(world.ctxOf(founder), {}, newBusiness());
    await expect(made).rejects.toMatchObject({ status: 422, code: "mail_unverified" });
    const { person, profile } = await makeExporter(world);
    const unverified = world.ctxOf({ ...person, emailVerified: false });
    const details = inputOf(profile.handle);
    const at = { profileId: profile.id };
    const whole = { details, private: {}, privateVersion: 1 };
    for (const change of [
      () => updateDetails(unverified, at, { details }, 1),
      () => updateProfile(unverified, at, whole, 1),
    ])
      await expect(change()).rejects.toMatchObject({ code: "mail_unverified" });
  });

  it("leaves everything as it was where the new handle is taken", async () => {
    const { person, profile } = await makeExporter(world);
    const { profile: other } = await makeExporter(world);
    const value = inputOf(other.handle);
    const update = updateDetails(world.ctxOf(person), { profileId: profile.id }, { details: value }, 1);
    await expect(update).rejects.toMatchObject({ code: "handle_taken" });
    expect(await getProfile(world.ctxOf(), { profileId: profile.id })).toEqual(profile);
    expect((await getProfileByHandle(world.ctxOf(), profile)).id).toBe(profile.id);
  });

  it("lets one of 20 changes of the same version win, and tells the others", async () => {
    const { person, profile } = await makeExporter(world);
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) => {
        const value = inputOf(profile.handle, { businessName: `Nama ${at}` });
        return updateDetails(world.ctxOf(person), { profileId: profile.id }, { details: value }, 1);
      }),
    );
    const refusals = results.flatMap((it) => (it.status === "rejected" ? [it.reason.status] : []));
    expect(refusals).toEqual(Array.from({ length: 19 }, () => 409));
    expect((await getProfile(world.ctxOf(), { profileId: profile.id })).version).toBe(2);
  });

  it.each([
    ["the private part's", 1, 7],
    ["the business's own", 7, 1],
  ])("writes both parts or neither: not where %s version is stale", async (_, version, privateVersion) => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    const at = { profileId: profile.id };
    const details = inputOf(profile.handle, { businessName: "Nama Baru" });
    const whole = { details, private: { nib: "9120304567890" } };
    const stale = updateProfile(ctx, at, { ...whole, privateVersion }, version);
    await expect(stale).rejects.toMatchObject({ status: 409, code: "version_stale" });
    const before = await getProfileToEdit(ctx, at);
    expect(before).toMatchObject({ profile, hidden: { version: 1 } });
    expect(before.hidden.nib).toBeUndefined();
    await updateProfile(ctx, at, { ...whole, privateVersion: 1 }, 1);
    expect(await getProfileToEdit(ctx, at)).toMatchObject({
      profile: { businessName: "Nama Baru", version: 2 },
      hidden: { nib: "9120304567890", version: 2 },
    });
  });

  it("forgets private values that are left out, and the size class with its figure", async () => {
    const { person, profile } = await makeExporter(world);
    const sizeBasis = { by: "yearlySales" as const, amountRupiah: 1 };
    const ctx = world.ctxOf(person);
    const at = { profileId: profile.id };
    await updatePrivate(ctx, at, { nib: "9120304567890", sizeBasis }, 1);
    expect((await getProfile(ctx, { profileId: profile.id })).sizeClass).toBe("micro");
    await updatePrivate(ctx, at, { phone: "+6281234567890" }, 2);
    const { profile: after, hidden } = await getProfileToEdit(ctx, { profileId: profile.id });
    expect(after.sizeClass).toBeUndefined();
    expect(hidden).toMatchObject({ phone: "+6281234567890", version: 3 });
    expect(hidden.nib).toBeUndefined();
  });

  it("is for members: helpers too, other exporters not", async () => {
    const { person: stranger } = await makeExporter(world);
    const { profile } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const at = { profileId: profile.id };
    const details = inputOf(profile.handle, { businessName: profile.businessName });
    const whole = { details, private: {}, privateVersion: 1 };
    for (const [who, status] of [
      [stranger, 403],
      [undefined, 401],
    ] as const) {
      const ctx = world.ctxOf(who);
      await expect(updateDetails(ctx, at, { details }, 1)).rejects.toMatchObject({ status });
      await expect(updatePrivate(ctx, at, {}, 1)).rejects.toMatchObject({ status });
      await expect(updateProfile(ctx, at, whole, 1)).rejects.toMatchObject({ status });
    }
    await updateDetails(world.ctxOf(helper), at, { details }, 1);
    await updatePrivate(world.ctxOf(helper), at, {}, 1);
    await updateProfile(world.ctxOf(helper), at, { ...whole, privateVersion: 2 }, 2);
  });
});

describe("getPrivate", () => {
  it("is for members and officers alone", async () => {
    const { person, profile } = await makeExporter(world);
    const { person: stranger } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const officer = await world.makePerson({ roles: ["officer"] });
    const at = { profileId: profile.id };
    for (const reader of [person, helper, officer])
      expect((await getPrivate(world.ctxOf(reader), at)).hidden.profileId).toBe(profile.id);
    for (const role of ["buyer", "attache", "admin"] as const) {
      const other = await world.makePerson({ roles: [role], markets: ["JP"] });
      await expect(getPrivate(world.ctxOf(other), at)).rejects.toMatchObject({ status: 403 });
    }
    await expect(getPrivate(world.ctxOf(stranger), at)).rejects.toMatchObject({ status: 403 });
    await expect(getPrivate(world.ctxOf(), at)).rejects.toMatchObject({ status: 401 });
  });
});

describe("getProfile", () => {
  it.each([
    ["a short id", "prf_01J9ZQ0000000000000000000"],
    ["another thing's id", "lst_01J9ZQ00000000000000000000"],
    ["a very long text", "x".repeat(3000)],
  ])("knows nothing at %s", async (_, id) => {
    await expect(getProfile(world.ctxOf(), { profileId: id })).rejects.toMatchObject({ status: 404 });
    await expect(getProfileByHandle(world.ctxOf(), { handle: id })).rejects.toMatchObject({ status: 404 });
  });
});
