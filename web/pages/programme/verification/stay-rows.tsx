import type { FC } from "hono/jsx";
import { employerKinds, maximumStays } from "#shared/programme/verification/verification.ts";
import { Rows } from "#web/components/form/rows.tsx";
import { SelectField } from "#web/components/form/select-field.tsx";
import { TextArea, TextField } from "#web/components/form/text-fields.tsx";
import type { FieldsProps } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { workedCountryGroups } from "#web/pages/market/profiles/worked-countries.ts";

/** What a person tells of their work abroad: where, when, in which trade and for whom; their number, and words. */
export const ToldFields: FC<FieldsProps> = ({ form }) => {
  const page = usePage();
  const { t } = page;
  const employers = employerKinds.map((it) => ({
    value: it,
    text: lookup(t, `verification_employer_${it}`) ?? it,
  }));
  return (
    <>
      <Rows
        form={form}
        name="stays"
        label={t.profiles_worked_abroad()}
        maximum={maximumStays}
        isBegun
        isRequired
        title={(number) => t.profiles_worked_row({ number })}
        row={(field) => (
          <>
            <SelectField
              form={form}
              name={`${field}.country`}
              label={t.profiles_worked_country()}
              groups={workedCountryGroups(page)}
              isPart
            />
            <div class="pair">
              <TextField
                form={form}
                name={`${field}.fromYear`}
                label={t.profiles_worked_from()}
                hint={t.profiles_worked_from_hint()}
                maximumLength={20}
                isPart
              />
              <TextField
                form={form}
                name={`${field}.toYear`}
                label={t.profiles_worked_to()}
                hint={t.profiles_worked_to_hint()}
                maximumLength={20}
                isPart
              />
            </div>
            <TextField
              form={form}
              name={`${field}.trade`}
              label={t.profiles_worked_trade()}
              hint={t.profiles_worked_trade_hint()}
              maximumLength={80}
              isPart
            />
            <SelectField
              form={form}
              name={`${field}.employerKind`}
              label={t.verification_employer()}
              options={employers}
              isPart
            />
          </>
        )}
      />
      <TextField
        form={form}
        name="workerNumber"
        label={t.verification_number()}
        hint={t.verification_number_hint()}
        maximumLength={60}
        autocomplete="off"
      />
      <TextArea
        form={form}
        name="words"
        label={t.verification_words()}
        hint={t.verification_words_hint()}
        rows={3}
        maximumLength={1000}
      />
    </>
  );
};
