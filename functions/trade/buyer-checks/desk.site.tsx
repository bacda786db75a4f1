import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm, nest } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { parseTyped } from "#functions/platform/http/typed-fields.ts";
import { authorize, can } from "#shared/permissions.ts";
import { readDay } from "#shared/terms/days.ts";
import { decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { buyerCheckPermissions } from "#shared/trade/buyer-checks/buyer-check.permissions.ts";
import { AnswerBuyerCheck } from "#shared/trade/buyer-checks/buyer-check.ts";
import { usualValidDays } from "#shared/trade/buyer-checks/stages.ts";
import { RecordRegisterCheck } from "#shared/trade/buyer-companies/buyer-company.ts";
import { BuyerCheckDeskPage } from "#web/pages/trade/buyer-checks/desk-list-page.tsx";
import { type ExamineForms, ExaminePage } from "#web/pages/trade/buyer-checks/examine-page.tsx";
import {
  answerBuyerCheck,
  examineBuyer,
  listAllBuyerChecks,
  listMarketBuyerChecks,
  recordRegisterCheck,
} from "./desk.service.ts";

const pageSize = 24;
const desk = "/desk/buyer-checks";
const one = `${desk}/:inquiryId` as const;
type Call = Pick<SiteCall<typeof one>, "ctx" | "at">;

/** The desk of those who check buyers: what waits, and one of it with its answer. */
export const deskSite = [
  page(desk, buyerCheckPermissions.desk, async ({ c, ctx }) => {
    authorize(ctx.actor, buyerCheckPermissions.desk);
    const { markets } = signedIn(ctx);
    const seesAll = can(ctx.actor, buyerCheckPermissions.deskOfAll);
    const market = c.req.query("market") ?? (seesAll ? undefined : (markets[0] ?? ""));
    const asked = { limit: pageSize, cursor: cursorOf(c) };
    const found =
      market === undefined
        ? await listAllBuyerChecks(ctx, {}, asked)
        : await listMarketBuyerChecks(ctx, { market }, asked);
    const { items, ...cursors } = found;
    const shown = market === undefined || markets.includes(market) ? markets : [...markets, market];
    return (
      <BuyerCheckDeskPage checks={items} market={market} markets={shown} seesAll={seesAll} {...cursors} />
    );
  }),

  page(one, examineBuyer, (call) => draw(call)),

  form(`${one}/answer`, answerBuyerCheck, {
    read: (values, { ctx }) => {
      const decimal = decimalMarkOf(ctx.locale);
      return parseTyped(AnswerBuyerCheck, nest(values), [
        { names: /^validDays$/, read: (text) => readCount(text, decimal) },
      ]);
    },
    done: (_check, call) => pathOf(call),
    again: (answer, call) => draw(call, { answer }),
  }),

  form(`${one}/register-check`, recordRegisterCheck, {
    read: (values) =>
      parseTyped(RecordRegisterCheck, { ...nest(values), companyVersion: Number(values.companyVersion) }, [
        { names: /^checkedOn$/, read: readDay },
      ]),
    done: (_check, call) => `${pathOf(call)}#number`,
    again: (register, call) => draw(call, { register }),
  }),
];

function pathOf({ at: { inquiryId } }: Pick<Call, "at">): string {
  return `${desk}/${inquiryId}`;
}

async function draw({ ctx, at }: Call, forms: Partial<ExamineForms> = {}) {
  const check = await examineBuyer(ctx, at);
  const answer = blankForm({ language: ctx.locale, validDays: String(usualValidDays) });
  return <ExaminePage check={check} forms={{ answer, register: blankForm(), ...forms }} />;
}
