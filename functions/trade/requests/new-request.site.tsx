import type { Context, Hono } from "hono";
import {
  filledFields,
  forgetDraft,
  keptDraft,
  signInKeeping,
  signInPath,
} from "#functions/people/drafts/draft-cookie.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { blankForm, nest, submit } from "#functions/platform/http/form.ts";
import { html, pageOf, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { newId } from "#functions/platform/ids.ts";
import { listMyInquiries } from "#functions/trade/inquiries/inquiries.service.ts";
import { parseInput } from "#shared/issues.ts";
import { requestIds } from "#shared/trade/ids.ts";
import { Company } from "#shared/trade/inquiries/inquiry.ts";
import { questionOf } from "#shared/trade/requests/question.ts";
import { SendRequest } from "#shared/trade/requests/request.ts";
import { trapField } from "#web/components/trap.tsx";
import { type FieldValues, flatten } from "#web/form-state.ts";
import { NewRequestPage } from "#web/pages/trade/requests/new-request-page.tsx";
import { listMyRequests, refusePast, sendRequest, whyMayNotSend } from "./requests.service.ts";

const path = "/requests/new";
const formFields = new Set([
  ...Object.keys(SendRequest.shape),
  ...Object.keys(Company.shape).map((name) => `company.${name}`),
]);

/** The form by which buyers say what they look for: they write first, and sign in after. */
export function newRequestSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get(path, async (c) => {
    const ctx = c.get("ctx");
    const question = questionOf(c.req.query("q") ?? "");
    // Whoever comes from a search writes anew; what was kept still waits for those who come from the sign-in.
    const draft = question ? undefined : await keptDraft(c, path);
    const form = blankForm(draft?.values ?? (await firstValues(ctx, question)));
    const refusal = ctx.actor.kind === "person" ? whyMayNotSend(ctx.actor.person) : undefined;
    return html(
      c,
      <NewRequestPage page={pageOf(c)} form={form} isKept={draft !== undefined} refusal={refusal} />,
    );
  });

  app.post(path, (c) =>
    submit(c, {
      act: (values, ctx) => act(c, ctx, values),
      again: (form) => <NewRequestPage page={pageOf(c)} form={form} />,
    }),
  );

  return app;
}

async function act(c: Context<SiteEnv>, ctx: Ctx, values: FieldValues): Promise<string> {
  const { [trapField]: trap, ...typed } = values;
  const isAnonymous = ctx.actor.kind === "anonymous";
  const input = inputOf(typed);
  if (trap)
    return isAnonymous ? signInPath(c, path) : requestPath(ctx, input.market, newId(requestIds, ctx.now));
  if (isAnonymous) {
    refusePast(ctx, input);
    return signInKeeping(c, path, filledFields(typed, formFields));
  }
  const { market, id } = await sendRequest(ctx, input);
  await forgetDraft(c, path);
  return requestPath(ctx, market, id);
}

function requestPath({ locale }: Ctx, market: string, requestId: string): string {
  return `/${locale}/requests/${market}/${requestId}`;
}

/** The buyer does not see the question's own field and could not mend it, so of a tampered one nothing is kept. */
function inputOf(values: FieldValues): SendRequest {
  const { question, ...rest } = nest(values);
  const kept = typeof question === "string" ? questionOf(question) : undefined;
  return parseInput(SendRequest, { ...rest, ...(kept ? { question: kept } : {}) });
}

/** The form as it first stands: what was searched for, and the company of the reader's last request or inquiry. */
async function firstValues(ctx: Ctx, question: string | undefined): Promise<FieldValues> {
  return {
    language: ctx.locale,
    ...(question ? { question, text: question } : {}),
    ...(ctx.actor.kind === "person" ? flatten(await lastCompany(ctx)) : {}),
  };
}

async function lastCompany(ctx: Ctx): Promise<Partial<Pick<SendRequest, "company" | "market">>> {
  const [request] = (await listMyRequests(ctx, { limit: 1 })).items;
  if (request) return { company: request.company, market: request.market };
  const [inquiry] = (await listMyInquiries(ctx, { limit: 1 })).items;
  return inquiry ? { company: inquiry.company, market: inquiry.destinationCountry } : {};
}
