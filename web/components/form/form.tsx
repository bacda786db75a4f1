import type { FC } from "hono/jsx";
import type { FormState } from "../../form-state.ts";
import { usePage } from "../../page.ts";
import { type FailureProps, FormFailure } from "./failure.tsx";

interface FormProps extends FailureProps {
  action: string;
}

/** A form that posts once however often it is sent, and says on top what was wrong with it. */
export const Form: FC<FormProps> = ({ form, action, elsewhere, children }) => (
  <form method="post" action={action} novalidate={form.failure !== undefined} class="stack">
    <FormFailure form={form} elsewhere={elsewhere}>
      <FormTokens form={form} />
      {children}
    </FormFailure>
  </form>
);

/** The hidden fields of every form: against forgery, and against doing it twice. */
export const FormTokens: FC<{ form: Pick<FormState, "once"> }> = ({ form }) => {
  const { csrf } = usePage();
  return (
    <>
      {csrf ? <input type="hidden" name="csrf" value={csrf} /> : null}
      <input type="hidden" name="once" value={form.once} />
    </>
  );
};
