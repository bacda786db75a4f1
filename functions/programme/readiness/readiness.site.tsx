import { blankForm } from "#functions/platform/http/form.ts";
import { readForm } from "#functions/platform/http/read-form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { NotFound } from "#shared/errors.ts";
import { can } from "#shared/permissions.ts";
import { Part, parts } from "#shared/programme/readiness/question.ts";
import { readinessPermissions, readinessSubject } from "#shared/programme/readiness/readiness.permissions.ts";
import { stepBy } from "#web/components/form/acts.ts";
import { type FieldValues, type FormState, flatten, textIn } from "#web/form-state.ts";
import { BandsPage } from "#web/pages/programme/readiness/bands-page.tsx";
import { PartPage } from "#web/pages/programme/readiness/part-page.tsx";
import { ReadinessPage } from "#web/pages/programme/readiness/readiness-page.tsx";
import { ResultPage } from "#web/pages/programme/readiness/result-page.tsx";
import { StandingPage } from "#web/pages/programme/readiness/standing-page.tsx";
import {
  finishAssessment,
  getAssessment,
  getReadiness,
  saveAnswers,
  shareAnswers,
} from "./readiness.service.ts";
import { countBands, getStanding } from "./standing.service.ts";

const own = "/business/:profileId/readiness";
const onePart = `${own}/parts/:part` as const;

/** Where a business answers how ready it is, what came of it, and what others may see of that. */
export const readinessSite = [
  page(own, getReadiness, (call) => drawOwn(call)),

  page(onePart, getReadiness, (call) => drawPart(call)),
  form(onePart, saveAnswers, {
    read: answersIn,
    async done(_nothing, { c, at }) {
      return pathBy(textIn((await readForm(c)).values, "act"), at);
    },
    again: (state, call) => drawPart(call, state),
  }),

  form(`${own}/finish`, finishAssessment, {
    done: ({ number }, { at }) => `${pathOf(at)}/results/${number}`,
    again: (state, call) => drawOwn(call, state),
  }),

  form(`${own}/sharing`, shareAnswers, {
    read: (values) => ({ isShared: textIn(values, "isShared") === "yes" }),
    done: (_nothing, { at }) => `${pathOf(at)}#sharing`,
    again: (state, call) => drawOwn(call, state),
  }),

  page(`${own}/results/:number`, getAssessment, async ({ ctx, at }) => (
    <ResultPage profileId={at.profileId} assessment={await getAssessment(ctx, at)} />
  )),

  page("/desk/readiness/:profileId", getStanding, async ({ ctx, at }) => (
    <StandingPage standing={await getStanding(ctx, at)} />
  )),

  page("/readiness/bands", countBands, async ({ ctx, at }) => (
    <BandsPage counted={await countBands(ctx, at)} />
  )),
];

type Address = { profileId: string };

function pathOf({ profileId }: Address): string {
  return `/business/${profileId}/readiness`;
}

/** Where a part's button leads: to a part beside it, else to the whole. */
function pathBy(act: string, at: Address & { part: string }): string {
  const there = stepBy(act, parts, at.part as Part);
  return there ? `${pathOf(at)}/parts/${there}` : pathOf(at);
}

/** What was chosen, and none of the form's buttons. */
function answersIn(values: FieldValues): { answers: Record<string, unknown> } {
  const chosen = Object.entries(values).filter(([name]) => name.startsWith("answers."));
  return { answers: Object.fromEntries(chosen.map(([name, it]) => [name.slice("answers.".length), it])) };
}

async function drawOwn({ ctx, at }: Pick<SiteCall<typeof own>, "ctx" | "at">, state?: FormState) {
  return (
    <ReadinessPage
      profileId={at.profileId}
      readiness={await getReadiness(ctx, at)}
      mayShare={can(ctx.actor, readinessPermissions.share, readinessSubject(at))}
      form={state ?? blankForm()}
    />
  );
}

async function drawPart({ ctx, at }: Pick<SiteCall<typeof onePart>, "ctx" | "at">, state?: FormState) {
  const part = Part.safeParse(at.part).data;
  if (!part) throw new NotFound();
  const { answers } = await getReadiness(ctx, at);
  const form = state ?? blankForm();
  return (
    <PartPage
      profileId={at.profileId}
      part={part}
      form={{ ...form, values: { ...flatten({ answers }), ...form.values } }}
    />
  );
}
