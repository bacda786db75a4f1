import type { FC } from "hono/jsx";
import { type ContentLocale, contentLocales, firstLocales, languageName } from "#shared/locales.ts";
import { businessKinds } from "#shared/market/profiles/profile.ts";
import { provinces, regencies } from "#shared/terms/places.ts";
import { unitCodes } from "#shared/terms/units.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { type FieldsProps, type FormState, issuesAt, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** Regencies under their provinces: choosing one says both. */
function regencyGroups() {
  return provinces.map((province) => ({
    text: province.name,
    options: regencies
      .filter((it) => it.provinceCode === province.code)
      .map((it) => ({ value: it.code, text: it.name })),
  }));
}

/** Name, address, kind and place. */
interface BusinessFieldsProps extends FieldsProps {
  isNew: boolean;
  /** Whether the reader may change name and address: a helper may not. */
  mayRename: boolean;
}

export const BusinessFields: FC<BusinessFieldsProps> = ({ form, isNew, mayRename }) => {
  const page = usePage();
  const { t } = page;
  const address = { address: `${page.siteUrl}${href(page, "/exporters/")}…` };
  return (
    <section class="stack" aria-labelledby="section-business">
      <h2 id="section-business">{t.profiles_section_business()}</h2>
      <TextField
        form={form}
        name="details.businessName"
        label={t.profiles_name()}
        maximumLength={100}
        autocomplete="organization"
        hint={mayRename ? undefined : t.profiles_rename_by_owner()}
        isReadOnly={!mayRename}
        isRequired
      />
      <TextField
        form={form}
        name="details.handle"
        label={t.profiles_handle()}
        hint={isNew ? t.profiles_handle_hint(address) : t.profiles_handle_hint_edit(address)}
        maximumLength={40}
        isReadOnly={!mayRename}
        isRequired={!isNew}
      />
      <ChoiceField
        form={form}
        name="details.businessKind"
        label={t.profiles_kind()}
        options={businessKinds.map((it) => ({ value: it, text: lookup(t, `profiles_kind_${it}`) ?? it }))}
        isSingle
        isRequired
      />
      <SelectField
        form={form}
        name="details.regencyCode"
        label={t.profiles_regency()}
        groups={regencyGroups()}
        isRequired
      />
    </section>
  );
};

/** What they make and their story, in the languages of most first. */
export const TextFields: FC<FieldsProps> = ({ form }) => {
  const { t, locale } = usePage();
  const first = firstLocales(locale);
  const others = contentLocales.filter((it) => !first.includes(it));
  const isWritten = others.some((it) => hasText(form, it));
  return (
    <FieldGroup
      form={form}
      name="details.text"
      label={t.profiles_section_text()}
      hint={t.profiles_section_text_hint()}
      isRequired
    >
      {first.map((it) => (
        <LanguageFields form={form} language={it} />
      ))}
      <details open={isWritten}>
        <summary>{t.profiles_section_more_languages()}</summary>
        <div class="stack">
          {others.map((it) => (
            <LanguageFields form={form} language={it} />
          ))}
        </div>
      </details>
    </FieldGroup>
  );
};

const LanguageFields: FC<FieldsProps & { language: ContentLocale }> = ({ form, language }) => {
  const { t, locale } = usePage();
  const name = `details.text.${language}`;
  return (
    <FieldGroup form={form} name={name} label={languageName(language, locale)} isPart isCard>
      <TextArea
        form={form}
        name={`${name}.makes`}
        label={t.profiles_makes()}
        hint={t.profiles_makes_hint()}
        rows={3}
        maximumLength={600}
        lang={language}
        isPart
      />
      <TextArea
        form={form}
        name={`${name}.story`}
        label={t.profiles_story()}
        hint={t.profiles_story_hint()}
        rows={6}
        maximumLength={4000}
        lang={language}
        isPart
      />
    </FieldGroup>
  );
};

function hasText(form: FormState, language: ContentLocale): boolean {
  return ["makes", "story"].some((field) => {
    const name = `details.text.${language}.${field}`;
    return textAt(form, name) !== "" || issuesAt(form, name).length > 0;
  });
}

/** Languages spoken, and how much they can make in a year. */
export const MoreFields: FC<FieldsProps> = ({ form }) => {
  const { t, locale } = usePage();
  return (
    <>
      <ChoiceField
        form={form}
        name="details.languages"
        label={t.profiles_languages()}
        options={contentLocales.map((it) => ({ value: it, text: languageName(it, locale) }))}
      />
      <FieldGroup form={form} name="details.yearlyCapacity" label={t.profiles_capacity()} isCard>
        <TextField
          form={form}
          name="details.yearlyCapacity.quantity"
          label={t.profiles_capacity_quantity()}
          inputMode="numeric"
          maximumLength={15}
          isPart
        />
        <SelectField
          form={form}
          name="details.yearlyCapacity.unit"
          label={t.profiles_capacity_unit()}
          options={unitCodes.map((it) => ({ value: it, text: lookup(t, `unit_${it}`) ?? it }))}
          isPart
        />
      </FieldGroup>
    </>
  );
};
