import type { FC } from "hono/jsx";
import { numberStages } from "#shared/programme/business-checks/number-case.ts";
import type { WaitingBusiness } from "#shared/programme/business-checks/shown.ts";
import { Layout } from "#web/components/layout.tsx";
import { listed } from "#web/components/listed.ts";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { OfficerBar } from "#web/pages/programme/verification/officer-bar.tsx";
import { numberName } from "./number-words.ts";

interface BusinessesPageProps {
  businesses: readonly WaitingBusiness[];
  stage: (typeof numberStages)[number];
  next?: string | undefined;
  previous?: string | undefined;
}

/** Businesses whose numbers wait to be compared, those first that asked first. */
export const BusinessesPage: FC<BusinessesPageProps> = ({ businesses, stage, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  const path = "/officer/businesses";
  return (
    <Layout title={t.business_checks_desk()} isPrivate>
      <section class="stack">
        <h1>{t.business_checks_desk()}</h1>
        <OfficerBar />
        <nav class="row" aria-label={t.inquiries_stages()}>
          {numberStages.map((it) => (
            <a href={href(page, `${path}?stage=${it}`)} aria-current={it === stage ? "page" : undefined}>
              {lookup(t, `business_checks_stage_${it}`)}
            </a>
          ))}
        </nav>
        {businesses.length === 0 ? <p>{t.site_nothing_yet()}</p> : null}
        <ol class="plain stack">
          {businesses.map((it) => (
            <li class="card">
              <h2>
                <a class="whole" href={href(page, `${path}/${it.id}`)}>
                  <bdi>{it.businessName}</bdi>
                </a>
              </h2>
              {it.waitsFor.length > 0 ? (
                <p class="hint">
                  {listed(
                    page,
                    it.waitsFor.map((number) => numberName(page, number)),
                  )}
                </p>
              ) : null}
              {it.askedAt ? (
                <p class="hint">
                  <AgoAndMoment at={it.askedAt} />
                </p>
              ) : null}
            </li>
          ))}
        </ol>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};
