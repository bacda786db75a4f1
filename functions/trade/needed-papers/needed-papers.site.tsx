import { blankForm } from "#functions/platform/http/form.ts";
import { type SiteCall, sharedPage } from "#functions/platform/http/site-route.ts";
import { ValidationFailed } from "#shared/errors.ts";
import { everyone } from "#shared/permissions.ts";
import { neededPapers } from "#shared/trade/needed-papers/needed-papers.ts";
import { factsAsked } from "#shared/trade/needed-papers/papers-question.ts";
import { textIn } from "#web/form-state.ts";
import { NeededPapersPage } from "#web/pages/trade/needed-papers/needed-papers-page.tsx";
import { goodsMeant, questionFields, readQuestion } from "./read-question.ts";

/** Which papers a shipment needs, by a form that gets: each answer has an address that can be sent on. */
export const neededPapersSite = [
  sharedPage("/needed-papers", everyone, ({ c, ctx }) => {
    const values = asked(c);
    const form = blankForm({ ...values, currency: values.currency ?? c.get("money").currency });
    if (textIn(values, "destination") === "") return <NeededPapersPage form={form} />;
    const meant = goodsMeant(textIn(values, "hsCodes"), ctx.locale);
    if (meant) return <NeededPapersPage form={form} meant={meant} />;
    try {
      const question = readQuestion(values, ctx.locale);
      const papers = neededPapers(factsAsked(question, c.get("money").rates));
      return <NeededPapersPage form={form} answer={{ destination: question.destination, papers }} />;
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      const failure = { code: error.code, params: error.params };
      return <NeededPapersPage form={{ ...form, issues: error.issues, failure }} />;
    }
  }),
];

/** What the address says of the fields, those left blank out, each no longer than a form would hold. */
function asked(c: SiteCall<string>["c"]): Record<string, string> {
  const said = questionFields.map(
    (name) => [name, (c.req.query(name) ?? "").trim().slice(0, 2_000)] as const,
  );
  return Object.fromEntries(said.filter(([, text]) => text !== ""));
}
