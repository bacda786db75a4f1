import { ownersOf, profileOf, removeProfile } from "#functions/market/profiles/profiles.offers.ts";
import { peopleOf, readmitPerson, suspendPerson } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Thing } from "./thing.ts";

/** Somebody as measures see them: suspended, and with them each business that nobody else is left to own. */
export function personThing(person: Person): Thing {
  return {
    ...{ of: "person", thingId: person.id, personId: person.id, title: { en: person.name } },
    ...{ toldIds: [person.id], owners: [{ id: person.id, name: person.name }], languages: [person.locale] },
    // Whoever was disabled before there were measures is suspended by one, and let in by its end.
    isShown: person.suspendedBy === undefined,
    isForAdmins: person.roles.includes("admin"),
    async begin(ctx, measureId) {
      const left = await leftAlone(ctx, person);
      return {
        writes: [
          suspendPerson(person, measureId, ctx.now.toISOString()),
          ...left.flatMap((it) => removeProfile(it, "owners", measureId)),
        ],
        removedProfileIds: left.map(({ id }) => id),
      };
    },
    async end(ctx): Promise<Write[]> {
      const owned = await businessesOf(ctx, person);
      return [readmitPerson(person), ...owned.flatMap((it) => removeProfile(it, "owners", undefined))];
    },
  };
}

/** The businesses of which nobody who is not suspended would be an owner any more. */
async function leftAlone(ctx: Ctx, person: Person): Promise<Profile[]> {
  const owned = await businessesOf(ctx, person);
  const alone = await Promise.all(
    owned.map(async (profile) => {
      const ids = (await ownersOf(ctx.table, profile.id)).filter((id) => id !== person.id);
      const others = await peopleOf(ctx.table, ids);
      return others.every(({ disabledAt }) => disabledAt !== undefined) ? [profile] : [];
    }),
  );
  return alone.flat();
}

async function businessesOf({ table }: Ctx, { memberships }: Person): Promise<Profile[]> {
  const owned = memberships.filter(({ role }) => role === "owner");
  const found = await Promise.all(owned.map(({ profileId }) => profileOf(table, profileId)));
  return found.filter((it) => it !== undefined);
}
