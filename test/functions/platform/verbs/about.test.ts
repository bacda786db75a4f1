import { beforeAll, describe, expect, it } from "vitest";
import type { About } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { definePermissions, noSubject } from "#shared/permissions.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const permissions = definePermissions("thing", {
  see: { allow: ["officer:any", "admin:any"] },
  grant: { allow: ["admin:any"] },
  change: { allow: ["admin:any"], sees: "see" },
});

/** Things of which there is one alone, and how often somebody looked for one. */
function things() {
  const seen = { finds: 0 };
  const aThing: About<{ id: string }, { id: string }> = {
    async find(_ctx, { id }) {
      seen.finds++;
      return id === "known" ? { id } : undefined;
    },
    subject: () => noSubject,
  };
  return { seen, aThing };
}

describe("a verb whose permission rests on the person alone", () => {
  it.each(["known", "unknown"])("tells whoever may not so, and looks for nothing, at %s", async (id) => {
    const { seen, aThing } = things();
    const grant = read({ permission: permissions.grant, of: aThing });
    const buyer = world.ctxOf(await world.makePerson({ roles: ["buyer"] }));
    await expect(grant(buyer, { id })).rejects.toMatchObject({ status: 403 });
    await expect(grant(world.ctxOf(), { id })).rejects.toMatchObject({ status: 401 });
    expect(seen.finds).toBe(0);
  });

  it("tells whoever may that there is no such thing", async () => {
    const grant = read({ permission: permissions.grant, of: things().aThing });
    const admin = world.ctxOf(await world.makePerson({ roles: ["admin"] }));
    expect(await grant(admin, { id: "known" })).toEqual({ id: "known" });
    await expect(grant(admin, { id: "unknown" })).rejects.toMatchObject({ status: 404 });
  });
});

describe("a verb whose permission says who sees the thing", () => {
  it("looks for it first, so that what is not there is not there for anybody", async () => {
    const change = read({ permission: permissions.change, of: things().aThing });
    for (const role of ["buyer", "officer", "admin"] as const) {
      const ctx = world.ctxOf(await world.makePerson({ roles: [role] }));
      await expect(change(ctx, { id: "unknown" })).rejects.toMatchObject({ status: 404 });
    }
  });
});
