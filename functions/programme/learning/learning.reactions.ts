import { type Reaction, reactTo } from "#functions/platform/stream.ts";
import { changeOrAdd } from "#functions/platform/table/change-or-add.ts";
import { amend, type Write } from "#functions/platform/table/write.ts";
import { settle } from "#functions/platform/verbs/commit.ts";
import { differences, plus, toCount } from "#shared/programme/learning/numbers.ts";
import { learnerRecord, learningCountRecord } from "./learning.records.ts";

/**
 * Keeps the numbers by province and country: what changed since somebody was last counted is added in the transaction that notes what is
 * counted of them now, so that it counts once however often it is told. Whoever is erased stays counted: the numbers say
 * nobody's name.
 */
export const learningReactions: readonly Reaction[] = [
  reactTo(learnerRecord, async (ctx, { after }) => {
    if (!after) return;
    await settle(ctx, async () => {
      const learner = await ctx.table.get(learnerRecord, after.personId);
      if (!learner) return [];
      const counted = toCount(learner);
      const changed = differences(learner.counted, counted);
      if (changed.length === 0) return [];
      const writes: Write[] = [];
      for (const { dimension, place, by } of changed) {
        const known = await ctx.table.get(learningCountRecord, { dimension, place });
        const none = { started: 0, certified: 0, passed: {} };
        const counts = plus(known ?? none, by);
        writes.push(changeOrAdd(learningCountRecord, known, { dimension, place, ...counts }));
      }
      return [amend(learnerRecord, learner, { counted }), ...writes];
    });
  }),
];
