import type { FC } from "hono/jsx";
import { textAt } from "../../form-state.ts";
import { usePage } from "../../page.ts";
import { Field, type FieldProps, fieldAttributes } from "./field.tsx";
import type { Option } from "./option.ts";

/** A list to choose one from; with `groups`, under headings. */
export const SelectField: FC<
  FieldProps & { options?: Option[]; groups?: { text: string; options: Option[] }[]; autocomplete?: string }
> = ({ options = [], groups = [], autocomplete, ...field }) => {
  const { t } = usePage();
  const chosen = textAt(field.form, field.name);
  const draw = (option: Option) => (
    <option value={option.value} selected={option.value === chosen}>
      {option.text}
    </option>
  );
  return (
    <Field {...field}>
      <select {...fieldAttributes(field)} autocomplete={autocomplete}>
        <option value="">{t.site_choose()}</option>
        {options.map(draw)}
        {groups.map((group) => (
          <optgroup label={group.text}>{group.options.map(draw)}</optgroup>
        ))}
      </select>
    </Field>
  );
};
