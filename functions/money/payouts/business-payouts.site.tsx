import { blankForm } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { payoutPermissions, payoutSubject } from "#shared/money/payouts/payout.permissions.ts";
import { PayoutStage } from "#shared/money/payouts/shown.ts";
import { StatementAccount } from "#shared/money/payouts/statement.ts";
import { can } from "#shared/permissions.ts";
import { Currency } from "#shared/terms/currencies.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";
import { AccountPage, RefundAccountPage } from "#web/pages/money/payouts/account-page.tsx";
import { BusinessMoneyPage } from "#web/pages/money/payouts/business-money-page.tsx";
import { PayoutListPage } from "#web/pages/money/payouts/payout-list-page.tsx";
import { StatementPage } from "#web/pages/money/payouts/statement-page.tsx";
import {
  getPayoutAccount,
  getRefundAccount,
  givePayoutAccount,
  giveRefundAccount,
} from "./accounts.service.ts";
import { getBusinessMoney, listPayoutsOf } from "./payout-reads.service.ts";
import { exportStatement, getStatement } from "./statement.service.ts";

const own = "/business/:profileId";
const refund = "/orders/:orderId/refund-account";
const pageSize = 24;

/** What an exporter reads and says of their money, and a buyer of what goes back to them. */
export const businessPayoutsSite = [
  page(`${own}/payouts`, getBusinessMoney, async ({ ctx, at }) => (
    <BusinessMoneyPage
      {...at}
      money={await getBusinessMoney(ctx, at)}
      isOwner={can(ctx.actor, payoutPermissions.account, payoutSubject(at))}
    />
  )),

  page(`${own}/payouts/list`, listPayoutsOf, async ({ c, ctx, at }) => {
    const stage = PayoutStage.catch("sent").parse(c.req.query("stage"));
    const asked = { stage, limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listPayoutsOf(ctx, at, asked);
    return <PayoutListPage {...at} stage={stage} payouts={items} {...cursors} />;
  }),

  page(`${own}/payouts/account`, getPayoutAccount, (call) => drawAccount(call)),
  form(`${own}/payouts/account`, givePayoutAccount, {
    read: typedAccount,
    done: (_account, { at }) => `/business/${at.profileId}/payouts`,
    again: (state, call) => drawAccount(call, state),
  }),

  page(`${own}/statement`, getStatement, async ({ c, ctx, at }) => {
    const currency = Currency.catch("IDR").parse(c.req.query("currency"));
    const account = StatementAccount.catch("payable").parse(c.req.query("account"));
    const before = Number(c.req.query("before"));
    const asked = { currency, account, ...(Number.isInteger(before) && before > 0 ? { before } : {}) };
    return <StatementPage {...at} statement={await getStatement(ctx, at, asked)} />;
  }),
  page(`${own}/statement.csv`, exportStatement, async ({ c, ctx, at }) => {
    const currency = Currency.catch("IDR").parse(c.req.query("currency"));
    const { name, csv } = await exportStatement(ctx, at, { currency });
    return c.body(csv, 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    });
  }),

  page(refund, getRefundAccount, (call) => drawRefund(call)),
  form(refund, giveRefundAccount, {
    read: typedAccount,
    done: (_account, { at }) => `/orders/${at.orderId}/refund-account`,
    again: (state, call) => drawRefund(call, state),
  }),
];

/** What was left blank was not meant. */
function typedAccount(values: FieldValues): object {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => !(name === "bic" || name === "clearingCode") || String(value).trim() !== "",
    ),
  );
}

type At<Path extends string> = Pick<SiteCall<Path>, "ctx" | "at">;

async function drawAccount({ ctx, at }: At<typeof own>, state?: FormState) {
  const { account } = await getPayoutAccount(ctx, at);
  return <AccountPage {...at} account={account} form={state ?? blankForm({ country: "ID" })} />;
}

async function drawRefund({ ctx, at }: At<typeof refund>, state?: FormState) {
  return <RefundAccountPage refund={await getRefundAccount(ctx, at)} form={state ?? blankForm()} />;
}
