import type { FC } from "hono/jsx";
import type { Rfq } from "#shared/trade/rfqs/rfq.ts";
import { usePage } from "#web/page.ts";
import { TermsSummary } from "../inquiries/terms.tsx";
import { untilText } from "./rfq-words.tsx";

/** What was asked for, as all who were asked see it. */
export const RfqTerms: FC<{ rfq: Omit<Rfq, "forwarded"> }> = ({ rfq }) => {
  const page = usePage();
  const { t } = page;
  return (
    <TermsSummary inquiry={rfq}>
      {rfq.currency ? (
        <>
          <dt>{t.rfqs_currency()}</dt>
          <dd>{rfq.currency}</dd>
        </>
      ) : null}
      <dt>{t.rfqs_closes()}</dt>
      <dd>{untilText(page, rfq)}</dd>
    </TermsSummary>
  );
};
