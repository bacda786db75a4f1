import { blankForm, nest } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { parseTyped } from "#functions/platform/http/typed-fields.ts";
import { decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { OrderSample } from "#shared/trade/orders/sample.ts";
import type { FormState } from "#web/form-state.ts";
import { SamplePage } from "#web/pages/trade/orders/sample-page.tsx";
import { getSampleDesk, orderSample } from "./sample-orders.service.ts";

const path = "/inquiries/:inquiryId/samples";

/** The form by which samples are ordered. */
export const samplesSite = [
  page(path, getSampleDesk, (call) => draw(call)),
  form(path, orderSample, {
    read: (values, { ctx }) =>
      parseTyped(OrderSample, nest(values), [
        { names: /^quantity$/, read: (text) => readCount(text, decimalMarkOf(ctx.locale)) },
      ]),
    done: ({ id }) => `/orders/${id}`,
    again: (state, call) => draw(call, state),
  }),
];

async function draw({ ctx, at }: Pick<SiteCall<typeof path>, "ctx" | "at">, state?: FormState) {
  const { inquiry, price } = await getSampleDesk(ctx, at);
  return <SamplePage {...{ inquiry, price }} form={state ?? blankForm({ quantity: "1" })} />;
}
