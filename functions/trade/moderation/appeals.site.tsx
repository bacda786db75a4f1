import { appealToken } from "#functions/people/people/people.offers.ts";
import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import type { FormState } from "#web/form-state.ts";
import { AppealPage } from "#web/pages/trade/moderation/appeal-page.tsx";
import { OwnMeasuresPage } from "#web/pages/trade/moderation/own-measures-page.tsx";
import { appealMeasure, getAppeal } from "./measures.service.ts";
import { listOwnMeasures } from "./own-measures.service.ts";

const one = "/appeals/:token";

/** What was decided, for those whom it is about: by the mailed link without signing in, or from a list of theirs. */
export const appealsSite = [
  page("/measures", listOwnMeasures, async ({ ctx, at }) => {
    const { id: personId } = signedIn(ctx);
    const measures = await listOwnMeasures(ctx, at);
    const told = measures.map((measure) => ({
      measure,
      token: measure.toldIds.includes(personId)
        ? appealToken(ctx.config, { measureId: measure.id, personId })
        : undefined,
    }));
    return <OwnMeasuresPage measures={told} />;
  }),

  page(one, getAppeal, (call) => draw(call, blankForm())),
  form(one, appealMeasure, {
    done: (_measure, { at }) => `/appeals/${at.token}`,
    again: (state, call) => draw(call, state),
  }),
];

/** For one reader, though they are not signed in: nothing between us and them keeps it. */
async function draw({ c, ctx, at }: SiteCall<typeof one>, state: FormState) {
  c.header("Cache-Control", "private, no-store");
  const measure = await getAppeal(ctx, at);
  return <AppealPage measure={measure} token={at.token} now={ctx.now.toISOString()} form={state} />;
}
