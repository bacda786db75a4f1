import { beforeAll, describe, expect, it } from "vitest";
import { keepCosts } from "#functions/market/price-calculator/price-calculator.service.ts";
import { openClient } from "#functions/platform/table/table-calls.ts";
import {
  finishAssessment,
  getReadiness,
  saveAnswers,
  shareAnswers,
} from "#functions/programme/readiness/readiness.service.ts";
import { erasePerson } from "#infra/ops/erase/erase-person.ts";
import { itemsOf } from "#infra/ops/erase/items.ts";
import { findWhom } from "#infra/ops/erase/whom.ts";
import { addMember } from "#test/functions/market/profiles/profile-forms.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { allAnswers } from "#test/support/readiness.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const kinds = ["readiness", "assessment", "readiness-standing", "price-costs"];

async function assessed() {
  const { person, profile } = await makeExporter(world);
  const listing = await makeListing(world, profile);
  const at = { profileId: profile.id };
  const ctx = world.ctxOf(person);
  await saveAnswers(ctx, at, { answers: allAnswers() });
  await finishAssessment(ctx, at);
  await shareAnswers(ctx, at, { isShared: true });
  await keepCosts(ctx, { listingId: listing.id }, { materials: 100_00, quantities: [10] });
  return { person, profile, at };
}

async function erase(who: string, withBusiness: boolean) {
  const { table, blobs, log } = world.platform;
  const items = itemsOf(openClient(world.config), world.config.tableName);
  const whom = await findWhom(items, who, { withBusiness });
  if (!whom) throw new Error("There is nobody of that id.");
  return erasePerson({ items, table, blobs, log, purge: blobs.remove }, whom, true);
}

async function namedIn(profileId: string): Promise<string[]> {
  const items = itemsOf(openClient(world.config), world.config.tableName);
  const found = await items.ofKinds(kinds);
  return found.filter((it) => it.profileId === profileId).map((it) => String(it.kind));
}

describe("erasePerson", () => {
  it("leaves no answer, no result and no cost of a business that goes", async () => {
    const { person, profile } = await assessed();
    expect((await namedIn(profile.id)).toSorted()).toEqual(kinds.toSorted());
    await erase(person.id, true);
    expect(await namedIn(profile.id)).toEqual([]);
  });

  it("takes back the consent of whoever is erased, where the business stays with others", async () => {
    const { person, profile, at } = await assessed();
    const other = await addMember(world, profile, "owner");
    await erase(person.id, false);
    const left = await getReadiness(world.ctxOf(other), at);
    expect(left).toMatchObject({ isShared: false });
    expect(left.finished).toHaveLength(1);
  });
});
