import type { FC } from "hono/jsx";
import { contentLocales } from "#shared/locales.ts";
import type { FieldsProps } from "../form-state.ts";
import { usePage } from "../page.ts";
import { SelectField } from "./form/select-field.tsx";

/** Which language a message is written in, so that readers and their tools know. */
export const LanguageField: FC<FieldsProps> = ({ form }) => {
  const { t, locale } = usePage();
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <SelectField
      form={form}
      name="language"
      label={t.inquiries_language()}
      options={contentLocales.map((it) => ({ value: it, text: names.of(it) ?? it }))}
      isRequired
    />
  );
};
