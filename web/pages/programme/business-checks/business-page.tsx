import type { FC } from "hono/jsx";
import { type BusinessNumber, numberOutcomes } from "#shared/programme/business-checks/number-case.ts";
import { lastFound } from "#shared/programme/business-checks/number-rules.ts";
import type { OpenedBusiness, OpenedNumber } from "#shared/programme/business-checks/shown.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form } from "#web/components/form/form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { OfficerBar } from "#web/components/office-rooms.tsx";
import type { FieldsProps, FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { DecisionForm, WordsFields } from "../office/decision-form.tsx";
import { LookNote } from "../office/look-note.tsx";
import { NumberHistory } from "./number-history.tsx";
import { NumberStands } from "./number-stands.tsx";
import { numberName } from "./number-words.ts";

export type NumberForms = Record<"record" | "takeBack", FormState>;

interface BusinessPageProps {
  opened: OpenedBusiness;
  forms: NumberForms;
  /** Why the reader may not open the numbers, where they may not. */
  closed: string | undefined;
}

/** A business before an officer: its numbers, what their form says, and what came of comparing them. */
export const BusinessPage: FC<BusinessPageProps> = ({ opened, forms, closed }) => {
  const page = usePage();
  const { t } = page;
  const open = opened.numbers.filter((it) => it.isOpen).map(({ number }) => number);
  const found = opened.numbers
    .filter(({ number, check }) => check !== undefined || lastFound({ ...opened, waitsFor: [] }, number))
    .map(({ number }) => number);
  return (
    <Layout title={opened.businessName} isPrivate hasForms isBoard isDemo={opened.isDemo}>
      <div class="stack">
        <OfficerBar />
        <h1 dir="auto">{opened.businessName}</h1>
        <p>
          <a href={href(page, `/exporters/${opened.handle}`)}>{t.business_checks_public_page()}</a>
        </p>
        <LookNote
          closed={closed}
          path={`/officer/businesses/${opened.profileId}`}
          noted={t.business_checks_look_noted()}
        />
        <div class="columns even">
          <div class="stack">
            {opened.numbers.map((it) => (
              <OneNumber number={it} />
            ))}
            <NumberHistory events={opened.history} />
          </div>
          <div class="stack">
            {open.length > 0 ? <Compared opened={opened} numbers={open} form={forms.record} /> : null}
            {found.length > 0 ? <TakeBack opened={opened} numbers={found} form={forms.takeBack} /> : null}
          </div>
        </div>
      </div>
    </Layout>
  );
};

const OneNumber: FC<{ number: OpenedNumber }> = ({ number: it }) => {
  const page = usePage();
  const { t } = page;
  return (
    <section class="card stack" aria-labelledby={it.number}>
      <h2 id={it.number}>{numberName(page, it.number)}</h2>
      {it.digits ? (
        <p>
          <strong>
            <bdi>{it.digits}</bdi>
          </strong>
        </p>
      ) : null}
      <p class="hint">{lookup(t, `business_checks_form_${it.form}`)}</p>
      {it.check ? <NumberStands check={it.check} /> : null}
      {it.isWaiting ? <p class="badge unread">{t.business_checks_stage_waiting()}</p> : null}
    </section>
  );
};

interface DecisionProps {
  opened: OpenedBusiness;
  numbers: readonly BusinessNumber[];
  form: FormState;
}

const Compared: FC<DecisionProps> = ({ opened, numbers, form }) => {
  const page = usePage();
  const { t } = page;
  const outcomes = numberOutcomes.map((it) => ({
    value: it,
    text: lookup(t, `business_checks_outcome_${it}`) ?? it,
  }));
  return (
    <section class="card stack" aria-labelledby="compared">
      <h2 id="compared">{t.business_checks_record()}</h2>
      <p class="hint">{t.business_checks_record_hint()}</p>
      <Form form={form} action={href(page, `/officer/businesses/${opened.profileId}/numbers`)}>
        <input type="hidden" name="version" value={String(opened.version)} />
        <Which form={form} numbers={numbers} />
        <ChoiceField
          form={form}
          name="outcome"
          label={t.business_checks_outcome()}
          options={outcomes}
          isSingle
          isRequired
        />
        <Words form={form} isOptional />
        <button>{t.business_checks_record_do()}</button>
      </Form>
    </section>
  );
};

const TakeBack: FC<DecisionProps> = ({ opened, numbers, form }) => {
  const page = usePage();
  const { t } = page;
  return (
    <DecisionForm
      title={t.business_checks_take_back()}
      lead={<p class="hint">{t.business_checks_take_back_hint()}</p>}
      form={form}
      action={href(page, `/officer/businesses/${opened.profileId}/numbers/take-back`)}
      look="danger"
      version={opened.version}
    >
      <Which form={form} numbers={numbers} />
      <Words form={form} />
    </DecisionForm>
  );
};

const Which: FC<Pick<DecisionProps, "form" | "numbers">> = ({ form, numbers }) => {
  const page = usePage();
  return (
    <ChoiceField
      form={form}
      name="number"
      label={page.t.business_checks_number()}
      options={numbers.map((it) => ({ value: it, text: numberName(page, it) }))}
      isSingle
      isRequired
    />
  );
};

const Words: FC<FieldsProps & { isOptional?: boolean }> = (props) => {
  const { t } = usePage();
  return (
    <WordsFields
      {...props}
      label={t.business_checks_words()}
      hint={t.business_checks_words_hint()}
      rows={3}
    />
  );
};
