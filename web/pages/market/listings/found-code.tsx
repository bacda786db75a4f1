import type { FC } from "hono/jsx";
import { type Good, goodsLanguage } from "#shared/market/nomenclature/good.ts";
import { goodsOfTitle } from "#shared/market/nomenclature/goods-of-title.ts";
import { formatHsCode } from "#shared/market/nomenclature/hs-code.ts";
import { goodOf } from "#shared/market/nomenclature/suggest-goods.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import { type FieldsProps, issuesAt, textAt } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { hsChoiceName } from "./hs-choice.ts";

/** The customs code that the title led to, others that it may mean, and a way to say it in other words. */
export const FoundCode: FC<FieldsProps & { title: string; words: string }> = ({ form, title, words }) => {
  const { t, locale } = usePage();
  const code = textAt(form, "hsCode").replaceAll(".", "");
  const known = /^\d{6,8}$/.test(code) ? goodOf(code.slice(0, 6)) : undefined;
  const others = [...goodsOfTitle(words, locale), ...goodsOfTitle(title, locale)];
  const offered = [...new Map([...(known ? [known] : []), ...others].map((it) => [it.code, it])).values()];
  const isFound = code !== "" && issuesAt(form, "hsCode").length === 0;
  const chosen = {
    ...form,
    values: { ...form.values, [hsChoiceName]: isFound ? textAt(form, "hsCode") : "" },
  };
  const said = { ...form, values: { ...form.values, hsCode: isFound ? "" : textAt(form, "hsCode") } };
  const name = (good: Good) => `${formatHsCode(good.code)} – ${good[goodsLanguage(locale)]}`;
  return (
    <div class="card stack">
      {isFound ? (
        <>
          <p class="done">{t.listings_code_found()}</p>
          <p>
            <strong>{known ? name(known) : textAt(form, "hsCode")}</strong>
          </p>
        </>
      ) : (
        <p class="open">{t.listings_code_none()}</p>
      )}
      <details open={!isFound}>
        <summary>{t.listings_code_other()}</summary>
        <div class="stack">
          {offered.length > 0 ? (
            <ChoiceField
              form={chosen}
              name={hsChoiceName}
              label={t.listings_hs_code()}
              options={offered.map((good) => ({
                value: code.startsWith(good.code) ? textAt(form, "hsCode") : formatHsCode(good.code),
                text: name(good),
              }))}
              isSingle
              isPart
            />
          ) : isFound ? (
            <input type="hidden" name={hsChoiceName} value={textAt(form, "hsCode")} />
          ) : null}
          <TextField
            form={said}
            name="hsCode"
            label={t.listings_code_words()}
            maximumLength={80}
            autocomplete="off"
          />
        </div>
      </details>
    </div>
  );
};
