import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm, onlyFields } from "#functions/platform/http/form.ts";
import { cursorOf, html } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import { authorize } from "#shared/permissions.ts";
import { whyNotOpened } from "#shared/programme/office/deciding.ts";
import { usualEnd } from "#shared/programme/verification/finding.ts";
import { deskStages } from "#shared/programme/verification/stages.ts";
import { verificationPermissions } from "#shared/programme/verification/verification.permissions.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { apart, type FieldValues } from "#web/form-state.ts";
import { type CaseForms, CasePage } from "#web/pages/programme/verification/case-page.tsx";
import { CasesPage } from "#web/pages/programme/verification/cases-page.tsx";
import { ResultsPage, ResultsReportPage } from "#web/pages/programme/verification/results-page.tsx";
import { answerSealed } from "./answer-sealed.ts";
import {
  askMore,
  confirmVerified,
  proposeVerified,
  refuseVerification,
  revokeVerification,
  sendBackProposal,
  verifyReturnee,
} from "./deciding.service.ts";
import { getClosedCase, listCases, openCase, openEvidence } from "./desk.service.ts";
import { reportResultsFile } from "./reporting.service.ts";
import { readResults } from "./results-file.ts";
import { isLooking } from "./verification.offers.ts";
import { readFinding, readMoreAsked } from "./verification-input.ts";
import { exportWaiting } from "./waiting-file.service.ts";

const all = "/officer/verifications";
const one = `${all}/:verificationId` as const;
const results = "/officer/verification-results";
const pageSize = 30;
type Call = Pick<SiteCall<typeof one>, "ctx" | "at">;

/** The officers' desk: what waits, a case with what was shown beside what was told, and what ministries' systems found. */
export const officerSite = [
  page(all, listCases, async ({ c, ctx, at }) => {
    const stage = deskStages.find((it) => it === c.req.query("stage")) ?? "asked";
    const country = CountryCode.safeParse(c.req.query("country")).data;
    const asked = { stage, country, limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listCases(ctx, at, asked);
    return <CasesPage cases={items} stage={stage} country={country} {...cursors} />;
  }),

  page(one, openCase, (call) => drawn(call)),
  page(`${one}/files/:fileId`, openEvidence, async (call) => {
    const { file, bytes } = await openEvidence(call.ctx, call.at);
    return answerSealed(call, { media: file.media, bytes }, `${file.shows}-${call.at.verificationId}`);
  }),
  decision("verify", verifyReturnee, "find", readFinding),
  decision("propose", proposeVerified, "find", readFinding),
  decision("confirm", confirmVerified, "confirm", () => undefined),
  decision("sendBack", sendBackProposal, "sendBack", onlyFields("words", "language")),
  decision("askMore", askMore, "more", readMoreAsked),
  decision("refuse", refuseVerification, "refuse", onlyFields("reason", "words", "language")),
  decision("revoke", revokeVerification, "revoke", onlyFields("reason", "words", "language")),

  page(results, verificationPermissions.report, ({ ctx }) => {
    authorize(ctx.actor, verificationPermissions.report);
    return <ResultsPage form={blankForm()} />;
  }),
  page(`${results}/waiting.csv`, exportWaiting, async ({ c, ctx, at }) =>
    c.body(await exportWaiting(ctx, at), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="verifications.csv"',
    }),
  ),
  form(results, reportResultsFile, {
    formLimitBytes: 400_000,
    read: readResults,
    done: ({ items }, { c }) => html(c, <ResultsReportPage items={items} />),
    again: (state) => <ResultsPage form={state} />,
  }),
];

function decision(
  step: string,
  // biome-ignore lint/suspicious/noExplicitAny: the verb's input is parsed by the verb
  verb: Verb<{ verificationId: string }, any, Verification>,
  part: keyof CaseForms,
  read: (values: FieldValues) => unknown,
): SiteRoute {
  return form(`${one}/${step}` as const, verb, {
    read,
    done: (_verification, { at }) => `${all}/${at.verificationId}`,
    again: (state, call) => drawn(call, { [part]: state }),
  });
}

/** With all that is private where the reader may open it; what comes back of a form shows it while their look goes on. */
async function drawn({ ctx, at }: Call, forms?: Partial<CaseForms>) {
  const isAgain = forms !== undefined;
  const person = signedIn(ctx);
  const mayShow = !isAgain || (await isLooking(ctx, person, at as { verificationId: Verification["id"] }));
  const closed = whyNotOpened(person) ?? (mayShow ? undefined : "open_again");
  const opened = closed ? await getClosedCase(ctx, at) : await openCase(ctx, at);
  const spoken = () => blankForm({ language: ctx.locale });
  const blank: CaseForms = {
    find: blankForm({ validUntil: usualEnd(jakartaToday(ctx.now)) }),
    confirm: blankForm(),
    ...{ sendBack: spoken(), more: spoken(), refuse: spoken(), revoke: spoken() },
  };
  return <CasePage opened={opened} forms={apart({ ...blank, ...forms })} closed={closed} />;
}
