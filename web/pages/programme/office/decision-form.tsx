import type { Child, FC } from "hono/jsx";
import { Form } from "#web/components/form/form.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import type { FieldsProps, FormState } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";

interface DecisionFormProps {
  /** What is decided: what opens the form says it, and its button. */
  title: string;
  form: FormState;
  action: string;
  look: "quiet" | "danger";
  /** That of what the officer saw: nothing else is decided about. */
  version: number;
  /** What is to be known before its fields. */
  lead?: Child;
  children?: Child;
}

/** A decision of an officer that wants words, folded until it is wanted. */
export const DecisionForm: FC<DecisionFormProps> = ({
  title,
  form,
  action,
  look,
  version,
  lead,
  children,
}) => (
  <details class="card fold" open={form.failure !== undefined}>
    <summary>{title}</summary>
    {lead}
    <Form form={form} action={action}>
      <input type="hidden" name="version" value={String(version)} />
      {children}
      <button class={look}>{title}</button>
    </Form>
  </details>
);

interface ReasonFieldProps extends FieldsProps {
  reasons: readonly string[];
  nameOf(reason: string): string | undefined;
}

export const ReasonField: FC<ReasonFieldProps> = ({ form, reasons, nameOf }) => (
  <SelectField
    form={form}
    name="reason"
    label={usePage().t.verification_reason()}
    options={reasons.map((it) => ({ value: it, text: nameOf(it) ?? it }))}
    isRequired
  />
);

interface WordsFieldsProps extends FieldsProps {
  label: string;
  hint: string;
  rows: number;
  isOptional?: boolean;
}

/** What an officer says of a decision, and in which language. */
export const WordsFields: FC<WordsFieldsProps> = ({ form, label, hint, rows, isOptional = false }) => (
  <>
    <TextArea
      form={form}
      name="words"
      label={label}
      hint={hint}
      rows={rows}
      maximumLength={1000}
      isRequired={!isOptional}
    />
    <LanguageField form={form} />
  </>
);

/** The same, for whoever asked for the decision. */
export const WordsToPerson: FC<FieldsProps & { isOptional?: boolean }> = (props) => {
  const { t } = usePage();
  return (
    <WordsFields
      {...props}
      label={t.verification_to_person()}
      hint={t.verification_to_person_hint()}
      rows={4}
    />
  );
};
