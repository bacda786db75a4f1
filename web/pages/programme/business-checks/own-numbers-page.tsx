import type { FC } from "hono/jsx";
import type { OwnNumbers } from "#shared/programme/business-checks/shown.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Layout } from "#web/components/layout.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { Looks } from "../office/looks.tsx";
import { NumberHistory } from "./number-history.tsx";
import { NumberStands } from "./number-stands.tsx";
import { numberName } from "./number-words.ts";

interface OwnNumbersPageProps {
  own: OwnNumbers;
  form: FormState;
}

/** How a business's numbers stand, who looked at them, and the asking. */
export const OwnNumbersPage: FC<OwnNumbersPageProps> = ({ own, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.business_checks_own()} isPrivate hasForms isBoard>
      <div class="stack">
        <h1>{t.business_checks_own()}</h1>
        <BusinessBar profileId={own.profileId} />
        <p>{t.business_checks_own_lead()}</p>
        <FormFailure form={form} />
        <div class="columns even">
          <div class="stack">
            {own.numbers.map((it) => (
              <OneNumber number={it} profileId={own.profileId} />
            ))}
            {own.numbers.some((it) => it.mayAsk) ? (
              <ButtonForm
                form={form}
                action={href(page, `/business/${own.profileId}/checks`)}
                text={t.business_checks_ask()}
              />
            ) : null}
          </div>
          <div class="stack">
            <NumberHistory events={own.history} />
            <Looks title={t.business_checks_looks()} looks={own.looks} said={(_look, by) => by} />
          </div>
        </div>
      </div>
    </Layout>
  );
};

const OneNumber: FC<{ number: OwnNumbers["numbers"][number]; profileId: string }> = ({
  number: it,
  profileId,
}) => {
  const page = usePage();
  const { t } = page;
  return (
    <section class="card stack" aria-labelledby={it.number}>
      <h2 id={it.number}>{numberName(page, it.number)}</h2>
      {it.check ? (
        <NumberStands check={it.check} />
      ) : it.isWaiting ? (
        <p>
          <span class="badge unread">{t.business_checks_stage_waiting()}</span>
        </p>
      ) : it.isGiven ? (
        <p class="hint">{t.business_checks_none()}</p>
      ) : (
        <p>
          <a href={href(page, `/business/${profileId}/edit`)}>{t.business_checks_not_given()}</a>
        </p>
      )}
    </section>
  );
};
