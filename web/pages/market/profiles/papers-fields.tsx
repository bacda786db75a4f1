import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import type { FieldsProps } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { CertificateRows } from "./profile-rows.tsx";

interface PapersFieldsProps extends FieldsProps {
  /** What its certificates can cover. */
  listings: Listing[];
}

/** Numbers and the size's figure, which the public never sees, and certificates, which it does. */
export const PapersFields: FC<PapersFieldsProps> = ({ form, listings }) => {
  const { t } = usePage();
  return (
    <>
      <p class="hint">{t.profiles_section_private_hint()}</p>
      <TextField
        form={form}
        name="private.nib"
        label={t.profiles_nib()}
        hint={t.profiles_nib_hint()}
        inputMode="numeric"
        autocomplete="off"
        maximumLength={30}
      />
      <TextField
        form={form}
        name="private.npwp"
        label={t.profiles_npwp()}
        hint={t.profiles_npwp_hint()}
        inputMode="numeric"
        autocomplete="off"
        maximumLength={30}
      />
      <FieldGroup
        form={form}
        name="private.sizeBasis"
        label={t.profiles_basis()}
        hint={t.profiles_basis_hint()}
        isCard
      >
        <ChoiceField
          form={form}
          name="private.sizeBasis.by"
          label={t.profiles_basis_by()}
          options={[
            { value: "capital", text: t.profiles_basis_capital() },
            { value: "yearlySales", text: t.profiles_basis_yearlySales() },
          ]}
          isSingle
          isPart
        />
        <TextField
          form={form}
          name="private.sizeBasis.amountRupiah"
          label={t.profiles_basis_amount()}
          inputMode="numeric"
          maximumLength={25}
          isPart
        />
      </FieldGroup>
      <p class="hint">{t.profiles_certificates_public()}</p>
      <CertificateRows form={form} name="details.certificates" maximum={30} covering={listings} />
    </>
  );
};
