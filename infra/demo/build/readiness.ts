import { readinessStandingRecord } from "#functions/market/profiles/standings.records.ts";
import { restore, type Write } from "#functions/platform/table/write.ts";
import {
  assessmentRecord,
  bandTallyRecord,
  readinessRecord,
} from "#functions/programme/readiness/readiness.records.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { bandOf } from "#shared/programme/readiness/bands.ts";
import { noneCounted, recounted } from "#shared/programme/readiness/count-bands.ts";
import { parts } from "#shared/programme/readiness/question.ts";
import { askedSet } from "#shared/programme/readiness/question-sets.ts";
import type { Assessment } from "#shared/programme/readiness/readiness.ts";
import { answersOf } from "#shared/programme/readiness/scales.ts";
import { type Answers, partScores, percentOf, scoreOf } from "#shared/programme/readiness/score.ts";
import type { Moments } from "../moments.ts";
import type { DemoReadiness } from "../readiness.ts";

export interface BuiltReadiness {
  profile: Profile;
  /** The oldest first. */
  assessments: Assessment[];
}

export function readinessOf({ finished }: DemoReadiness, profile: Profile, moments: Moments): BuiltReadiness {
  const assessments = finished.map(({ daysAgo, short }, at): Assessment => {
    const answers = answersWith(short);
    const percent = percentOf(scoreOf(askedSet.questions, answers)) ?? 0;
    const scores = partScores(askedSet, answers);
    const finishedAt = moments.daysAgo(daysAgo);
    return {
      profileId: profile.id,
      number: at + 1,
      questionSet: askedSet.number,
      ...{ answers, percent, band: bandOf(percent), finishedAt },
      parts: Object.fromEntries(parts.map((part) => [part, percentOf(scores[part])])),
      ...{ version: 1, createdAt: finishedAt, updatedAt: finishedAt },
    };
  });
  return { profile, assessments };
}

/** What answering and finishing twice would have written. */
export function readinessWrites({ profile, assessments }: BuiltReadiness): Write[] {
  const last = assessments.at(-1);
  if (!last) return [];
  const { profileId, answers, band, percent, number, finishedAt } = last;
  const { provinceCode } = profile;
  const stamps = {
    version: assessments.length,
    createdAt: assessments[0]?.createdAt ?? finishedAt,
    updatedAt: finishedAt,
  };
  const counts = recounted(noneCounted, band, 1);
  return [
    ...assessments.map((it) => restore(assessmentRecord, it)),
    restore(readinessRecord, { profileId, answers, ...stamps }),
    restore(readinessStandingRecord, {
      ...{ profileId, band, percent, number, finishedAt, provinceCode },
      ...stamps,
    }),
    restore(bandTallyRecord, { provinceCode, counts, ...stamps }),
  ];
}

function answersWith(short: Answers): Assessment["answers"] {
  const best = askedSet.questions.map(({ id, scale }) => [
    id,
    short[id] ?? answersOf(scale).findLast(({ points }) => points !== undefined)?.name ?? "",
  ]);
  return Object.fromEntries(best);
}
