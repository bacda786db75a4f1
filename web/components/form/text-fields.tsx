import type { FC } from "hono/jsx";
import { textAt } from "../../form-state.ts";
import { Field, type FieldProps, fieldAttributes } from "./field.tsx";
import { noteText } from "./labels.ts";

interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "tel" | "date" | "number";
  maximumLength?: number;
  inputMode?: "numeric" | "decimal" | "tel" | "email";
  autocomplete?: string;
  list?: string;
  lang?: string;
  isReadOnly?: boolean;
}

export const TextField: FC<TextFieldProps> = ({
  type = "text",
  maximumLength,
  inputMode,
  autocomplete,
  list,
  lang,
  isReadOnly,
  ...field
}) => {
  const text = textAt(field.form, field.name);
  noteText(field.form, text);
  return (
    <Field {...field}>
      <input
        {...fieldAttributes(field)}
        type={type}
        value={text}
        maxlength={maximumLength}
        inputmode={inputMode}
        autocomplete={autocomplete}
        enterkeyhint="next"
        list={list}
        lang={lang}
        dir={type === "text" ? "auto" : undefined}
        readonly={isReadOnly}
      />
    </Field>
  );
};

export const TextArea: FC<FieldProps & { rows?: number; maximumLength?: number; lang?: string }> = ({
  rows = 5,
  maximumLength,
  lang,
  ...field
}) => {
  const text = textAt(field.form, field.name);
  noteText(field.form, text);
  return (
    <Field {...field}>
      <textarea {...fieldAttributes(field)} rows={rows} maxlength={maximumLength} lang={lang} dir="auto">
        {text}
      </textarea>
    </Field>
  );
};
