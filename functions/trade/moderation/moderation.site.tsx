import { blankForm } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { reviewsOfBusiness } from "#functions/trade/reviews/reviews.offers.ts";
import { NotFound } from "#shared/errors.ts";
import { authorize } from "#shared/permissions.ts";
import { measurePermissions } from "#shared/trade/moderation/measure.permissions.ts";
import { MeasureStage } from "#shared/trade/moderation/measure.ts";
import type { FormState } from "#web/form-state.ts";
import { DeskPage, MeasuresPage } from "#web/pages/trade/moderation/desk-page.tsx";
import { MeasurePage } from "#web/pages/trade/moderation/measure-page.tsx";
import { ReviewsToJudgePage } from "#web/pages/trade/moderation/reviews-page.tsx";
import { TakeMeasurePage } from "#web/pages/trade/moderation/take-measure-page.tsx";
import { getDesk } from "./desk.service.ts";
import {
  getMeasure,
  getThing,
  grantAppeal,
  liftMeasure,
  listMeasures,
  takeMeasure,
  upholdMeasure,
} from "./measures.service.ts";

const pageSize = 50;
const take = "/admin/moderation/:of/:thingId";
const all = "/admin/measures";
const one = `${all}/:measureId` as const;

/** The desk of those who act on abuse: what was reported, what stands, and what is said against it. */
export const moderationSite = [
  page("/admin/moderation", listMeasures, async ({ ctx }) => <DeskPage {...(await getDesk(ctx))} />),

  // Which review is whose is in its order's address, which the public list does not tell.
  page("/admin/reviews/:profileId", measurePermissions.take, async ({ c, ctx, at }) => {
    authorize(ctx.actor, measurePermissions.take);
    const found = await reviewsOfBusiness(ctx.table, at.profileId, { limit: pageSize, cursor: cursorOf(c) });
    if (!found) throw new NotFound();
    return <ReviewsToJudgePage {...found} />;
  }),

  page(all, listMeasures, async ({ c, ctx, at }) => {
    const stage = MeasureStage.catch("standing").parse(c.req.query("stage"));
    const asked = { stage, limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listMeasures(ctx, at, asked);
    return <MeasuresPage measures={items} stage={stage} {...cursors} />;
  }),

  page(take, getThing, (call) => drawTake(call, blankForm())),
  form(take, takeMeasure, {
    done: ({ id }) => `${all}/${id}`,
    again: (state, call) => drawTake(call, state),
  }),

  page(one, getMeasure, (call) => drawMeasure(call, blankForm())),
  ...(
    [
      ["uphold", upholdMeasure],
      ["grant", grantAppeal],
      ["lift", liftMeasure],
    ] as const
  ).map(([name, verb]) =>
    form(`${one}/${name}`, verb, {
      done: ({ id }) => `${all}/${id}`,
      again: (state, call) => drawMeasure(call, state),
    }),
  ),
];

async function drawTake({ ctx, at }: Pick<SiteCall<typeof take>, "ctx" | "at">, state: FormState) {
  const { languages, isShown, ...thing } = await getThing(ctx, at);
  const language = languages[0] ?? "en";
  const begun = state.values.language ? state : { ...state, values: { language, ...state.values } };
  return <TakeMeasurePage thing={thing} languages={languages} isShown={isShown} form={begun} />;
}

async function drawMeasure({ ctx, at }: Pick<SiteCall<typeof one>, "ctx" | "at">, state: FormState) {
  return <MeasurePage {...(await getMeasure(ctx, at))} form={state} />;
}
