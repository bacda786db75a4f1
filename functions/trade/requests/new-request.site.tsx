import { keptDraft } from "#functions/people/drafts/draft-cookie.ts";
import { writeFirstForm } from "#functions/people/drafts/write-first.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { blankForm, nest } from "#functions/platform/http/form.ts";
import { page } from "#functions/platform/http/site-route.ts";
import { parseTyped } from "#functions/platform/http/typed-fields.ts";
import { listMyInquiries } from "#functions/trade/inquiries/inquiries.service.ts";
import { everyone } from "#shared/permissions.ts";
import { readDay } from "#shared/terms/days.ts";
import { Company } from "#shared/trade/companies/company.ts";
import { questionOf } from "#shared/trade/requests/question.ts";
import { SendRequest } from "#shared/trade/requests/request.ts";
import { type FieldValues, flatten } from "#web/form-state.ts";
import { NewRequestPage } from "#web/pages/trade/requests/new-request-page.tsx";
import { listMyRequests, refusePast, sendRequest, whyMayNotSend } from "./requests.service.ts";

const path = "/requests/new";
const fields = new Set([
  ...Object.keys(SendRequest.shape),
  ...Object.keys(Company.shape).map((name) => `company.${name}`),
]);

/** The form by which buyers say what they look for: they write first, and sign in after. */
export const newRequestSite = [
  page(path, everyone, async ({ c, ctx }) => {
    const question = questionOf(c.req.query("q") ?? "");
    // Whoever comes from a search writes anew; what was kept still waits for those who come from the sign-in.
    const draft = question ? undefined : await keptDraft(c, path);
    const form = blankForm(draft?.values ?? (await firstValues(ctx, question)));
    const refusal = ctx.actor.kind === "person" ? whyMayNotSend(ctx.actor.person) : undefined;
    return <NewRequestPage form={form} isKept={draft !== undefined} refusal={refusal} />;
  }),

  writeFirstForm(path, sendRequest, {
    pathOf: () => path,
    fields,
    read: inputOf,
    check: (input, { ctx }) => refusePast(ctx, input),
    done: pathOf,
    again: (form) => <NewRequestPage form={form} />,
  }),
];

function pathOf({ market, id }: { market: string; id: string }): string {
  return `/requests/${market}/${id}`;
}

/** The buyer does not see the question's own field and could not mend it, so of a tampered one nothing is kept. */
function inputOf(values: FieldValues): SendRequest {
  const { question, ...rest } = nest(values);
  const kept = typeof question === "string" ? questionOf(question) : undefined;
  const input = { ...rest, ...(kept ? { question: kept } : {}) };
  return parseTyped(SendRequest, input, [{ names: /^neededBy$/, read: readDay }]);
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
  const [request] = (await listMyRequests(ctx, {}, { limit: 1 })).items;
  if (request) return { company: request.company, market: request.market };
  const [inquiry] = (await listMyInquiries(ctx, {}, { limit: 1 })).items;
  return inquiry ? { company: inquiry.company, market: inquiry.destinationCountry } : {};
}
