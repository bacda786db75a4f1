import type { FC } from "hono/jsx";
import type { ContentLocale, Localized } from "#shared/locales.ts";
import { languageName } from "#shared/locales.ts";
import type { Person } from "#shared/people/people/person.ts";
import { type MeasuredThing, reasonsFor } from "#shared/trade/moderation/reasons.ts";
import { ActOn } from "#web/components/act-on.tsx";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface TakeMeasureProps {
  thing: {
    of: MeasuredThing;
    thingId: string;
    title?: Localized<string>;
    owners: Pick<Person, "id" | "name">[];
  };
  /** Those that whoever it is about reads. */
  languages: readonly ContentLocale[];
  isShown: boolean;
  form: FormState;
}

/** The form by which something is taken from view, or somebody suspended. */
export const TakeMeasurePage: FC<TakeMeasureProps> = ({ thing, languages, isShown, form }) => {
  const page = usePage();
  const { t, locale } = page;
  const { of, thingId, title } = thing;
  const heading = lookup(t, `moderation_act_${of}`) ?? of;
  const readable = [...new Set<ContentLocale>([...languages, "en"])];
  return (
    <Layout title={heading} isPrivate hasForms>
      <section class="narrow stack">
        <p>
          <a href={href(page, "/admin/moderation")}>{t.moderation_title()}</a>
        </p>
        <h1>{heading}</h1>
        {title ? (
          <p class="lead">
            <Written texts={title} />
          </p>
        ) : null}
        <p>{lookup(t, `moderation_hint_${of}`)}</p>
        {of === "profile" ? (
          <p>
            <a href={href(page, `/admin/reviews/${thingId}`)}>{t.moderation_reviews()}</a>
          </p>
        ) : null}
        {of === "person" ? null : (
          <ul class="plain stack">
            {thing.owners.map(({ id, name }) => (
              <li class="row">
                <bdi>{name}</bdi> <ActOn of="person" thingId={id} />
              </li>
            ))}
          </ul>
        )}
        {isShown || form.failure ? null : <p class="notice">{t.error_measure_taken()}</p>}
        <Form form={form} action={href(page, `/admin/moderation/${of}/${thingId}`)}>
          <ChoiceField
            form={form}
            name="reason"
            label={t.measure_reason()}
            options={reasonsFor[of].map((it) => ({
              value: it,
              text: lookup(t, `measure_reason_${it}`) ?? it,
            }))}
            isSingle
            isRequired
          />
          <TextArea
            form={form}
            name="words"
            label={t.measure_words()}
            hint={t.measure_words_hint()}
            maximumLength={2000}
            isRequired
          />
          <SelectField
            form={form}
            name="language"
            label={t.inquiries_language()}
            options={readable.map((it) => ({ value: it, text: languageName(it, locale) }))}
            isRequired
          />
          <TextField
            form={form}
            name="until"
            type="date"
            label={t.measure_until()}
            hint={t.measure_until_hint()}
          />
          <button class="danger">{heading}</button>
        </Form>
      </section>
    </Layout>
  );
};
