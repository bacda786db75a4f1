import type { FC } from "hono/jsx";
import { contentLocales } from "#shared/locales.ts";
import type { FormState } from "../form-state.ts";
import type { PageContext } from "../page.ts";
import { SelectField } from "./form/select-field.tsx";

/** Which language a message is written in, so that readers and their tools know. */
export const LanguageField: FC<{ page: PageContext; form: FormState }> = ({ page, form }) => {
  const names = new Intl.DisplayNames(page.locale, { type: "language" });
  return (
    <SelectField
      page={page}
      form={form}
      name="language"
      label={page.t.inquiries_language()}
      options={contentLocales.map((it) => ({ value: it, text: names.of(it) ?? it }))}
      isRequired
    />
  );
};
