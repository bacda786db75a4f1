import { keepStanding } from "#functions/market/profiles/profiles.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { changeOrAdd } from "#functions/platform/table/change-or-add.ts";
import { add, change, type Fresh, type Write } from "#functions/platform/table/write.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import { Band, bandOf } from "#shared/programme/readiness/bands.ts";
import { noneCounted, recounted } from "#shared/programme/readiness/count-bands.ts";
import { parts } from "#shared/programme/readiness/question.ts";
import { askedSet } from "#shared/programme/readiness/question-sets.ts";
import { readinessPermissions } from "#shared/programme/readiness/readiness.permissions.ts";
import {
  type Assessment,
  GiveAnswers,
  type OwnReadiness,
  type Readiness,
  resultOf,
  ShareAnswers,
} from "#shared/programme/readiness/readiness.ts";
import { isWhole, partScores, percentOf, scoreOf } from "#shared/programme/readiness/score.ts";
import { assessmentLimits } from "#shared/programme/readiness/sending-limits.ts";
import { assessmentRecord, bandTallyRecord, readinessOf, readinessRecord } from "./readiness.records.ts";
import {
  type AssessedBusiness,
  aBusiness,
  anAssessedBusiness,
  anAssessment,
  type BusinessAddress,
} from "./readiness-abouts.ts";

/** More than these nobody compares; each of those before is still read by its number. */
const shownAssessments = 12;

const stale = () => new Conflict("version_stale");

/** What the business answered so far, and its last results: one operation. */
export const getReadiness = read({
  permission: readinessPermissions.read,
  of: aBusiness,
  find: ({ ctx, thing }) => ownReadiness(ctx, thing),
});

async function ownReadiness({ table }: Ctx, { profileId }: BusinessAddress): Promise<OwnReadiness> {
  const { current, assessments } = await readinessOf(table, profileId, shownAssessments);
  const since = current?.consent?.givenAt;
  return {
    questionSet: askedSet.number,
    answers: askedAnswers(current),
    isShared: since !== undefined,
    ...(since ? { sharedSince: since } : {}),
    finished: assessments.map(resultOf),
  };
}

/** A finished assessment with its answers. */
export const getAssessment = read({ permission: readinessPermissions.read, of: anAssessment });

/** Keeps the answers that were given, over those before; all others stay. */
export const saveAnswers = verb({
  permission: readinessPermissions.answer,
  of: anAssessedBusiness,
  input: GiveAnswers,
  write({ thing, input }) {
    const given = Object.entries(input.answers).filter((it): it is [string, string] => it[1] !== undefined);
    const answers = { ...thing.current?.answers, ...Object.fromEntries(given) };
    return { writes: given.length > 0 ? [kept(thing, { answers })] : [], answer: undefined };
  },
});

/**
 * Ends an assessment: it is kept as one more result, and the business stands in its band.
 * @throws RuleBroken `readiness_unanswered` while a question is open
 */
export const finishAssessment = verb({
  permission: readinessPermissions.answer,
  of: anAssessedBusiness,
  rule({ thing: { current } }) {
    const { asked, answered } = scoreOf(askedSet.questions, askedAnswers(current));
    if (answered < asked)
      throw new RuleBroken("readiness_unanswered", { params: { count: asked - answered } });
  },
  limits: ({ person, thing: { profile }, ctx }) =>
    countSending(assessmentLimits, "assessment", { sender: person.id, recipient: profile.id }, ctx.now),
  async write({ ctx, thing, now }) {
    const { profile, standing } = thing;
    const found = assessed(thing, now);
    const { band, percent, number } = found;
    const own = { profileId: profile.id, band, percent, number, finishedAt: now };
    const { provinceCode } = profile;
    return {
      writes: [
        add(assessmentRecord, found, stale),
        keepStanding(standing, { ...own, provinceCode }),
        ...(await counted(ctx, thing, { band, provinceCode })),
      ],
      answer: found,
    };
  },
});

/** Lets attachés read the answers, or no longer: that holds at once. */
export const shareAnswers = verb({
  permission: readinessPermissions.share,
  of: anAssessedBusiness,
  input: ShareAnswers,
  write({ thing, input: { isShared }, person, now }) {
    const isSame = (thing.current?.consent !== undefined) === isShared;
    const consent = isShared ? { byId: person.id, givenAt: now } : undefined;
    return { writes: isSame ? [] : [kept(thing, { consent })], answer: undefined };
  },
});

/** Of the answers that are kept, those to questions that are asked now. */
export function askedAnswers(current: Readiness | undefined): Readiness["answers"] {
  const asked = askedSet.questions.flatMap(({ id }) => {
    const answer = current?.answers[id];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(asked);
}

function kept({ profile, current }: AssessedBusiness, changes: Partial<Readiness>): Write<Readiness> {
  if (current) return change(readinessRecord, current, changes);
  return add(readinessRecord, { profileId: profile.id, answers: {}, ...changes }, stale);
}

type Found = Fresh<Assessment>;

function assessed({ profile, current, standing }: AssessedBusiness, now: string): Found {
  const answers = askedAnswers(current);
  const percent = percentOf(scoreOf(askedSet.questions, answers)) ?? 0;
  const ofParts = partScores(askedSet, answers);
  const percents = parts.flatMap((part) => {
    const of = isWhole(ofParts[part]) ? percentOf(ofParts[part]) : undefined;
    return of === undefined ? [] : [[part, of] as const];
  });
  return {
    profileId: profile.id,
    number: (standing?.number ?? 0) + 1,
    questionSet: askedSet.number,
    ...{ answers, percent, band: bandOf(percent), parts: Object.fromEntries(percents), finishedAt: now },
  };
}

/** Counts the business in its band, and no longer where it was counted before. */
async function counted(
  { table }: Ctx,
  { standing }: AssessedBusiness,
  next: { band: Band; provinceCode: string },
): Promise<Write[]> {
  const moves: { provinceCode: string; band: Band; by: 1 | -1 }[] = [
    ...(standing
      ? [{ provinceCode: standing.provinceCode, band: Band.parse(standing.band), by: -1 as const }]
      : []),
    { ...next, by: 1 },
  ];
  const places = [...new Set(moves.map((it) => it.provinceCode))];
  return Promise.all(
    places.map(async (provinceCode) => {
      const tally = await table.get(bandTallyRecord, provinceCode);
      const counts = moves
        .filter((it) => it.provinceCode === provinceCode)
        .reduce((now, { band, by }) => recounted(now, band, by), tally?.counts ?? noneCounted);
      return changeOrAdd(bandTallyRecord, tally, { provinceCode, counts });
    }),
  );
}
