import type { FC } from "hono/jsx";
import type { DeskCase } from "#shared/programme/verification/shown.ts";
import { deskStages } from "#shared/programme/verification/stages.ts";
import { countryName } from "#shared/terms/countries.ts";
import { countryOptions } from "#web/components/country-options.ts";
import { SelectField } from "#web/components/form/select-field.tsx";
import { Layout } from "#web/components/layout.tsx";
import { listed } from "#web/components/listed.ts";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { OfficerBar } from "./officer-bar.tsx";

interface CasesPageProps {
  cases: readonly DeskCase[];
  stage: (typeof deskStages)[number];
  country: string | undefined;
  next?: string | undefined;
  previous?: string | undefined;
}

/** What waits for officers, those first that asked first; and what was decided, the last first. */
export const CasesPage: FC<CasesPageProps> = ({ cases, stage, country, ...cursors }) => {
  const page = usePage();
  const { t, locale } = page;
  const path = "/officer/verifications";
  const blank = { values: { country: country ?? "" }, issues: [], once: "" };
  return (
    <Layout title={t.verification_desk()} isPrivate>
      <section class="stack">
        <h1>{t.verification_desk()}</h1>
        <OfficerBar />
        <nav class="row" aria-label={t.inquiries_stages()}>
          {deskStages.map((it) => (
            <a href={href(page, `${path}?stage=${it}`)} aria-current={it === stage ? "page" : undefined}>
              {lookup(t, `verification_stage_${it}`)}
            </a>
          ))}
        </nav>
        <form method="get" action={href(page, path)} class="row">
          <input type="hidden" name="stage" value={stage} />
          <SelectField
            form={blank}
            name="country"
            label={t.profiles_worked_country()}
            options={countryOptions(page)}
            isPart
          />
          <button class="quiet">{t.verification_filter()}</button>
        </form>
        {cases.length === 0 ? <p>{t.site_nothing_yet()}</p> : null}
        <ol class="plain stack">
          {cases.map((it) => (
            <li class="card">
              <h2>
                <a class="whole" href={href(page, `${path}/${it.id}`)}>
                  <bdi>{it.personName}</bdi>
                </a>
              </h2>
              <p>
                <bdi>{it.businessName}</bdi> ·{" "}
                {listed(
                  page,
                  [...new Set(it.stays.map((stay) => stay.country))].map((code) => countryName(code, locale)),
                )}
              </p>
              <p class="hint">
                {listed(page, [
                  ...(it.hasNumber ? [t.verification_number()] : []),
                  ...new Set(it.evidence.map((kind) => lookup(t, `verification_shows_${kind}`) ?? kind)),
                ])}
              </p>
              {(it.decidedAt ?? it.askedAt) ? (
                <p class="hint">
                  <AgoAndMoment at={it.decidedAt ?? it.askedAt ?? ""} />
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
