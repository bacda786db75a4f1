import { restore } from "#functions/platform/table/write.ts";
import { namePairRecord } from "#functions/programme/business-checks/business-checks.records.ts";
import { recordNumberCheck } from "#functions/programme/business-checks/numbers.service.ts";
import { namePairId } from "#shared/programme/business-checks/name-pair.ts";
import { giveNumbers } from "#test/support/business-checks.ts";
import type { Example, ExamplesOf } from "#test/support/every-slice/example.ts";
import { makeExporter } from "#test/support/factories.ts";
import { makeOfficer } from "#test/support/verification.ts";

/** What the routes of business checks are tried with. */
export const examples: ExamplesOf = async (world, { profile }) => {
  const officer = await makeOfficer(world);
  await giveNumbers(world, profile);
  // The rows of other routes name the first version of the business that all examples are of.
  const numbersVersion = 1;
  const other = await makeExporter(world);
  const otherVersion = await giveNumbers(world, other.profile);
  const otherAt = { profileId: other.profile.id };
  const found = { number: "nib", outcome: "not_found" } as const;
  await recordNumberCheck(world.ctxOf(officer), otherAt, found, otherVersion);
  const named = ({ id: profileId, businessName, handle }: typeof profile) => ({
    ...{ profileId, businessName, handle },
  });
  const pair = async () => {
    const [one, second] = [(await makeExporter(world)).profile, other.profile].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    if (!one || !second) throw new Error("A pair is of two.");
    const at = world.platform.now().toISOString();
    const id = namePairId(one.id, second.id);
    await world.platform.table.transact([
      restore(namePairRecord, {
        ...{ id, one: named(one), other: named(second), stage: "waiting", isDemo: false },
        ...{ version: 1, createdAt: at, updatedAt: at },
      }),
    ]);
    return id;
  };
  const at = { profileId: profile.id };
  const ofBusiness: Example = { at, who: { member: ["owner", "helper"] } };
  const words = { words: "Entered for the wrong business.", language: "en" } as const;
  const checked = { number: "nib", outcome: "checked" } as const;
  return {
    "GET /profiles/:profileId/number-checks": ofBusiness,
    "POST /profiles/:profileId/number-checks": ofBusiness,
    "GET /business/:profileId/checks": ofBusiness,
    "POST /business/:profileId/checks": ofBusiness,
    "GET /officer/businesses": {},
    "GET /officer/businesses/:profileId": ofBusiness,
    "POST /officer/businesses/:profileId/numbers": {
      ...ofBusiness,
      ...{ body: checked, fields: { ...checked, words: "", language: "en" }, version: numbersVersion },
    },
    "POST /officer/businesses/:profileId/numbers/take-back": {
      at: otherAt,
      who: { member: [] },
      ...{ body: { number: "nib", ...words }, fields: { number: "nib", ...words }, version: otherVersion },
    },
    "GET /officer/names": {},
    "POST /officer/names/:pairId/different": { at: { pairId: await pair() }, body: {}, version: 1 },
  };
};
