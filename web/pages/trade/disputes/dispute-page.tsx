import type { FC } from "hono/jsx";
import type { Dispute, DisputeRole } from "#shared/trade/disputes/dispute.ts";
import type { EvidenceFailure, ShownEvidence } from "#shared/trade/disputes/evidence.ts";
import type { ShownStatement } from "#shared/trade/disputes/shown.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Layout } from "#web/components/layout.tsx";
import { href, usePage } from "#web/page.ts";
import { DisputeActions, type DisputeForms } from "./dispute-actions.tsx";
import { DisputeBadge } from "./dispute-badge.tsx";
import { DisputeClaim } from "./dispute-claim.tsx";
import { DisputeAdvice, DisputeProposal, DisputeRuling, DisputeSettled } from "./dispute-decisions.tsx";
import { DisputeClock, DisputeNow } from "./dispute-now.tsx";
import { EvidenceCard } from "./evidence.tsx";
import { Statements } from "./statements.tsx";

export type { DisputeForms } from "./dispute-actions.tsx";

interface DisputePageProps {
  dispute: Dispute & {
    role: DisputeRole;
    statements: readonly ShownStatement[];
    evidence: readonly ShownEvidence[];
    failures: readonly EvidenceFailure[];
  };
  /** Evidence that the reader has just uploaded. */
  uploaded: readonly string[];
  forms: DisputeForms;
}

/** A dispute: what is waited for and by whom, its clock, what is claimed, proposed and decided, what both sides say and show. */
export const DisputePage: FC<DisputePageProps> = ({ dispute, uploaded, forms }) => {
  const page = usePage();
  const { t } = page;
  const { role, orderNumber, exporterName, company } = dispute;
  const title = t.disputes_title({ number: orderNumber });
  const common = { dispute, role, form: forms.plain };
  return (
    <Layout title={title} isPrivate hasForms>
      <div class="columns">
        <section class="stack">
          <p>
            <BackLink dispute={dispute} role={role} />
          </p>
          <h1>{title}</h1>
          <p class="row">
            <span>
              <bdi>{company.name}</bdi> · <bdi>{exporterName}</bdi>
            </span>
            <DisputeBadge dispute={dispute} />
          </p>
          <FormFailure form={forms.plain} />
          <DisputeNow dispute={dispute} role={role} />
          <DisputeSettled dispute={dispute} />
          <DisputeRuling dispute={dispute} />
          <DisputeAdvice {...common} />
          <DisputeProposal {...common} />
          <DisputeClaim dispute={dispute} />
          <Statements dispute={dispute} role={role} form={forms.state} />
          <EvidenceCard dispute={dispute} role={role} uploaded={uploaded} />
        </section>
        <aside class="stack">
          <DisputeActions dispute={dispute} forms={forms} />
          <DisputeClock dispute={dispute} />
        </aside>
      </div>
    </Layout>
  );
};

/** A side comes from the order, a helper from their list. */
const BackLink: FC<{ dispute: Dispute; role: DisputeRole }> = ({ dispute: { orderId }, role }) => {
  const page = usePage();
  const { t } = page;
  if (role === "attache") return <a href={href(page, "/desk/disputes")}>{t.disputes_desk_title()}</a>;
  if (role === "operator") return <a href={href(page, "/admin/disputes")}>{t.disputes_all_title()}</a>;
  return <a href={href(page, `/orders/${orderId}`)}>{t.quotations_to_order()}</a>;
};
