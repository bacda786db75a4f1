import { appealPlaceIn, personOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { noteSecurity } from "#functions/platform/security-log.ts";
import { add } from "#functions/platform/table/write.ts";
import { type About, nothing, thingOf } from "#functions/platform/verbs/about.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { type Call, verb } from "#functions/platform/verbs/verb.ts";
import { Conflict, Forbidden, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import { PageQuery } from "#shared/page-query.ts";
import { measureIds } from "#shared/people/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { noSubject } from "#shared/permissions.ts";
import { measurePermissions } from "#shared/trade/moderation/measure.permissions.ts";
import { measureProcess } from "#shared/trade/moderation/measure.process.ts";
import {
  AnswerMeasure,
  AppealMeasure,
  type Measure,
  MeasureStage,
  TakeMeasure,
  type WholeMeasure,
} from "#shared/trade/moderation/measure.ts";
import { endOf, refuseLate, refuseUnfitting } from "#shared/trade/moderation/measure-rules.ts";
import { followed } from "./followed.ts";
import { auditedOf, firstEntry, restored, withEntry } from "./measure-writes.ts";
import { measureRecord, measuresIn, wholeMeasureOf } from "./measures.records.ts";
import type { Thing } from "./thing.ts";
import { thingAt } from "./things.ts";

/** Where a thing is, as an address says it; both parts may be anything. */
export interface ThingAddress {
  of: string;
  thingId: string;
}

interface MeasureAddress {
  measureId: string;
}

const aThing: About<ThingAddress, Thing> = { find: thingAt, subject: () => noSubject };

const aMeasure: About<MeasureAddress, Measure> = thingOf(measureRecord, ({ measureId }: MeasureAddress) =>
  isIdOf(measureIds, measureId) ? measureId : undefined,
);

const aWholeMeasure: About<MeasureAddress, WholeMeasure> = {
  find: async ({ table }, { measureId }) =>
    isIdOf(measureIds, measureId) ? wholeMeasureOf(table, measureId) : undefined,
  subject: () => noSubject,
  versionOf: ({ measure }) => measure.version,
};

/** A measure by the link that was mailed to somebody whom it is about. */
const anAppealedMeasure: About<{ token: string }, Measure> = {
  record: measureRecord,
  async find({ table, config }, { token }) {
    const place = appealPlaceIn(config, token);
    const measure = place && (await table.get(measureRecord, place.measureId));
    return measure?.toldIds.includes(place?.personId ?? "") ? measure : undefined;
  },
  subject: () => noSubject,
};

/** What somebody of the desk is about to act on. */
export const getThing = read({ permission: measurePermissions.take, of: aThing });

/**
 * Takes a thing from everybody's view, or suspends somebody, and writes down who did so and why.
 * @throws Conflict `measure_taken` where it is so already, or was never seen; RuleBroken `measure_own`; Forbidden
 * `measure_for_admins`; ValidationFailed of what the measure says
 */
export const takeMeasure = followed(
  verb({
    permission: measurePermissions.take,
    of: aThing,
    input: TakeMeasure,
    rule({ person, thing, input, now }) {
      if (thing.owners.some(({ id }) => id === person.id)) throw new RuleBroken("measure_own");
      if (thing.isForAdmins && !person.roles.includes("admin")) throw new RuleBroken("measure_for_admins");
      refuseUnfitting(input, { of: thing.of, languages: thing.languages, now });
      if (!thing.isShown) throw new Conflict("measure_taken");
    },
    async write({ ctx, person, thing, input: { until, ...said } }) {
      const id = newId(measureIds, ctx.now);
      const { writes, removedProfileIds = [] } = await thing.begin(ctx, id);
      const { of, thingId, title, profileId, personId, toldIds } = thing;
      const measure = add(measureRecord, {
        ...{ id, of, thingId, toldIds, removedProfileIds, ...said },
        ...(title ? { title } : {}),
        ...(profileId ? { profileId } : {}),
        ...(personId ? { personId } : {}),
        ...(until ? { until: endOf(until) } : {}),
        ...{ takenById: person.id, takenByName: person.name, stage: measureProcess.first },
      });
      const noted = auditedOf(ctx, person, { id, ...thing, detail: said.reason }, thing.of);
      return {
        writes: [measure, firstEntry(id, person, said), noted, ...writes],
        answer: outcomeOf(ctx, measure),
      };
    },
    note: ({ ctx, thing: { of, thingId } }, { id }) =>
      noteSecurity(ctx, "measure_taken", { measureId: id, of, thingId }),
  }),
);

/** Measures in one stage, the newest first; of those that were appealed the oldest. */
export const listMeasures = read({
  permission: measurePermissions.read,
  of: nothing,
  input: PageQuery.extend({ stage: MeasureStage.default("standing") }),
  find: ({ ctx, input: { stage, ...page } }) => measuresIn(ctx.table, stage, page),
});

export const getMeasure = read({ permission: measurePermissions.read, of: aWholeMeasure });

/** What was decided, for whom it is about. */
export const getAppeal = read({ permission: measurePermissions.appeal, of: anAppealedMeasure });

/** Says, once, why it should be lifted. @throws RuleBroken `appeal_late`; Conflict `measure_appealed` */
export const appealMeasure = verb({
  permission: measurePermissions.appeal,
  of: anAppealedMeasure,
  input: AppealMeasure,
  step: measureProcess.steps.appeal,
  rule: ({ thing, now }) => refuseLate(thing, now),
  async write({ ctx, at, thing, input: { words }, now }) {
    const by = await appellant(ctx, at.token);
    return {
      changes: { appeal: { byId: by.id, byName: by.name, words, at: now } },
      writes: [await withEntry(ctx, thing, { act: "appeal", actor: by, words })],
    };
  },
});

async function appellant({ table, config }: Ctx, token: string): Promise<Pick<Person, "id" | "name">> {
  const place = appealPlaceIn(config, token);
  const person = place && (await personOf(table, place.personId));
  if (!person) throw new Forbidden("appeal_link_wrong");
  return person;
}

type Answering = Call<MeasureAddress, Measure, AnswerMeasure>;

function answering(act: "uphold" | "grant" | "lift") {
  return async ({ ctx, person, thing, input: { words }, now }: Answering) => ({
    changes: { answer: { byId: person.id, byName: person.name, words, at: now } },
    writes: [
      await withEntry(ctx, thing, { act, actor: person, words }),
      auditedOf(ctx, person, thing, act),
      ...(act === "uphold" ? [] : await restored(ctx, thing)),
    ],
  });
}

const aboutMeasure = { of: aMeasure, input: AnswerMeasure, version: "optional" } as const;

/** Leaves it as it is, after an appeal. @throws RuleBroken `measure_needs_another` for who decided first */
export const upholdMeasure = verb({
  ...aboutMeasure,
  permission: measurePermissions.decide,
  step: measureProcess.steps.uphold,
  write: answering("uphold"),
});

/** Lifts it, after an appeal. @throws RuleBroken `measure_needs_another` for who decided first */
export const grantAppeal = followed(
  verb({
    ...aboutMeasure,
    permission: measurePermissions.decide,
    step: measureProcess.steps.grant,
    write: answering("grant"),
    note: ({ ctx, thing }) => noteSecurity(ctx, "measure_lifted", { measureId: thing.id }),
  }),
);

/** Lifts it where nobody's appeal is waiting. */
export const liftMeasure = followed(
  verb({
    ...aboutMeasure,
    permission: measurePermissions.lift,
    step: measureProcess.steps.lift,
    write: answering("lift"),
    note: ({ ctx, thing }) => noteSecurity(ctx, "measure_lifted", { measureId: thing.id }),
  }),
);
