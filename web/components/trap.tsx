import type { FC } from "hono/jsx";
import { type FieldsProps, textAt } from "../form-state.ts";
import { usePage } from "../page.ts";

/** A field that no person sees; what fills it in is a program, be it a spammer's or the browser's own form filler. */
export const trapField = "homepage";
/** Whoever was asked again, and sends again, is taken for a person. */
export const sentAgainField = "sentAgain";

/** Whether the form is to be shown once more before it is believed. */
export function isTrapped(values: FieldsProps["form"]["values"]): boolean {
  return Boolean(values[trapField]) && !values[sentAgainField];
}

export const Trap: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  if (textAt(form, trapField) || textAt(form, sentAgainField))
    return <input type="hidden" name={sentAgainField} value="yes" />;
  return (
    <div class="unseen" aria-hidden="true">
      <label for="f-trap">{t.inquiries_trap()}</label>
      <input
        id="f-trap"
        name={trapField}
        tabindex={-1}
        autocomplete="off"
        data-1p-ignore
        data-bwignore
        data-lpignore="true"
      />
    </div>
  );
};
