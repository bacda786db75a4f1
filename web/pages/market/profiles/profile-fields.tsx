import type { FC } from "hono/jsx";
import { type ContentLocale, contentLocales, languageName } from "#shared/locales.ts";
import { businessKinds } from "#shared/market/profiles/profile.ts";
import { provinces, regencies, regencyByName } from "#shared/terms/places.ts";
import { unitCodes } from "#shared/terms/units.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { type FieldsProps, type FormState, issuesAt, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** Regencies under their provinces: choosing one says both. Each begins with its own name, which people type to find it. */
function regencyGroups() {
  return provinces.map((province) => ({
    text: province.name,
    options: regencies
      .filter((it) => it.provinceCode === province.code)
      .map((it) => ({ value: it.code, text: regencyByName(it.code) }))
      .toSorted((one, other) => one.text.localeCompare(other.text, "id")),
  }));
}

interface FirstFieldsProps extends FieldsProps {
  /** The language that they write in. */
  language: ContentLocale;
  isNew?: boolean;
  /** Whether the reader may change name and address: a helper may not. */
  mayRename?: boolean;
}

/** Who they are, where, and what they make: all that a business needs to be there. */
export const FirstFields: FC<FirstFieldsProps> = ({ form, language, isNew = false, mayRename = true }) => {
  const page = usePage();
  const { t } = page;
  const address = { address: `${page.siteUrl}${href(page, "/exporters/")}…` };
  return (
    <>
      <TextField
        form={form}
        name="details.businessName"
        label={t.profiles_name()}
        maximumLength={100}
        autocomplete="organization"
        hint={mayRename ? t.profiles_name_example() : t.profiles_rename_by_owner()}
        isReadOnly={!mayRename}
        isRequired
      />
      <TextArea
        form={form}
        name={`details.text.${language}.makes`}
        label={t.profiles_makes()}
        hint={t.profiles_makes_hint()}
        rows={2}
        maximumLength={600}
        lang={language}
        isRequired
      />
      <SelectField
        form={form}
        name="details.regencyCode"
        label={t.profiles_regency()}
        hint={t.profiles_regency_hint()}
        groups={regencyGroups()}
        isRequired
      />
      <ChoiceField
        form={form}
        name="details.businessKind"
        label={t.profiles_kind()}
        options={businessKinds.map((it) => ({ value: it, text: lookup(t, `profiles_kind_${it}`) ?? it }))}
        isSingle
        isRequired
      />
      {isNew ? null : (
        <TextField
          form={form}
          name="details.handle"
          label={t.profiles_handle()}
          hint={t.profiles_handle_hint_edit(address)}
          maximumLength={40}
          autocomplete="off"
          isReadOnly={!mayRename}
          isRequired
        />
      )}
    </>
  );
};

/** Their story in the language that they write in, and all of it in others. */
export const StoryFields: FC<FieldsProps & { language: ContentLocale }> = ({ form, language }) => {
  const { t } = usePage();
  const others = contentLocales.filter((it) => it !== language);
  return (
    <>
      <TextArea
        form={form}
        name={`details.text.${language}.story`}
        label={t.profiles_story()}
        hint={t.profiles_story_hint()}
        rows={6}
        maximumLength={4000}
        lang={language}
      />
      <details open={others.some((it) => hasText(form, it))}>
        <summary>{t.profiles_section_more_languages()}</summary>
        <div class="stack">
          <p class="hint">{t.profiles_section_text_hint()}</p>
          {others.map((it) => (
            <LanguageFields form={form} language={it} />
          ))}
        </div>
      </details>
    </>
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

/** How buyers and officers reach them, in which languages, and how much they can make. */
export const ReachFields: FC<FieldsProps> = ({ form }) => {
  const { t, locale } = usePage();
  return (
    <>
      <TextField
        form={form}
        name="private.phone"
        label={t.profiles_phone()}
        hint={t.profiles_phone_hint()}
        type="tel"
        autocomplete="tel"
        maximumLength={40}
      />
      <TextField
        form={form}
        name="private.email"
        label={t.profiles_mail()}
        hint={t.profiles_mail_hint()}
        type="email"
        autocomplete="email"
        maximumLength={254}
      />
      <ChoiceField
        form={form}
        name="details.languages"
        label={t.profiles_languages()}
        hint={t.profiles_languages_hint()}
        options={contentLocales.map((it) => ({ value: it, text: languageName(it, locale) }))}
      />
      <FieldGroup
        form={form}
        name="details.yearlyCapacity"
        label={t.profiles_capacity()}
        hint={t.profiles_capacity_hint()}
      >
        <div class="pair">
          <TextField
            form={form}
            name="details.yearlyCapacity.quantity"
            label={t.profiles_capacity_quantity()}
            maximumLength={40}
            autocomplete="off"
            isPart
          />
          <SelectField
            form={form}
            name="details.yearlyCapacity.unit"
            label={t.profiles_capacity_unit()}
            options={unitCodes.map((it) => ({ value: it, text: lookup(t, `unit_${it}`) ?? it }))}
            isPart
          />
        </div>
      </FieldGroup>
    </>
  );
};
