import type { Child, FC } from "hono/jsx";
import type { FormState } from "../../form-state.ts";
import type { PageContext } from "../../page.ts";
import { FormFailure } from "./failure.tsx";

interface FormProps {
  page: PageContext;
  form: FormState;
  action: string;
  children?: Child;
}

/** A form that posts once however often it is sent, and says on top what was wrong with it. */
export const Form: FC<FormProps> = ({ page, form, action, children }) => (
  <form method="post" action={action} novalidate={form.failure !== undefined} class="stack">
    <FormFailure page={page} form={form}>
      <FormTokens page={page} form={form} />
      {children}
    </FormFailure>
  </form>
);

/** The hidden fields of every form: against forgery, and against doing it twice. */
export const FormTokens: FC<{ page: PageContext; form: Pick<FormState, "once"> }> = ({ page, form }) => (
  <>
    {page.csrf ? <input type="hidden" name="csrf" value={page.csrf} /> : null}
    <input type="hidden" name="once" value={form.once} />
  </>
);
