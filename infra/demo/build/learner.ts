import { joinProgress } from "#shared/programme/learning/join-progress.ts";
import type { Learner } from "#shared/programme/learning/learner.ts";
import { modules } from "#web/learning/generated/modules.ts";
import type { DemoLearner } from "../learners.ts";
import type { Moments } from "../moments.ts";
import { personId } from "./people.ts";

/** Somebody who passed the path's first lessons, one a day, and has begun the one after. */
export function learnerOf({ subject, passed, province, country }: DemoLearner, moments: Moments): Learner {
  const begun = modules.slice(0, passed + 1).map(({ slug }, at) => {
    const day = moments.daysAgo(passed + 1 - at);
    return at < passed
      ? { slug, startedAt: day, best: 100, passedAt: day }
      : { slug, startedAt: day, best: 50 };
  });
  return {
    personId: personId(subject),
    modules: joinProgress(begun, []),
    province,
    ...(country ? { country } : {}),
    version: 1,
    createdAt: moments.daysAgo(passed + 1),
    updatedAt: moments.daysAgo(1),
  };
}
