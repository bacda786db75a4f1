import type { Context } from "hono";
import { blankForm } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { parseTyped } from "#functions/platform/http/typed-fields.ts";
import type { Locale } from "#shared/locales.ts";
import { BatchStage } from "#shared/money/payouts/batch.ts";
import { ReturnPayout } from "#shared/money/payouts/payout.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { decimalMarkOf } from "#shared/terms/figures.ts";
import { readAmountMinor } from "#shared/terms/money.ts";
import { type FieldValues, type FormState, textIn } from "#web/form-state.ts";
import { BatchPage } from "#web/pages/money/payouts/batch-page.tsx";
import { BatchesPage } from "#web/pages/money/payouts/batches-page.tsx";
import { approveBatch, preparePayouts, returnPayout, sendBatch, settlePayout } from "./batches.service.ts";
import { getCsvFile, getPainFile } from "./payout-files.service.ts";
import { getBatch, listBatches } from "./payout-reads.service.ts";

const list = "/finance/payouts";
const one = `${list}/:batchId` as const;
const transfer = `${one}/transfers/:payoutId` as const;
const pageSize = 24;

/** Where finance sends what is owed, and says what became of it. */
export const financePayoutsSite = [
  page(list, listBatches, (call) => drawList(call)),
  form(list, preparePayouts, {
    read: () => ({}),
    done: () => list,
    again: (state, call) => drawList(call, state),
  }),

  page(one, getBatch, (call) => draw(call)),
  form(`${one}/approve`, approveBatch, {
    done: (_batch, call) => pathOf(call),
    again: (state, call) => draw(call, state),
  }),
  form(`${one}/send`, sendBatch, {
    done: (_batch, call) => pathOf(call),
    again: (state, call) => draw(call, state),
  }),
  page(`${one}/payouts.csv`, getCsvFile, async ({ c, ctx, at }) =>
    download(c, "text/csv", await getCsvFile(ctx, at)),
  ),
  page(`${one}/pain001.xml`, getPainFile, async ({ c, ctx, at }) =>
    download(c, "application/xml", await getPainFile(ctx, at)),
  ),

  form(`${transfer}/settle`, settlePayout, {
    read: (values) => {
      const bankReference = textIn(values, "bankReference").trim();
      return bankReference === "" ? {} : { bankReference };
    },
    done: (_payout, call) => pathOf(call),
    again: (state, call) => draw(call, state),
  }),
  form(`${transfer}/return`, returnPayout, {
    read: (values, { ctx }) => readReturn(values, ctx.locale),
    done: (_payout, call) => pathOf(call),
    again: (state, call) => draw(call, state),
  }),
];

type Call = Pick<SiteCall<typeof one>, "ctx" | "at">;

function pathOf({ at: { batchId } }: Pick<Call, "at">): string {
  return `${list}/${batchId}`;
}

/** What the banks kept is typed as an amount; left blank, it is nothing. */
function readReturn({ currency, shortfallMinor, ...values }: FieldValues, locale: Locale): ReturnPayout {
  const of = Currency.safeParse(currency).data;
  const typed = String(shortfallMinor ?? "").trim();
  return parseTyped(ReturnPayout, typed === "" ? values : { ...values, shortfallMinor: typed }, [
    {
      names: /^shortfallMinor$/,
      read: (text) => (of ? readAmountMinor(text, of, decimalMarkOf(locale)) : { code: "amount_malformed" }),
    },
  ]);
}

function download(c: Context, type: string, { name, text }: { name: string; text: string }): Response {
  return c.body(text, 200, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Disposition": `attachment; filename="${name}"`,
  });
}

async function drawList({ c, ctx, at }: SiteCall<typeof list>, state?: FormState) {
  const stage = BatchStage.catch("prepared").parse(c.req.query("stage"));
  const { items, ...cursors } = await listBatches(ctx, at, {
    ...{ stage, limit: pageSize, cursor: cursorOf(c) },
  });
  return <BatchesPage stage={stage} batches={items} form={state ?? blankForm()} {...cursors} />;
}

async function draw({ ctx, at }: Call, state?: FormState) {
  return <BatchPage batch={await getBatch(ctx, at)} form={state ?? blankForm()} />;
}
