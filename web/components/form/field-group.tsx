import type { Child, FC } from "hono/jsx";
import { type FieldProps, Hint, Issues, OptionalMark } from "./field.tsx";
import { fieldId } from "./field-id.ts";
import { noteLabel } from "./labels.ts";

/** Fields under one heading, with the faults of what they make together. */
export const FieldGroup: FC<FieldProps & { isCard?: boolean; children?: Child }> = ({
  isCard,
  children,
  ...group
}) => {
  noteLabel(group);
  return (
    <fieldset class={isCard ? "card stack" : "stack"} id={fieldId(group.name, group.form)} tabindex={-1}>
      <legend>
        {group.label}
        <OptionalMark {...group} />
      </legend>
      <Hint {...group} />
      <Issues {...group} />
      {children}
    </fieldset>
  );
};
