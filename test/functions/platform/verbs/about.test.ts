import { describe, expect, it } from "vitest";
import type { Ctx } from "#functions/platform/ctx.ts";
import { type About, findAllowed } from "#functions/platform/verbs/about.ts";
import { anonymous, type Person } from "#shared/people/people/person.ts";
import { definePermissions, noSubject } from "#shared/permissions.ts";

const permissions = definePermissions("secret", {
  read: { allow: ["admin:any"] },
  own: { allow: ["person:member"], sees: "read" },
});

/** There is one at `here` alone; each look is counted. */
function makeSecrets() {
  const looked: string[] = [];
  const of: About<{ place: string }, string> = {
    async find(_ctx, { place }) {
      looked.push(place);
      return place === "here" ? "a secret" : undefined;
    },
    subject: () => noSubject,
  };
  return { of, looked };
}

function ctxOf(roles?: Person["roles"]): Ctx {
  return { actor: roles ? { kind: "person", person: { roles, memberships: [] } } : anonymous } as never;
}

describe("findAllowed", () => {
  it("refuses whoever lacks the role without looking, alike whether there is such a thing or not", async () => {
    const { of, looked } = makeSecrets();
    for (const place of ["here", "nowhere"]) {
      const as = (ctx: Ctx) => findAllowed({ permission: permissions.read, of }, ctx, { place });
      await expect(as(ctxOf(["officer"]))).rejects.toMatchObject({ status: 403 });
      await expect(as(ctxOf())).rejects.toMatchObject({ status: 401 });
    }
    expect(looked).toEqual([]);
  });

  it("finds it for who has the role, and tells them where there is none", async () => {
    const { of } = makeSecrets();
    const as = (place: string) =>
      findAllowed({ permission: permissions.read, of }, ctxOf(["admin"]), { place });
    expect(await as("here")).toBe("a secret");
    await expect(as("nowhere")).rejects.toMatchObject({ status: 404 });
  });

  it("looks first where the thing decides who may", async () => {
    const { of, looked } = makeSecrets();
    const found = findAllowed({ permission: permissions.own, of }, ctxOf([]), { place: "nowhere" });
    await expect(found).rejects.toMatchObject({ status: 404 });
    expect(looked).toEqual(["nowhere"]);
  });
});
