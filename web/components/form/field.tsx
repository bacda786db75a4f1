import type { Child, FC } from "hono/jsx";
import { type FormState, issuesAt } from "../../form-state.ts";
import { fieldText } from "../../messages.ts";
import { usePage } from "../../page.ts";
import { inBrackets } from "../signs.ts";
import { fieldId } from "./field-id.ts";
import { noteLabel } from "./labels.ts";

export interface FieldProps {
  form: FormState;
  name: string;
  label: string;
  hint?: string | undefined;
  isRequired?: boolean;
  /** Set in a group that says itself whether it is needed: the field then says nothing of it. */
  isPart?: boolean;
  /** Said of a field that is not required here but is later, where others say that they are optional. */
  mark?: string | undefined;
}

/** One input with its label, hint and faults. */
export const Field: FC<FieldProps & { children?: Child }> = ({ children, ...field }) => {
  noteLabel(field);
  return (
    <div class="field">
      <label for={fieldId(field.name, field.form)}>
        {field.label}
        <OptionalMark {...field} />
      </label>
      <Hint {...field} />
      {children}
      <Issues {...field} />
    </div>
  );
};

export const OptionalMark: FC<FieldProps> = ({ isRequired, isPart, mark }) => {
  const page = usePage();
  return isRequired || isPart ? null : (
    <small class="optional">{inBrackets(page, mark ?? page.t.site_optional())}</small>
  );
};

export const Hint: FC<FieldProps> = ({ form, name, hint }) =>
  hint ? (
    <p class="hint" id={`${fieldId(name, form)}-hint`}>
      {hint}
    </p>
  ) : null;

export const Issues: FC<FieldProps> = ({ form, name }) => {
  const { t } = usePage();
  const issues = issuesAt(form, name);
  if (issues.length === 0) return null;
  return (
    <p class="issue" id={`${fieldId(name, form)}-issue`}>
      {issues.map((issue) => fieldText(t, issue)).join(" ")}
    </p>
  );
};

/** What ties an input to its label, hint and faults. */
export function fieldAttributes({ form, name, hint, isRequired }: FieldProps) {
  const isFaulty = issuesAt(form, name).length > 0;
  const id = fieldId(name, form);
  const describedBy = [hint ? `${id}-hint` : "", isFaulty ? `${id}-issue` : ""].filter(Boolean);
  return {
    id,
    name,
    required: isRequired,
    "aria-invalid": isFaulty ? ("true" as const) : undefined,
    "aria-describedby": describedBy.length > 0 ? describedBy.join(" ") : undefined,
  };
}
