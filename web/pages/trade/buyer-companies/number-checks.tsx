import type { FC } from "hono/jsx";
import { calendarDay } from "#shared/terms/day-format.ts";
import type { CheckState, FormCheck, NumberState } from "#shared/trade/buyer-companies/buyer-company.ts";
import { Moment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

const looks: Record<CheckState, string> = {
  checked: "badge is-done",
  unavailable: "badge",
  failed: "badge is-late",
};

/** Of a form alone: well-formed is no proof, and not shown as one. */
export const FormBadge: FC<{ state: CheckState }> = ({ state }) => {
  const { t } = usePage();
  return (
    <span class={state === "failed" ? looks.failed : "badge"}>
      {lookup(t, `buyer_checks_formed_${state}`)}
    </span>
  );
};

export const CheckBadge: FC<{ state: CheckState }> = ({ state }) => {
  const { t } = usePage();
  return <span class={looks[state]}>{lookup(t, `buyer_checks_state_${state}`)}</span>;
};

/** What the form of a number says, by whose rule and when; and that this is all it says. */
export const FormCheckLine: FC<{ check: FormCheck }> = ({ check: { state, rule, hasCheckDigit, at } }) => {
  const { t } = usePage();
  const words = state === "checked" && hasCheckDigit ? "checked_digit" : state;
  return (
    <div class="stack">
      <p class="row">
        <span>{t.buyer_checks_form()}</span>
        <FormBadge state={state} />
      </p>
      <p>{lookup(t, `buyer_checks_form_${words}`)}</p>
      <p class="hint">
        {rule === "none" ? null : (
          <>
            {t.buyer_checks_source()} {lookup(t, `buyer_checks_rule_${rule}`)}
            {" · "}
          </>
        )}
        <Moment at={at} />
      </p>
    </div>
  );
};

export const RegisterCheckLine: FC<{ check: NonNullable<NumberState["registerCheck"]>; by?: string }> = ({
  check: { state, register, checkedOn },
  by,
}) => {
  const { t, locale } = usePage();
  return (
    <div class="stack">
      <p class="row">
        <span>{t.buyer_checks_register()}</span>
        <CheckBadge state={state} />
      </p>
      <p>{lookup(t, `buyer_checks_register_${state}`)}</p>
      <p class="hint">
        {t.buyer_checks_source()} <bdi>{register}</bdi>
        {" · "}
        {calendarDay(checkedOn, locale)}
        {by === undefined ? null : (
          <>
            {" · "}
            <bdi>{by}</bdi>
          </>
        )}
      </p>
    </div>
  );
};

/** What an exporter may know of the buyer's number: never the number. */
export const NumberChecks: FC<{ number: NumberState }> = ({
  number: { given, formCheck, registerCheck },
}) => {
  const { t } = usePage();
  if (given !== "yes")
    return <p>{given === "none" ? t.buyer_checks_number_none() : t.buyer_checks_number_other()}</p>;
  return (
    <>
      {formCheck ? <FormCheckLine check={formCheck} /> : null}
      {registerCheck ? (
        <RegisterCheckLine check={registerCheck} />
      ) : (
        <p class="hint">{t.buyer_checks_register_none()}</p>
      )}
    </>
  );
};
