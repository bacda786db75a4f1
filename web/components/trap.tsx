import type { FC } from "hono/jsx";
import { type FieldsProps, textAt } from "../form-state.ts";
import { usePage } from "../page.ts";

/** A field that no person sees; what fills it in is a program. */
export const trapField = "homepage";

export const Trap: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  return (
    <div class="unseen" aria-hidden="true">
      <label for="f-trap">{t.inquiries_trap()}</label>
      <input id="f-trap" name={trapField} value={textAt(form, trapField)} tabindex={-1} autocomplete="off" />
    </div>
  );
};
