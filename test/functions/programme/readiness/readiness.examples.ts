import { finishAssessment, saveAnswers } from "#functions/programme/readiness/readiness.service.ts";
import type { Example, ExamplesOf } from "#test/support/every-slice/example.ts";
import { allAnswers } from "#test/support/readiness.ts";

/** What the routes of readiness are tried with: a business that has answered all, and finished once. */
export const examples: ExamplesOf = async (world, { people: { owner }, profile }) => {
  const at = { profileId: profile.id };
  await saveAnswers(world.ctxOf(owner), at, { answers: allAnswers() });
  await finishAssessment(world.ctxOf(owner), at);

  const ofMembers: Example = { at, who: { member: ["owner", "helper"] } };
  const ofOwners: Example = { at, who: { member: ["owner", "helper"], owner: ["owner"] } };
  const one: Example = { ...ofMembers, at: { ...at, number: "1" } };
  const onePart: Example = { ...ofMembers, at: { ...at, part: "product" } };
  return {
    "GET /profiles/:profileId/readiness": ofMembers,
    "PUT /profiles/:profileId/readiness/answers": { ...ofMembers, body: { answers: { photos: "begun" } } },
    "POST /profiles/:profileId/readiness/assessments": ofMembers,
    "GET /profiles/:profileId/readiness/assessments/:number": one,
    "PUT /profiles/:profileId/readiness/sharing": { ...ofOwners, body: { isShared: true } },
    "GET /profiles/:profileId/readiness/standing": { at },
    "GET /readiness/bands": {},

    "GET /business/:profileId/readiness": ofMembers,
    "GET /business/:profileId/readiness/parts/:part": onePart,
    "POST /business/:profileId/readiness/parts/:part": { ...onePart, fields: { "answers.photos": "begun" } },
    "POST /business/:profileId/readiness/finish": { ...ofMembers, fields: {} },
    "POST /business/:profileId/readiness/sharing": { ...ofOwners, fields: { isShared: "yes" } },
    "GET /business/:profileId/readiness/results/:number": one,
    "GET /desk/readiness/:profileId": { at },
  };
};
