import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";
import { OfferFormPage } from "#web/pages/trade/quotations/offer-form-page.tsx";
import { counterQuotation } from "./answers.service.ts";
import { getCounterDesk, getOfferDesk, getReviseDesk } from "./offer-desk.service.ts";
import { readOfferForm, tidyOfferForm, valuesOfOffer } from "./offer-form.ts";
import { reviseQuotation, sendQuotation } from "./quotations.service.ts";

const first = "/inquiries/:inquiryId/quotations/new";
const revise = "/quotations/:quotationId/revise";
const counter = "/quotations/:quotationId/counter";

/** The forms of offers: an exporter's first, a new one in its place, and a buyer's own figures. */
export const offersSite = [
  page(first, getOfferDesk, (call) => drawFirst(call)),
  form(first, sendQuotation, {
    read: readOffer,
    done: ({ id }) => `/quotations/${id}`,
    again: (state, call) => drawFirst(call, state),
  }),

  page(revise, getReviseDesk, (call) => drawRevise(call)),
  form(revise, reviseQuotation, {
    read: readOffer,
    done: ({ id }) => `/quotations/${id}`,
    again: (state, call) => drawRevise(call, state),
  }),

  page(counter, getCounterDesk, (call) => drawCounter(call)),
  form(counter, counterQuotation, {
    read: readOffer,
    done: ({ id }) => `/quotations/${id}`,
    again: (state, call) => drawCounter(call, state),
  }),
];

function readOffer(values: FieldValues, { ctx }: Pick<SiteCall<string>, "ctx">) {
  return readOfferForm(values, ctx.locale);
}

/** Lines stand where their faults are told of. */
function tidy(form: FormState): FormState {
  return { ...form, values: tidyOfferForm(form.values) };
}

async function drawFirst({ ctx, at }: Pick<SiteCall<typeof first>, "ctx" | "at">, state?: FormState) {
  const { inquiry, goods, offer } = await getOfferDesk(ctx, at);
  const path = `/inquiries/${inquiry.id}`;
  return (
    <OfferFormPage
      act="send"
      {...{ inquiry, goods }}
      form={state ? tidy(state) : blankForm(valuesOfOffer(offer, ctx.locale))}
      action={`${path}/quotations/new`}
      back={path}
    />
  );
}

function drawRevise(call: Pick<SiteCall<typeof revise>, "ctx" | "at">, state?: FormState) {
  return drawAnswer("revise", getReviseDesk, call, state);
}

function drawCounter(call: Pick<SiteCall<typeof counter>, "ctx" | "at">, state?: FormState) {
  return drawAnswer("counter", getCounterDesk, call, state);
}

async function drawAnswer(
  act: "revise" | "counter",
  getDesk: typeof getReviseDesk,
  { ctx, at }: Pick<SiteCall<typeof revise>, "ctx" | "at">,
  state?: FormState,
) {
  const { inquiry, goods, offer, quotation } = await getDesk(ctx, at);
  const path = `/quotations/${quotation.id}`;
  return (
    <OfferFormPage
      {...{ act, inquiry, goods }}
      form={state ? tidy(state) : blankForm(valuesOfOffer(offer, ctx.locale))}
      action={`${path}/${act}`}
      back={path}
      version={quotation.version}
    />
  );
}
