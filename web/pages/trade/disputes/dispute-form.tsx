import type { Child, FC } from "hono/jsx";
import { FormTokens } from "#web/components/form/form.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";

interface DisputeFormProps {
  dispute: { id: string; version: number };
  form: FormState;
  /** The rest of its address, below the dispute's. */
  to: string;
  text: string;
  look?: "quiet" | "danger" | undefined;
  /** Whether what was read must still be so. */
  isVersioned?: boolean;
  children?: Child;
}

/** A button of a dispute's page, whose fault is told at the head of the page. */
export const DisputeForm: FC<DisputeFormProps> = ({
  dispute,
  form,
  to,
  text,
  look,
  isVersioned = false,
  children,
}) => (
  <form method="post" action={href(usePage(), `/disputes/${dispute.id}/${to}`)} class="stack">
    <FormTokens form={form} />
    {isVersioned ? <input type="hidden" name="version" value={String(dispute.version)} /> : null}
    {children}
    <button class={look}>{text}</button>
  </form>
);
