import type { FC } from "hono/jsx";
import type { CertificateCase } from "#shared/programme/certificate-checks/certificate-check.ts";
import { certificateDeskStages } from "#shared/programme/certificate-checks/stages.ts";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { DeskQueue } from "../office/desk-queue.tsx";

interface CertificateCasesPageProps {
  cases: readonly CertificateCase[];
  stage: (typeof certificateDeskStages)[number];
  next?: string | undefined;
  previous?: string | undefined;
}

/** Certificates whose paper waits for an officer, those first that came first; and what was decided, the last first. */
export const CertificateCasesPage: FC<CertificateCasesPageProps> = ({ cases, stage, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  const path = "/officer/certificates";
  return (
    <DeskQueue
      title={t.certificates_desk()}
      path={path}
      stages={certificateDeskStages}
      stage={stage}
      nameOf={(it) => lookup(t, `certificates_state_${it}`)}
      isEmpty={cases.length === 0}
      {...cursors}
    >
      {cases.map(({ profileId, certificateId, businessName, certificate, askedAt, decidedAt, createdAt }) => (
        <li class="card">
          <h2>
            <a href={href(page, `${path}/${profileId}/${certificateId}`)}>
              {lookup(t, `certificate_${certificate.kind}`)} <bdi>{certificate.number}</bdi>
            </a>
          </h2>
          <p dir="auto">{businessName}</p>
          <p class="hint">
            <AgoAndMoment at={(stage === "asked" ? askedAt : decidedAt) ?? createdAt} />
          </p>
        </li>
      ))}
    </DeskQueue>
  );
};
