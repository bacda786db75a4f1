import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import type { Stored } from "#functions/platform/table/record.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { type About, nothing } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, NotFound, ValidationFailed } from "#shared/errors.ts";
import { noSubject } from "#shared/permissions.ts";
import { attempt, joinProgress } from "#shared/programme/learning/join-progress.ts";
import { AnswerQuiz, type Learner, type OwnLearning, SayPlace } from "#shared/programme/learning/learner.ts";
import { learningPermissions } from "#shared/programme/learning/learning.permissions.ts";
import { toShow } from "#shared/programme/learning/numbers.ts";
import { scoreOf } from "#shared/programme/learning/pass-mark.ts";
import { believed, MergeProgress } from "#shared/programme/learning/progress.ts";
import { modules } from "#web/learning/generated/modules.ts";
import { allCounts, learnerRecord } from "./learning.records.ts";

/** How far somebody came: as it is stored, or nothing yet. */
type Kept = Learner | (Omit<Learner, keyof Stored> & { version?: undefined });

/** What the actor learnt, whether they have begun or not. */
export const ownWay: About<object, Kept> = {
  find: (ctx) => wayOf(ctx),
  subject: () => noSubject,
};

/** The same, for what reads it beside something else. */
export async function wayOf(ctx: Ctx): Promise<Kept> {
  const { id: personId } = signedIn(ctx);
  return (await ctx.table.get(learnerRecord, personId)) ?? { personId, modules: [] };
}

const slugs = modules.map(({ slug }) => slug);

export const getOwnLearning = read({
  permission: learningPermissions.own,
  of: ownWay,
  find: ({ thing }) => shownOf(thing),
});

/**
 * Marks a quiz and keeps the better of this and what was before.
 * @throws ValidationFailed `quiz_incomplete` where it is not as many answers as questions.
 */
export const answerQuiz = verb({
  permission: learningPermissions.own,
  of: ownWay as About<{ module: string }, Kept>,
  input: AnswerQuiz,
  write({ ctx, thing, at, input: { choices }, now }) {
    const facts = modules.find(({ slug }) => slug === at.module);
    if (!facts) throw new NotFound();
    if (choices.length !== facts.right.length) throw new ValidationFailed("quiz_incomplete");
    return keeping(ctx, thing, {
      modules: joinProgress(thing.modules, [attempt(facts.slug, scoreOf(facts.right, choices), now)]),
    });
  },
});

/** Takes in what a device noted: the union of both, so that no pass goes and a repeat changes nothing. */
export const mergeProgress = verb({
  permission: learningPermissions.own,
  of: ownWay,
  input: MergeProgress,
  write: ({ ctx, thing, input }) =>
    keeping(ctx, thing, {
      modules: joinProgress(thing.modules, believed(input.modules, { slugs, now: ctx.now })),
    }),
});

/** Where somebody comes from and where they work or worked, for the numbers; left out, it is no longer told. */
export const sayPlace = verb({
  permission: learningPermissions.own,
  of: ownWay,
  input: SayPlace,
  write: ({ ctx, thing, input: { province, country } }) => keeping(ctx, thing, { province, country }),
});

/** How many learn and passed, by province and by country; one operation. */
export const getLearningNumbers = read({
  permission: learningPermissions.count,
  of: nothing,
  find: async ({ ctx }) => toShow(await allCounts(ctx.table), slugs),
});

/** A change of what somebody learnt, and what they are answered; nothing where nothing changed. */
export function keeping(
  ctx: Ctx,
  kept: Kept,
  changes: Partial<Pick<Learner, "modules" | "province" | "country" | "certificate">>,
): { writes: Write[]; answer: OwnLearning } {
  const { version, ...rest } = kept;
  const after = { ...rest, ...changes };
  if (JSON.stringify(shownOf({ ...after, version })) === JSON.stringify(shownOf(kept)))
    return { writes: [], answer: shownOf(kept) };
  // Who does the first two things at once does both.
  const write =
    kept.version === undefined
      ? add(learnerRecord, after, () => new Conflict("version_stale"))
      : change(learnerRecord, kept, changes);
  return { writes: [write], answer: shownOf(outcomeOf(ctx, write)) };
}

/** How somebody learning is shown to themselves. */
export function shownOf({
  modules: passed,
  province,
  country,
  certificate,
  version,
}: Omit<Kept, keyof Stored> & { version?: number | undefined }): OwnLearning {
  return {
    modules: joinProgress(passed, []),
    ...(province ? { province } : {}),
    ...(country ? { country } : {}),
    ...(certificate ? { certificate } : {}),
    ...(version ? { version } : {}),
  };
}
