import type { FC } from "hono/jsx";
import type { FieldsProps } from "../form-state.ts";
import { usePage } from "../page.ts";
import { TextField } from "./form/text-fields.tsx";

/** A company's number in its country's register; and, where there is room, whose it is and who sees it. */
export const RegistrationNumberField: FC<FieldsProps & { name: string; isBrief?: boolean }> = ({
  form,
  name,
  isBrief,
}) => {
  const { t } = usePage();
  return (
    <TextField
      form={form}
      name={name}
      label={t.buyer_checks_number()}
      hint={isBrief ? undefined : t.buyer_checks_number_hint()}
      maximumLength={60}
    />
  );
};
