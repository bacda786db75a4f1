import type { FC } from "hono/jsx";
import type { CertificateCase } from "#shared/programme/certificate-checks/certificate-check.ts";
import { certificateDeskStages } from "#shared/programme/certificate-checks/stages.ts";
import { Layout } from "#web/components/layout.tsx";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { OfficerBar } from "../verification/officer-bar.tsx";

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
    <Layout title={t.certificates_desk()} isPrivate>
      <section class="stack">
        <h1>{t.certificates_desk()}</h1>
        <OfficerBar />
        <nav class="row" aria-label={t.inquiries_stages()}>
          {certificateDeskStages.map((it) => (
            <a href={href(page, `${path}?stage=${it}`)} aria-current={it === stage ? "page" : undefined}>
              {lookup(t, `certificates_state_${it}`)}
            </a>
          ))}
        </nav>
        {cases.length === 0 ? <p>{t.site_nothing_yet()}</p> : null}
        <ol class="plain stack">
          {cases.map(
            ({ profileId, certificateId, businessName, certificate, askedAt, decidedAt, createdAt }) => (
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
            ),
          )}
        </ol>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};
