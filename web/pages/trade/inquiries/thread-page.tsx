import type { FC } from "hono/jsx";
import { openSteps } from "#shared/process.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";
import type { OpenThread, Thread } from "#shared/trade/inquiries/thread.ts";
import { answerText } from "#web/components/answer-text.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { Form } from "#web/components/form/form.tsx";
import { TextArea } from "#web/components/form/text-fields.tsx";
import { LanguageField } from "#web/components/language-field.tsx";
import { Layout } from "#web/components/layout.tsx";
import { Blank } from "#web/components/listing-card.tsx";
import { Photo } from "#web/components/photo.tsx";
import { named } from "#web/components/signs.ts";
import { MeanScore } from "#web/components/stars.tsx";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { BuyerWarning, ThreadBuyerCard } from "../buyer-checks/thread-buyer.tsx";
import { DraftFiles } from "./draft-files.tsx";
import { MessageList, ReadForm } from "./messages.tsx";
import { otherName } from "./other-name.ts";
import { ReadyTexts } from "./ready-texts.tsx";
import { stageText } from "./stage-text.ts";
import { TermsSummary } from "./terms.tsx";
import { ContactCards, StageForms, TroubleForms } from "./thread-forms.tsx";
import { ThreadOrders } from "./thread-orders.tsx";
import { ThreadQuotations } from "./thread-quotations.tsx";
import { ThreadRfqPart } from "./thread-rfq.tsx";

export type ThreadForms = Record<"reply" | "contact" | "report" | "plain", FormState>;

interface ThreadPageProps {
  thread: OpenThread;
  forms: ThreadForms;
}

/** One inquiry with all that both sides wrote, and what the reader's side can do. */
export const ThreadPage: FC<ThreadPageProps> = ({ thread, forms }) => {
  const page = usePage();
  const { t } = page;
  const { side } = thread;
  return (
    <Layout title={t.inquiries_thread_title({ name: otherName(thread) })} isPrivate hasForms>
      <div class="columns">
        <section class="stack">
          <p>
            <a href={href(page, side === "buyer" ? "/inquiries" : `/business/${thread.profileId}/inquiries`)}>
              {t.inquiries_all()}
            </a>
          </p>
          <h1>
            <Written texts={thread.listingTitle} />
          </h1>
          <p class="row">
            {side === "buyer" ? (
              <a href={href(page, `/exporters/${thread.exporterHandle}`)}>{thread.exporterName}</a>
            ) : (
              <span>{thread.company.name}</span>
            )}
            {thread.buyerRating ? (
              <span>
                <span class="unseen">{named(page, t.reviews_buyer())}</span>
                <MeanScore rating={thread.buyerRating} />
              </span>
            ) : null}
            <span class="badge">{stageText(page, thread, side)}</span>
            {thread.isBuyerSuspended ? <span class="badge unread">{t.people_is_suspended()}</span> : null}
          </p>
          {thread.buyer ? <BuyerWarning inquiryId={thread.id} buyer={thread.buyer} /> : null}
          <ThreadRfqPart thread={thread} />
          <Asked thread={thread} />
          <SentNotice thread={thread} />
          <ThreadQuotations thread={thread} />
          <ThreadOrders thread={thread} />
          <FormFailure form={forms.plain} />
          <ReadForm thread={thread} form={forms.plain} />
          <MessageList thread={thread} path={`/inquiries/${thread.id}`} />
          <ReplyPart thread={thread} form={forms.reply} />
        </section>
        <aside class="stack">
          {thread.buyer ? <ThreadBuyerCard inquiryId={thread.id} buyer={thread.buyer} /> : null}
          <ContactCards thread={thread} form={forms.contact} />
          <StageForms thread={thread} form={forms.plain} />
          <TroubleForms thread={thread} form={forms.plain} report={forms.report} />
        </aside>
      </div>
    </Layout>
  );
};

/** What is asked, and about which goods: it stands above all that is written about it. */
const Asked: FC<{ thread: Thread }> = ({ thread }) => {
  const page = usePage();
  const { t } = page;
  const { listingId, profileId, photo, isOffered } = thread;
  return (
    <section class="card asked" aria-labelledby="terms">
      {photo ? (
        <Photo
          listing={{ id: listingId, profileId, stage: "published" }}
          photo={photo}
          sizes="(min-width: 48rem) 9rem, 5.5rem"
          isOrnament
        />
      ) : (
        <Blank />
      )}
      <div class="stack">
        <h2 id="terms">{t.inquiries_terms()}</h2>
        <p>
          {isOffered ? (
            <a href={href(page, `/listings/${listingId}`)}>{t.inquiries_to_listing()}</a>
          ) : (
            t.inquiries_not_offered()
          )}
        </p>
      </div>
      <TermsSummary inquiry={thread} />
    </section>
  );
};

/** Until something follows: that it went out, and when an answer may be hoped for. */
const SentNotice: FC<{ thread: Thread }> = ({ thread }) => {
  const page = usePage();
  const { t } = page;
  const { side, stage, messageCount, answerMinutes } = thread;
  if (side !== "buyer" || stage !== "new" || messageCount > 1) return null;
  return (
    <div class="notice" role="status">
      <p>
        <strong>{t.inquiries_sent()}</strong>
      </p>
      {answerMinutes === undefined ? null : <p>{answerText(page, answerMinutes)}</p>}
      <p>{t.inquiries_sent_mail({ business: thread.exporterName })}</p>
      <p>{t.attachments_after_asking()}</p>
    </div>
  );
};

const ReplyPart: FC<{ thread: OpenThread; form: FormState }> = ({ thread, form }) => {
  const page = usePage();
  const { t } = page;
  const { side, blockedBy, closedBy } = thread;
  if (blockedBy.length > 0)
    return <p class="notice">{blockedBy.includes(side) ? t.inquiries_you_blocked() : t.error_blocked()}</p>;
  if (!openSteps(inquiryProcess, thread, page.actor).has("reply"))
    return <p class="notice">{closedBy === side ? t.inquiries_you_closed() : t.error_inquiry_closed()}</p>;
  return (
    <section class="stack" aria-labelledby="reply">
      <h2 id="reply">{t.inquiries_reply()}</h2>
      {thread.isBuyerSuspended ? <p class="notice">{t.inquiries_buyer_suspended()}</p> : null}
      <Form form={form} action={href(page, `/inquiries/${thread.id}`)}>
        <TextArea form={form} name="text" label={t.inquiries_message()} maximumLength={4000} isRequired />
        <ReadyTexts thread={thread} />
        <DraftFiles thread={thread}>
          <LanguageField form={form} />
        </DraftFiles>
      </Form>
    </section>
  );
};
