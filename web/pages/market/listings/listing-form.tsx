import type { FC } from "hono/jsx";
import { type ContentLocale, contentLocales, languageName } from "#shared/locales.ts";
import { maximumCertificates } from "#shared/market/listings/listing.ts";
import { countryCodes, countryName } from "#shared/terms/countries.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import { type FieldsProps, textAt } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { CertificateRows } from "../profiles/profile-rows.tsx";
import { HsCodeField } from "./hs-code-field.tsx";
import { IncotermChoice } from "./incoterm-choice.tsx";
import { MoreTerms } from "./listing-form-terms.tsx";
import type { ListingGroup } from "./listing-screens.ts";
import { AboutFields, FirstFields, PriceScreenFields } from "./screen-fields.tsx";

export interface GroupFieldsProps extends FieldsProps {
  group: ListingGroup;
  /** The language that the maker writes in. */
  language: ContentLocale;
  /** Where the maker is. */
  home: { provinceCode: string; regencyCode: string };
  /** Set where it can be saved without what only publishing needs. */
  isForLater: boolean;
}

/** The fields of one group of a listing: those of its screen, and what no screen asks for. */
export const GroupFields: FC<GroupFieldsProps> = ({ group, home, ...fields }) => {
  const { form } = fields;
  const isService = textAt(form, "offerKind") === "service";
  if (group === "first") return <FirstFields {...fields} hasCode />;
  if (group === "about") return <WholeAboutFields {...fields} isService={isService} />;
  if (group === "price")
    return (
      <>
        <PriceScreenFields {...fields} />
        <MoreTerms form={form} />
      </>
    );
  if (group === "papers")
    return <CertificateRows form={form} name="certificates" maximum={maximumCertificates} />;
  return <IncotermChoice form={form} home={home} isOptional={isService || fields.isForLater} />;
};

type AboutProps = Omit<GroupFieldsProps, "group" | "home"> & { isService: boolean };

const WholeAboutFields: FC<AboutProps> = ({ isService, ...fields }) => {
  const { form, language, isForLater } = fields;
  const { t, locale } = usePage();
  const others = contentLocales.filter((it) => it !== language);
  const countries = countryCodes
    .map((code) => ({ value: code, text: countryName(code, locale) }))
    .sort((a, b) => a.text.localeCompare(b.text, locale));
  return (
    <>
      <FieldGroup form={form} name="text" isPart label={t.listings_texts()}>
        <AboutFields {...fields} />
      </FieldGroup>
      {isService ? null : (
        <HsCodeField
          form={form}
          {...(isForLater ? { mark: t.listings_to_publish() } : { isRequired: true })}
        />
      )}
      <SelectField form={form} name="originCountry" label={t.listings_origin_country()} options={countries} />
      <details open={others.some((it) => isWritten(fields, it))}>
        <summary>{t.listings_more_languages()}</summary>
        <div class="stack">
          <p class="hint">{t.listings_texts_hint()}</p>
          {others.map((it) => (
            <TextPair form={form} language={it} />
          ))}
        </div>
      </details>
    </>
  );
};

function isWritten({ form }: FieldsProps, language: ContentLocale): boolean {
  return (
    textAt(form, `text.${language}.title`) !== "" ||
    textAt(form, `text.${language}.description`) !== "" ||
    form.issues.some(({ pointer }) => pointer.startsWith(`/text/${language}/`))
  );
}

const TextPair: FC<FieldsProps & { language: ContentLocale }> = ({ form, language }) => {
  const { t, locale } = usePage();
  const name = languageName(language, locale);
  return (
    <>
      <TextField
        form={form}
        name={`text.${language}.title`}
        label={t.listings_text_title({ language: name })}
        maximumLength={120}
        lang={language}
      />
      <TextArea
        form={form}
        name={`text.${language}.description`}
        label={t.listings_text_description({ language: name })}
        maximumLength={5000}
        lang={language}
      />
    </>
  );
};
