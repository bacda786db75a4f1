import type { FC } from "hono/jsx";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { TextField } from "#web/components/form/text-fields.tsx";
import type { FieldsProps } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";

/** Numbers, contacts and the size's figure, which the public never sees. */
export const PrivateFields: FC<FieldsProps> = ({ form }) => {
  const { t } = usePage();
  return (
    <section class="stack" aria-labelledby="section-private">
      <h2 id="section-private">{t.profiles_section_private()}</h2>
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
      <TextField
        form={form}
        name="private.phone"
        label={t.profiles_phone()}
        hint={t.profiles_phone_hint()}
        type="tel"
        autocomplete="tel"
        maximumLength={40}
      />
      <TextField
        form={form}
        name="private.email"
        label={t.profiles_mail()}
        type="email"
        autocomplete="email"
        maximumLength={254}
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
    </section>
  );
};
