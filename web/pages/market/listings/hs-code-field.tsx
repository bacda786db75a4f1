import type { FC } from "hono/jsx";
import { goodsLanguage } from "#shared/market/nomenclature/good.ts";
import { goodsOfTitle } from "#shared/market/nomenclature/goods-of-title.ts";
import { formatHsCode } from "#shared/market/nomenclature/hs-code.ts";
import { suggestGoods } from "#shared/market/nomenclature/suggest-goods.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { type FieldsProps, issuesAt, textAt } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { hsChoiceName } from "./hs-choice.ts";

const maximumChoices = 12;

interface HsCodeFieldProps extends FieldsProps {
  mark?: string | undefined;
  isRequired?: boolean;
}

/** The HS code, or a word that stands for it: the goods that the word may mean are then offered beside it. */
export const HsCodeField: FC<HsCodeFieldProps> = ({ form, ...need }) => {
  const { t } = usePage();
  return (
    <>
      <TextField
        form={form}
        name="hsCode"
        label={t.listings_hs_code()}
        hint={t.listings_hs_code_hint()}
        {...need}
        maximumLength={80}
        autocomplete="off"
      />
      {issuesAt(form, "hsCode").length > 0 || /\p{L}/u.test(textAt(form, "hsCode")) ? (
        <Choices form={form} />
      ) : null}
    </>
  );
};

const Choices: FC<FieldsProps> = ({ form }) => {
  const { t, locale } = usePage();
  const typed = textAt(form, "hsCode").trim();
  const question = questionOf(typed);
  const exact = suggestGoods(question, locale).slice(0, maximumChoices);
  const found = exact.length > 0 ? exact : goodsOfTitle(question, locale);
  if (typed === "" || textAt(form, "offerKind") === "service") return null;
  if (found.length === 0) return <p class="hint">{t.listings_hs_none({ word: typed.slice(0, 80) })}</p>;
  return (
    <ChoiceField
      form={form}
      name={hsChoiceName}
      label={t.listings_hs_choose({ word: typed.slice(0, 80) })}
      options={[
        ...found.map((good) => ({
          value: formatHsCode(good.code),
          text: `${formatHsCode(good.code)} – ${good[goodsLanguage(locale)]}`,
        })),
        { value: "", text: t.listings_hs_other() },
      ]}
      isSingle
      isPart
    />
  );
};

/** Of a code that nobody knows, what stands under the same heading. */
function questionOf(typed: string): string {
  const digits = typed.replaceAll(/[.\s]/g, "");
  return /^\d{5,}$/.test(digits) ? digits.slice(0, 4) : typed;
}
