import { raw } from "hono/html";
import { type Child, type FC, Fragment } from "hono/jsx";
import type { FormState } from "../form-state.ts";
import { issuesAt, listAt, textAt } from "../form-state.ts";
import { errorText, issueText } from "../messages.ts";
import type { PageContext } from "../page.ts";

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

/** What was wrong with a form, above its fields; each fault is called by the label of the field among them. */
export const FormFailure: FC<{ page: PageContext; form: FormState; children?: Child }> = ({
  page,
  form,
  children,
}) => {
  if (!form.failure) return <>{children}</>;
  const { t } = page;
  // Drawn first: the fields note their labels while they are drawn.
  const fields = raw(String(Fragment({ children })));
  return (
    <>
      <div class="failure" role="alert" tabindex={-1} id="failure">
        <p>
          {form.issues.length > 0
            ? t.site_form_faulty()
            : errorText(t, form.failure.code, form.failure.params)}
        </p>
        {form.issues.length > 0 ? (
          <ul>
            {form.issues.map((issue) => {
              const name = issue.pointer.slice(1).replaceAll("/", ".");
              const label = labelOf(form, name);
              return (
                <li>
                  <a href={`#${fieldId(name)}`}>
                    {label ? `${label}: ` : ""}
                    {issueText(t, issue)}
                  </a>
                </li>
              );
            })}
          </ul>
        ) : null}
      </div>
      {fields}
    </>
  );
};

/** The labels of a form's fields and groups by their names, as far as they are drawn. */
const drawnLabels = new WeakMap<FormState, Map<string, string>>();

function noteLabel({ form, name, label }: Pick<FieldProps, "form" | "name" | "label">): void {
  const labels = drawnLabels.get(form) ?? new Map<string, string>();
  drawnLabels.set(form, labels.set(name, label));
}

/** A field's label after those of the groups that it stands in: "Texts – English – Title". */
function labelOf(form: FormState, name: string): string {
  const parts = name.split(".");
  const labels = parts.map((_, at) => drawnLabels.get(form)?.get(parts.slice(0, at + 1).join(".")));
  return labels.filter((it) => it !== undefined).join(" – ");
}

interface FieldProps {
  page: PageContext;
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

interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "tel" | "date" | "number";
  maximumLength?: number;
  inputMode?: "numeric" | "decimal" | "tel" | "email";
  autocomplete?: string;
  list?: string;
  lang?: string;
}

export const TextField: FC<TextFieldProps> = ({
  type = "text",
  maximumLength,
  inputMode,
  autocomplete,
  list,
  lang,
  ...field
}) => (
  <Field {...field}>
    <input
      {...fieldAttributes(field)}
      type={type}
      value={textAt(field.form, field.name)}
      maxlength={maximumLength}
      inputmode={inputMode}
      autocomplete={autocomplete}
      list={list}
      lang={lang}
    />
  </Field>
);

export const TextArea: FC<FieldProps & { rows?: number; maximumLength?: number; lang?: string }> = ({
  rows = 5,
  maximumLength,
  lang,
  ...field
}) => (
  <Field {...field}>
    <textarea {...fieldAttributes(field)} rows={rows} maxlength={maximumLength} lang={lang}>
      {textAt(field.form, field.name)}
    </textarea>
  </Field>
);

export interface Option {
  value: string;
  text: string;
}

/** A list to choose one from; with `groups`, under headings. */
export const SelectField: FC<
  FieldProps & { options?: Option[]; groups?: { text: string; options: Option[] }[] }
> = ({ options = [], groups = [], ...field }) => {
  const chosen = textAt(field.form, field.name);
  const draw = (option: Option) => (
    <option value={option.value} selected={option.value === chosen}>
      {option.text}
    </option>
  );
  return (
    <Field {...field}>
      <select {...fieldAttributes(field)}>
        <option value="">{field.page.t.site_choose()}</option>
        {options.map(draw)}
        {groups.map((group) => (
          <optgroup label={group.text}>{group.options.map(draw)}</optgroup>
        ))}
      </select>
    </Field>
  );
};

/** Several, or with `isSingle` exactly one, of a few choices. */
export const ChoiceField: FC<FieldProps & { options: Option[]; isSingle?: boolean }> = ({
  options,
  isSingle,
  ...field
}) => {
  const chosen = listAt(field.form, field.name);
  noteLabel(field);
  return (
    <fieldset class="field" id={fieldId(field.name)} tabindex={-1}>
      <legend>
        {field.label} <OptionalMark {...field} />
      </legend>
      <Hint {...field} />
      <div class="choices">
        {options.map((option) => (
          <label class="choice">
            <input
              type={isSingle ? "radio" : "checkbox"}
              name={field.name}
              value={option.value}
              checked={chosen.includes(option.value)}
              required={isSingle && field.isRequired}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
      <Issues {...field} />
    </fieldset>
  );
};

/** Fields under one heading, with the faults of what they make together. */
export const FieldGroup: FC<FieldProps & { isCard?: boolean; children?: Child }> = ({
  isCard,
  children,
  ...group
}) => {
  noteLabel(group);
  return (
    <fieldset class={isCard ? "card stack" : "stack"} id={fieldId(group.name)} tabindex={-1}>
      <legend>
        {group.label} <OptionalMark {...group} />
      </legend>
      <Hint {...group} />
      <Issues {...group} />
      {children}
    </fieldset>
  );
};

const Field: FC<FieldProps & { children?: Child }> = ({ children, ...field }) => {
  noteLabel(field);
  return (
    <div class="field">
      <label for={fieldId(field.name)}>
        {field.label} <OptionalMark {...field} />
      </label>
      <Hint {...field} />
      {children}
      <Issues {...field} />
    </div>
  );
};

const OptionalMark: FC<FieldProps> = ({ page, isRequired, isPart, mark }) =>
  isRequired || isPart ? null : <small class="optional">({mark ?? page.t.site_optional()})</small>;

const Hint: FC<FieldProps> = ({ name, hint }) =>
  hint ? (
    <p class="hint" id={`${fieldId(name)}-hint`}>
      {hint}
    </p>
  ) : null;

const Issues: FC<FieldProps> = ({ page, form, name }) => {
  const issues = issuesAt(form, name);
  if (issues.length === 0) return null;
  return (
    <p class="issue" id={`${fieldId(name)}-issue`}>
      {issues.map((issue) => issueText(page.t, issue)).join(" ")}
    </p>
  );
};

function fieldAttributes({ form, name, hint, isRequired }: FieldProps) {
  const isFaulty = issuesAt(form, name).length > 0;
  const describedBy = [hint ? `${fieldId(name)}-hint` : "", isFaulty ? `${fieldId(name)}-issue` : ""].filter(
    Boolean,
  );
  return {
    id: fieldId(name),
    name,
    required: isRequired,
    "aria-invalid": isFaulty ? ("true" as const) : undefined,
    "aria-describedby": describedBy.length > 0 ? describedBy.join(" ") : undefined,
  };
}

/** The id of the field with this name, for links to it. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll(".", "-")}`;
}
