import type { FC } from "hono/jsx";
import {
  type NamedBusiness,
  type NamePair,
  namePairStages,
} from "#shared/programme/business-checks/name-pair.ts";
import { ActOn } from "#web/components/act-on.tsx";
import { officeName } from "#web/components/checks.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { FormTokens } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { OfficerBar } from "#web/pages/programme/verification/officer-bar.tsx";

interface NamesPageProps {
  pairs: readonly NamePair[];
  stage: (typeof namePairStages)[number];
  form: FormState;
  next?: string | undefined;
  previous?: string | undefined;
}

/** Names that look alike, two beside each other, for officers to say whether they can be taken for each other. */
export const NamesPage: FC<NamesPageProps> = ({ pairs, stage, form, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  const path = "/officer/names";
  return (
    <Layout title={t.business_checks_names()} isPrivate hasForms>
      <section class="stack">
        <h1>{t.business_checks_names()}</h1>
        <OfficerBar />
        <p class="hint">{t.business_checks_names_lead()}</p>
        <nav class="row" aria-label={t.inquiries_stages()}>
          {namePairStages.map((it) => (
            <a href={href(page, `${path}?stage=${it}`)} aria-current={it === stage ? "page" : undefined}>
              {lookup(t, `business_checks_names_${it}`)}
            </a>
          ))}
        </nav>
        <FormFailure form={form} />
        {pairs.length === 0 ? <p>{t.site_nothing_yet()}</p> : null}
        <ol class="plain stack">
          {pairs.map((pair) => (
            <li class="card stack">
              <div class="columns even">
                <Side business={pair.one} />
                <Side business={pair.other} />
              </div>
              {pair.stage === "waiting" ? (
                <form method="post" action={href(page, `${path}/${pair.id}/different`)}>
                  <FormTokens form={form} />
                  <input type="hidden" name="version" value={String(pair.version)} />
                  <button class="quiet">{t.business_checks_names_find()}</button>
                </form>
              ) : (
                <p class="hint">
                  {pair.decidedAt ? <AgoAndMoment at={pair.decidedAt} /> : null}
                  {pair.office ? ` · ${officeName(page, pair.office)}` : null}
                  {pair.officerName ? (
                    <>
                      {" · "}
                      <bdi>{pair.officerName}</bdi>
                    </>
                  ) : null}
                </p>
              )}
            </li>
          ))}
        </ol>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const Side: FC<{ business: NamedBusiness }> = ({ business: { profileId, businessName, handle } }) => {
  const page = usePage();
  const { t } = page;
  return (
    <div class="stack">
      <h2 dir="auto">{businessName}</h2>
      <p class="row">
        <a href={href(page, `/exporters/${handle}`)}>{t.business_checks_public_page()}</a>
        <a href={href(page, `/officer/businesses/${profileId}`)}>{t.business_checks_numbers()}</a>
        <ActOn of="profile" thingId={profileId} />
      </p>
    </div>
  );
};
