import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { whatsappLink } from "#shared/market/profiles/phone.ts";
import { openSteps } from "#shared/process.ts";
import { abuseReasons } from "#shared/trade/abuse-reports/abuse-report.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import type { SharedContact } from "#shared/trade/inquiries/inquiry.ts";
import { otherSide } from "#shared/trade/inquiries/sides.ts";
import type { Thread } from "#shared/trade/inquiries/thread.ts";
import { ButtonForm } from "#web/components/form/button-form.tsx";
import { ChoiceField } from "#web/components/form/choice-field.tsx";
import { Form } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import type { FormState } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { otherName } from "./other-name.ts";

interface PartProps {
  thread: Thread;
  form: FormState;
}

/** How each side can be reached, as far as it has said so, and the form to say so. */
export const ContactCards: FC<PartProps> = ({ thread, form }) => {
  const page = usePage();
  const { t } = page;
  const { contacts, side, shareable, blockedBy } = thread;
  const isBlocked = blockedBy.length > 0;
  const theirs = contacts[otherSide(side)];
  const mine = contacts[side];
  return (
    <section class="card stack" aria-labelledby="contacts">
      <h2 id="contacts">{t.inquiries_contacts()}</h2>
      <h3>{otherName(thread)}</h3>
      {theirs ? (
        <Contact thread={thread} contact={theirs} />
      ) : (
        <p class="hint">{t.inquiries_contact_not_shared()}</p>
      )}
      <h3>{t.inquiries_your_side()}</h3>
      {mine ? <Contact thread={thread} contact={mine} isOwn /> : null}
      {isBlocked ? null : shareable.length > 0 ? (
        <Form form={form} action={href(page, `/inquiries/${thread.id}/contact`)}>
          <ChoiceField
            form={form}
            name="fields"
            label={t.inquiries_share()}
            hint={t.inquiries_share_hint()}
            options={shareable.map((it) => ({ value: it, text: lookup(t, `inquiries_contact_${it}`) ?? it }))}
            isRequired
          />
          <button class="quiet">{t.inquiries_share_button()}</button>
        </Form>
      ) : (
        <p class="hint">
          {t.inquiries_nothing_to_share()}{" "}
          <a href={href(page, `/business/${thread.profileId}`)}>{t.site_my_business()}</a>
        </p>
      )}
      {mine ? (
        <PlainForm thread={thread} form={form} to="contact/withdraw" text={t.inquiries_withdraw()} />
      ) : null}
    </section>
  );
};

const Contact: FC<{ thread: Thread; contact: SharedContact; isOwn?: boolean }> = ({
  thread,
  contact,
  isOwn,
}) => {
  const { t, locale } = usePage();
  const about = pickLocalized(thread.listingTitle, locale)?.value ?? "";
  return (
    <dl class="facts">
      <dt>{t.inquiries_contact_name()}</dt>
      <dd>{contact.name}</dd>
      {contact.email ? (
        <>
          <dt>{t.inquiries_contact_email()}</dt>
          <dd>
            <a href={`mailto:${encodeURIComponent(contact.email).replace("%40", "@")}`}>{contact.email}</a>
          </dd>
        </>
      ) : null}
      {contact.phone ? (
        <>
          <dt>{t.inquiries_contact_phone()}</dt>
          <dd>
            <a href={`tel:${contact.phone}`}>{contact.phone}</a>
            {isOwn ? null : (
              <>
                {" · "}
                <a
                  href={whatsappLink(contact.phone, t.inquiries_whatsapp_text({ title: about }))}
                  rel="noreferrer"
                >
                  WhatsApp
                </a>
              </>
            )}
          </dd>
        </>
      ) : null}
    </dl>
  );
};

/** Closing, and opening again. */
export const StageForms: FC<PartProps> = ({ thread, form }) => {
  const { t, actor } = usePage();
  const open = openSteps(inquiryProcess, thread, actor);
  return (
    <>
      {open.has("close") ? (
        <PlainForm
          thread={thread}
          form={form}
          to="close"
          text={t.inquiries_close()}
          hint={t.inquiries_close_hint()}
        />
      ) : null}
      {open.has("reopen") && thread.blockedBy.length === 0 ? (
        <PlainForm thread={thread} form={form} to="reopen" text={t.inquiries_reopen()} />
      ) : null}
    </>
  );
};

/** Blocking and reporting the other side. */
export const TroubleForms: FC<PartProps & { report: FormState }> = ({ thread, form, report }) => {
  const page = usePage();
  const { t } = page;
  const { side, blockedBy, isReported } = thread;
  const name = otherName(thread);
  const isBlocked = blockedBy.includes(otherSide(side));
  return (
    <details open={report.failure !== undefined}>
      <summary>{t.inquiries_trouble()}</summary>
      {/* A link to it opens what it lies in. */}
      <div class="stack" id="trouble">
        {blockedBy.includes(side) ? (
          <PlainForm thread={thread} form={form} to="unblock" text={t.inquiries_unblock({ name })} />
        ) : (
          <PlainForm
            thread={thread}
            form={form}
            to="block"
            text={t.inquiries_block({ name })}
            hint={t.inquiries_block_hint()}
          />
        )}
        {isReported ? (
          <p class="notice">{t.inquiries_reported()}</p>
        ) : isBlocked ? null : (
          <Form form={report} action={href(page, `/inquiries/${thread.id}/report`)}>
            <ChoiceField
              form={report}
              name="reason"
              label={t.inquiries_report_reason()}
              options={abuseReasons.map((it) => ({ value: it, text: lookup(t, `report_${it}`) ?? it }))}
              isSingle
              isRequired
            />
            <TextArea form={report} name="note" label={t.inquiries_report_note()} maximumLength={1000} />
            <p class="hint">{t.inquiries_report_hint()}</p>
            <button class="danger">{t.inquiries_report({ name })}</button>
          </Form>
        )}
      </div>
    </details>
  );
};

const PlainForm: FC<PartProps & { to: string; text: string; hint?: string }> = ({
  thread,
  form,
  to,
  text,
  hint,
}) => (
  <ButtonForm form={form} action={href(usePage(), `/inquiries/${thread.id}/${to}`)} text={text} look="quiet">
    {hint ? <p class="hint">{hint}</p> : null}
  </ButtonForm>
);
