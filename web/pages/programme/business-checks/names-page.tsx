import type { FC } from "hono/jsx";
import {
  type NamedBusiness,
  type NamePair,
  namePairStages,
} from "#shared/programme/business-checks/name-pair.ts";
import { ActOn } from "#web/components/act-on.tsx";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { DeskQueue } from "../office/desk-queue.tsx";
import { DoneBy } from "../office/done-by.tsx";

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
    <DeskQueue
      title={t.business_checks_names()}
      path={path}
      stages={namePairStages}
      stage={stage}
      nameOf={(it) => lookup(t, `business_checks_names_${it}`)}
      lead={t.business_checks_names_lead()}
      aside={<FormFailure form={form} />}
      hasForms
      isEmpty={pairs.length === 0}
      {...cursors}
    >
      {pairs.map((pair) => (
        <li class="card stack">
          <div class="columns even">
            <Side business={pair.one} />
            <Side business={pair.other} />
          </div>
          {pair.stage === "waiting" ? (
            <ButtonForm
              form={form}
              action={href(page, `${path}/${pair.id}/different`)}
              version={pair.version}
              text={t.business_checks_names_find()}
              look="quiet"
            />
          ) : (
            <p class="hint">
              <DoneBy at={pair.decidedAt} office={pair.office} officerName={pair.officerName} />
            </p>
          )}
        </li>
      ))}
    </DeskQueue>
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
