import { appealToken } from "#functions/people/people/people.offers.ts";
import { appealMeasure, takeMeasure } from "#functions/trade/moderation/measures.service.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { makeListing } from "#test/support/factories.ts";
import { measureInput } from "#test/support/moderation.ts";

/** What the routes of moderation are tried with. */
export const examples: ExamplesOf = async (world, { people, profile }) => {
  const { owner } = people;
  if (!owner) throw new Error("A business has an owner.");
  // Somebody who is none of those who ask: whoever decided first does not decide the appeal.
  const desk = world.ctxOf(await world.makePerson({ roles: ["officer"] }));
  const removed = async () => {
    const { id: thingId } = await makeListing(world, profile);
    return takeMeasure(desk, { of: "listing", thingId }, measureInput("listing"));
  };
  const tokenOf = ({ id: measureId }: { id: string }) => ({
    token: appealToken(world.platform.config, { measureId, personId: owner.id }),
  });
  const appealed = async () => {
    const measure = await removed();
    return appealMeasure(world.ctxOf(), tokenOf(measure), { words: "It is as we say: look again." });
  };
  const [standing, waiting, toAppeal, toTake] = [
    await removed(),
    await appealed(),
    await removed(),
    await makeListing(world, profile),
  ];
  const one = (measure: { id: string }) => ({ at: { measureId: measure.id } });
  const input = measureInput("listing");
  const take = { at: { of: "listing", thingId: toTake.id }, body: input, fields: { ...input } };
  const words = { words: "We have looked at it again, and it is so." };
  const said = { body: words, fields: words };
  return {
    "GET /measures": {},
    "GET /measures/:measureId": one(standing),
    "POST /moderation/:of/:thingId": take,
    "POST /measures/:measureId/uphold": { ...one(waiting), ...said, version: waiting.version },
    "POST /measures/:measureId/grant": { ...one(waiting), ...said, version: waiting.version },
    "POST /measures/:measureId/lift": { ...one(standing), ...said, version: standing.version },
    "GET /admin/moderation": {},
    "GET /admin/reviews/:profileId": { at: { profileId: profile.id } },
    "GET /admin/measures": {},
    "GET /admin/moderation/:of/:thingId": { at: take.at },
    "POST /admin/moderation/:of/:thingId": take,
    "GET /admin/measures/:measureId": one(standing),
    "POST /admin/measures/:measureId/uphold": { ...one(waiting), ...said, version: waiting.version },
    "POST /admin/measures/:measureId/grant": { ...one(waiting), ...said, version: waiting.version },
    "POST /admin/measures/:measureId/lift": { ...one(standing), ...said, version: standing.version },
    "GET /appeals/:token": { at: tokenOf(toAppeal) },
    "POST /appeals/:token": { at: tokenOf(toAppeal), ...said },
  };
};
