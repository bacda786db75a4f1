import type { Child, FC } from "hono/jsx";
import type { FormState } from "../../form-state.ts";
import { FormTokens } from "./form.tsx";

interface ButtonFormProps {
  form: FormState;
  action: string;
  text: string;
  look?: string | undefined;
  /** The version that was read, where that must still be the one. */
  version?: number | undefined;
  children?: Child;
}

/** A button that posts, whose fault is told at the head of the page. */
export const ButtonForm: FC<ButtonFormProps> = ({ form, action, text, look, version, children }) => (
  <form method="post" action={action} class={children ? "stack" : undefined}>
    <FormTokens form={form} />
    {version === undefined ? null : <input type="hidden" name="version" value={String(version)} />}
    {children}
    <button class={look}>{text}</button>
  </form>
);
