import type { FC } from "hono/jsx";
import { Form } from "#web/components/form/form.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import type { FormState } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";

interface DenyFormProps {
  form: FormState;
  action: string;
  button: string;
}

/** That money which somebody reported has not arrived, and what is wrong. */
export const DenyForm: FC<DenyFormProps> = ({ form, action, button }) => {
  const { t } = usePage();
  return (
    <details open={form.failure !== undefined}>
      <summary>{t.orders_deny()}</summary>
      <Form form={form} action={action}>
        <TextField
          form={form}
          name="denial"
          label={t.orders_denial()}
          hint={t.orders_denial_hint()}
          maximumLength={300}
          isRequired
        />
        <button class="quiet">{button}</button>
      </Form>
    </details>
  );
};
