import type { FC } from "hono/jsx";
import type { AppError } from "#shared/errors.ts";
import { openSteps } from "#shared/process.ts";
import { disputeProcess } from "#shared/trade/disputes/dispute.process.ts";
import type { Dispute, DisputeRole } from "#shared/trade/disputes/dispute.ts";
import {
  type EvidenceFailure,
  evidenceBounds,
  maximumEvidence,
  type ShownEvidence,
} from "#shared/trade/disputes/evidence.ts";
import { OneFileForm } from "#web/components/form/one-file-form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { errorText } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { AttachmentLink } from "../inquiries/attachments.tsx";

interface EvidenceProps {
  dispute: Dispute & { evidence: readonly ShownEvidence[]; failures: readonly EvidenceFailure[] };
  role: DisputeRole;
  /** What the reader has just uploaded, if so: it is evidence, could not be used, or is still looked at. */
  uploaded: readonly string[];
}

/** What both sides show, oldest first, each with who shows it since when. */
export const EvidenceCard: FC<EvidenceProps> = ({ dispute, role, uploaded }) => {
  const page = usePage();
  const { t } = page;
  const { evidence, exporterName, company } = dispute;
  const path = `/disputes/${dispute.id}`;
  const isSide = role === "buyer" || role === "exporter";
  const mayShow = isSide && openSteps(disputeProcess, dispute, page.actor).has("show");
  return (
    <section class="card stack" aria-labelledby="evidence">
      <h2 id="evidence">{t.disputes_evidence()}</h2>
      <Uploaded dispute={dispute} uploaded={uploaded} />
      {evidence.length === 0 ? <p class="hint">{t.disputes_evidence_none()}</p> : null}
      {evidence.length > 0 ? (
        <ul class="plain evidence">
          {evidence.map(({ id, from, file, createdAt }) => (
            <li>
              <AttachmentLink attachment={{ ...file, id }} path={`${path}/evidence`} />
              <small class="hint">
                <bdi>{from === "buyer" ? company.name : exporterName}</bdi> · <AgoAndMoment at={createdAt} />
              </small>
            </li>
          ))}
        </ul>
      ) : null}
      {mayShow ? <AddLink path={path} isFull={dispute.evidenceBy[role] >= maximumEvidence} /> : null}
    </section>
  );
};

const AddLink: FC<{ path: string; isFull: boolean }> = ({ path, isFull }) => {
  const page = usePage();
  if (isFull) return <p class="hint">{errorText(page.t, "evidence_full", evidenceBounds)}</p>;
  return (
    <p>
      <a class="button quiet" href={href(page, `${path}/add-evidence`)}>
        {page.t.disputes_evidence_add()}
      </a>
    </p>
  );
};

const Uploaded: FC<Pick<EvidenceProps, "dispute" | "uploaded">> = ({ dispute, uploaded }) => {
  const page = usePage();
  const { t } = page;
  const failed = dispute.failures.filter(({ evidenceId }) => uploaded.includes(evidenceId));
  const done = new Set([
    ...dispute.evidence.map(({ id }) => id),
    ...failed.map(({ evidenceId }) => evidenceId),
  ]);
  const pending = uploaded.filter((id) => !done.has(id)).slice(0, maximumEvidence);
  const query = pending.map((id) => `uploaded=${id}`).join("&");
  return (
    <>
      {pending.length > 0 ? (
        <div class="notice" role="status">
          <p>{t.attachments_pending({ count: pending.length })}</p>
          <p>
            <a href={`${href(page, `/disputes/${dispute.id}`)}?${query}#evidence`}>
              {t.attachments_refresh()}
            </a>
          </p>
        </div>
      ) : null}
      {failed.length > 0 ? (
        <div class="failure stack" role="status">
          <p>{t.attachments_failed()}</p>
          <ul>
            {failed.map(({ name, code }) => (
              <li>
                <bdi>{name}</bdi>
                <p>{errorText(t, code, evidenceBounds)}</p>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
};

interface AddEvidenceProps {
  dispute: Pick<Dispute, "id" | "orderNumber">;
  upload?: { action: string; fields: Record<string, string> };
  /** Why there can be no more. */
  refusal?: AppError;
}

/** Where one file is uploaded as evidence. */
export const AddEvidencePage: FC<AddEvidenceProps> = ({ dispute, upload, refusal }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.disputes_evidence_add_title()} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={`${href(page, `/disputes/${dispute.id}`)}#evidence`}>
            {t.disputes_title({ number: dispute.orderNumber })}
          </a>
        </p>
        <h1>{t.disputes_evidence_add_title()}</h1>
        {refusal ? <p class="notice">{errorText(t, refusal.code, refusal.params)}</p> : null}
        {upload ? <OneFileForm upload={upload} hint={t.disputes_evidence_hint()} /> : null}
      </section>
    </Layout>
  );
};
