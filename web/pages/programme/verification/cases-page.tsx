import type { FC } from "hono/jsx";
import type { DeskCase } from "#shared/programme/verification/shown.ts";
import { deskStages } from "#shared/programme/verification/stages.ts";
import { countryName } from "#shared/terms/countries.ts";
import { countryOptions } from "#web/components/country-options.ts";
import { SelectField } from "#web/components/form/select-field.tsx";
import { listed } from "#web/components/listed.ts";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { DeskQueue } from "../office/desk-queue.tsx";

interface CasesPageProps {
  cases: readonly DeskCase[];
  stage: (typeof deskStages)[number];
  country: string | undefined;
  next?: string | undefined;
  previous?: string | undefined;
}

const path = "/officer/verifications";

/** What waits for officers, those first that asked first; and what was decided, the last first. */
export const CasesPage: FC<CasesPageProps> = ({ cases, stage, country, ...cursors }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <DeskQueue
      title={t.verification_desk()}
      path={path}
      stages={deskStages}
      stage={stage}
      nameOf={(it) => lookup(t, `verification_stage_${it}`)}
      aside={<OfCountry stage={stage} country={country} />}
      isEmpty={cases.length === 0}
      {...cursors}
    >
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
    </DeskQueue>
  );
};

/** Those of one country of work alone. */
const OfCountry: FC<Pick<CasesPageProps, "stage" | "country">> = ({ stage, country = "" }) => {
  const page = usePage();
  const { t } = page;
  return (
    <form method="get" action={href(page, path)} class="row">
      <input type="hidden" name="stage" value={stage} />
      <SelectField
        form={{ values: { country }, issues: [], once: "" }}
        name="country"
        label={t.profiles_worked_country()}
        options={countryOptions(page)}
        isPart
      />
      <button class="quiet">{t.verification_filter()}</button>
    </form>
  );
};
