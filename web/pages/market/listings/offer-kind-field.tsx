import type { FC } from "hono/jsx";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import type { FieldsProps } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";

/** Whether goods or work are offered. */
export const OfferKindField: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  return (
    <ChoiceField
      form={form}
      name="offerKind"
      label={t.listings_offer_kind()}
      options={[
        { value: "goods", text: t.listings_goods() },
        { value: "service", text: t.listings_service() },
      ]}
      isSingle
      isRequired
    />
  );
};
