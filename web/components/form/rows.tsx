import type { Child, FC } from "hono/jsx";
import { countRows, type FieldsProps } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { FieldGroup } from "./field-group.tsx";

/** Blank rows after those that are filled; the next ones come with the next save, so no script is needed. */
const blankRows = 2;

interface RowsProps extends FieldsProps {
  name: string;
  label: string;
  maximum: number;
  title(number: number): string;
  row(field: string): Child;
  /** The first row stands open: most have one. */
  isBegun?: boolean;
  isRequired?: boolean;
}

/** Rows of a list that a form holds, to be filled in, added and taken out without script. */
export const Rows: FC<RowsProps> = ({
  form,
  name,
  label,
  maximum,
  title,
  row,
  isBegun,
  isRequired = false,
}) => {
  const { t } = usePage();
  const filled = countRows(form, name);
  const shown = isBegun ? Math.max(1, filled) : filled;
  const blank = Math.max(0, Math.min(blankRows, maximum - shown));
  const draw = (at: number) => (
    <FieldGroup form={form} name={`${name}.${at}`} label={title(at + 1)} isPart isCard>
      {row(`${name}.${at}`)}
      {at < filled ? (
        <label class="choice">
          <input type="checkbox" name={`${name}.${at}.remove`} value="yes" />
          <span>{t.profiles_row_remove()}</span>
        </label>
      ) : null}
    </FieldGroup>
  );
  return (
    <FieldGroup form={form} name={name} label={label} isRequired={isRequired}>
      {Array.from({ length: shown }, (_, at) => draw(at))}
      <details>
        <summary>{t.profiles_rows_add({ label })}</summary>
        <div class="stack">
          <p class="hint">{t.profiles_rows_hint()}</p>
          {Array.from({ length: blank }, (_, at) => draw(shown + at))}
        </div>
      </details>
    </FieldGroup>
  );
};
