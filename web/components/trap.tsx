import type { FC } from "hono/jsx";
import { type FormState, textAt } from "../form-state.ts";
import type { PageContext } from "../page.ts";

/** A field that no person sees; what fills it in is a program. */
export const trapField = "homepage";

export const Trap: FC<{ page: PageContext; form: FormState }> = ({ page, form }) => (
  <div class="unseen" aria-hidden="true">
    <label for="f-trap">{page.t.inquiries_trap()}</label>
    <input id="f-trap" name={trapField} value={textAt(form, trapField)} tabindex={-1} autocomplete="off" />
  </div>
);
