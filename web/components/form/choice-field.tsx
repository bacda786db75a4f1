import type { FC } from "hono/jsx";
import { listAt } from "../../form-state.ts";
import { type FieldProps, Hint, Issues, OptionalMark } from "./field.tsx";
import { fieldId } from "./field-id.ts";
import { noteLabel } from "./labels.ts";
import type { Option } from "./option.ts";

/** Several, or with `isSingle` exactly one, of a few choices. */
export const ChoiceField: FC<FieldProps & { options: Option[]; isSingle?: boolean }> = ({
  options,
  isSingle,
  ...field
}) => {
  const chosen = listAt(field.form, field.name);
  noteLabel(field);
  return (
    <fieldset class="field" id={fieldId(field.name, field.form)} tabindex={-1}>
      <legend>
        {field.label}
        <OptionalMark {...field} />
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
