import { blankForm, nest } from "#functions/platform/http/form.ts";
import { cursorOf, html } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import { maximumStatementBytes } from "#shared/money/bank/bring-statement.ts";
import { BankLineStage, type KeptLine } from "#shared/money/bank/kept-line.ts";
import type { FieldValues } from "#web/form-state.ts";
import { AwaitedTransfersPage } from "#web/pages/money/bank/awaited-transfers-page.tsx";
import { type BankLineForms, BankLinePage } from "#web/pages/money/bank/bank-line-page.tsx";
import { BankLinesPage } from "#web/pages/money/bank/bank-lines-page.tsx";
import { BringStatementPage, BroughtStatementPage } from "#web/pages/money/bank/bring-statement-page.tsx";
import { bringStatement, getStatementForm } from "./bringing.service.ts";
import {
  allotLine,
  confirmLine,
  declineLine,
  disownLine,
  getBankLine,
  listAwaitedTransfers,
  listBankLines,
  returnLine,
} from "./deciding.service.ts";

const all = "/finance/bank-lines";
const one = `${all}/:bankLineId` as const;
const bring = "/finance/bank-statements";
const awaited = "/finance/transfers";
const pageSize = 50;
/** What stands around the file in its form. */
const formBytes = 100_000;

/** What came to our account, a line with what can be decided about it, and the form that takes in a statement. */
export const bankSite = [
  page(all, listBankLines, async ({ c, ctx, at }) => {
    const stage = BankLineStage.catch("open").parse(c.req.query("stage"));
    const asked = { stage, limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listBankLines(ctx, at, asked);
    return <BankLinesPage lines={items} stage={stage} {...cursors} />;
  }),

  page(awaited, listAwaitedTransfers, async ({ c, ctx, at }) => {
    const asked = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listAwaitedTransfers(ctx, at, asked);
    return <AwaitedTransfersPage transfers={items} {...cursors} />;
  }),

  page(bring, getStatementForm, async ({ ctx, at }) => {
    await getStatementForm(ctx, at);
    return <BringStatementPage form={blankForm()} />;
  }),
  form(bring, bringStatement, {
    formLimitBytes: maximumStatementBytes + formBytes,
    read: (values) => nest(values),
    done: (result, { c }) => html(c, <BroughtStatementPage result={result} />),
    again: (state) => <BringStatementPage form={state} />,
  }),

  page(one, getBankLine, (call) => draw(call)),
  decision("allot", allotLine, "decide", (values) => nest(values)),
  decision("return", returnLine, "decide", onlyReason),
  decision("disown", disownLine, "decide", onlyReason),
  decision("confirm", confirmLine, "confirm", () => undefined),
  decision("decline", declineLine, "decline", onlyReason),
];

type Call = Pick<SiteCall<typeof one>, "ctx" | "at">;

function decision(
  step: string,
  // biome-ignore lint/suspicious/noExplicitAny: the verb's input is parsed by the verb
  verb: Verb<{ bankLineId: string }, any, KeptLine>,
  part: keyof BankLineForms,
  read: (values: FieldValues) => unknown,
): SiteRoute {
  return form(`${one}/${step}` as const, verb, {
    read,
    done: (_line, { at }) => `${all}/${at.bankLineId}`,
    again: (state, call) => draw(call, { [part]: state }),
  });
}

/** The form has the field of another button too. */
function onlyReason({ reason }: FieldValues) {
  return nest({ reason: reason ?? "" });
}

async function draw({ ctx, at }: Call, forms: Partial<BankLineForms> = {}) {
  const line = await getBankLine(ctx, at);
  const blank: BankLineForms = {
    ...{ decide: blankForm(), confirm: blankForm(), decline: blankForm() },
  };
  return <BankLinePage line={line} forms={{ ...blank, ...forms }} />;
}
