import { acceptQuotation } from "#functions/trade/quotations/answers.service.ts";
import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import { writeReview } from "#functions/trade/reviews/reviews.service.ts";
import type { ExamplesOf } from "#test/support/every-slice/example.ts";
import { threadAt } from "#test/support/inquiries.ts";
import { bringTo, orderAt, orderNow } from "#test/support/orders.ts";
import { offerInput, quotationAt } from "#test/support/quotations.ts";

/** What the routes of reviews are tried with. */
export const examples: ExamplesOf = async (world, { people, inquiry, published, profile }) => {
  const { owner: exporter, buyer } = people;
  if (!exporter || !buyer) throw new Error("An order has two sides.");
  const payment = { depositPercent: 100, balance: "before_shipment" } as const;
  const completed = async () => {
    const offer = offerInput(published, { payment });
    const quotation = await sendQuotation(world.ctxOf(exporter), threadAt(inquiry), offer);
    const at = quotationAt(quotation);
    const { orderId: id = "" } = await acceptQuotation(world.ctxOf(buyer), at, { revision: 1 });
    return bringTo(world, { buyer, exporter, order: await orderNow(world, { id }) }, "completed");
  };
  const [toJudge, judged] = [await completed(), await completed()];
  await writeReview(world.ctxOf(buyer), orderAt(judged), { score: 4, language: "en" });
  const who = { member: ["owner", "helper"], buyer: ["buyer"] } as const;
  const text = { text: "Thank you.", language: "en" };
  return {
    "GET /profiles/:profileId/reviews": { at: { profileId: profile.id }, isPublic: true },
    "GET /exporters/:handle/reviews": { at: { handle: profile.handle }, isPublic: true },
    "GET /orders/:orderId/reviews": { at: orderAt(toJudge), who },
    "POST /orders/:orderId/reviews": {
      ...{ at: orderAt(toJudge), who, body: { score: 5, language: "en" } },
      fields: { score: "5", language: "en" },
    },
    "POST /orders/:orderId/reviews/:by/answer": {
      ...{ at: { ...orderAt(judged), by: "buyer" }, who, by: "owner", body: text, fields: text },
    },
  };
};
