import type { FC } from "hono/jsx";
import type { Inquiry, Side } from "#shared/trade/inquiries/inquiry.ts";
import { isUnread, otherSide } from "#shared/trade/inquiries/sides.ts";
import type { ShownMessage, Thread } from "#shared/trade/inquiries/thread.ts";
import { FormTokens } from "#web/components/form/form.tsx";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { MessageSigns } from "../buyer-checks/message-signs.tsx";
import { Attachments } from "./attachments.tsx";

/**
 * Opening a thread changes nothing, so reading is said by a form of its own: a button where there is no script, sent
 * by itself where there is. Answering says it too.
 */
export const ReadForm: FC<{ thread: Thread; form: FormState }> = ({ thread, form }) => {
  const page = usePage();
  const newest = thread.messages.at(-1);
  if (!newest || !isUnread(thread, thread.side)) return null;
  return (
    <mark-read>
      <form method="post" action={href(page, `/inquiries/${thread.id}/read`)} class="row notice">
        <FormTokens form={form} />
        <input type="hidden" name="upTo" value={newest.createdAt} />
        <span>{page.t.inquiries_unread()}</span>
        <button class="quiet">{page.t.inquiries_mark_read()}</button>
      </form>
    </mark-read>
  );
};

interface Conversation extends Inquiry {
  messages: ShownMessage[];
  hasEarlier: boolean;
  /** The reader's; admins have none. */
  side?: Side;
}

/** What both sides wrote, oldest first; `path` is the page that shows it, below the language. */
export const MessageList: FC<{ thread: Conversation; path: string }> = ({ thread, path }) => {
  const page = usePage();
  const { t } = page;
  const { messages, hasEarlier, side, company, exporterName } = thread;
  const isEnd = messages.some(({ id }) => id === thread.lastMessage.id);
  return (
    <section class="stack" aria-labelledby="messages">
      <h2 id="messages">{t.inquiries_messages()}</h2>
      {hasEarlier ? (
        <p>
          <a href={href(page, `${path}?before=${messages[0]?.id}`)}>{t.inquiries_earlier()}</a>
        </p>
      ) : null}
      <ol class="plain stack">
        {messages.map((message) => (
          <li class={`card message ${message.from === side ? "own" : ""}`} id={message.id}>
            <p>
              <strong>
                <bdi>{message.from === "buyer" ? company.name : exporterName}</bdi>
              </strong>{" "}
              <span class="hint">
                {message.from === side ? `${t.site_in_brackets({ text: t.inquiries_your_side() })} ` : ""}
                <AgoAndMoment at={message.createdAt} />
              </span>
            </p>
            {side && message.from !== side ? (
              <MessageSigns text={message.text} reader={side} inquiryId={thread.id} />
            ) : null}
            <MessageBody message={message} />
            <Attachments attachments={message.attachments} path={`${path}/messages/${message.id}`} />
            {message.from === side ? (
              <p class="hint">{wasRead(thread, message) ? t.inquiries_was_read() : t.inquiries_not_read()}</p>
            ) : null}
          </li>
        ))}
      </ol>
      {isEnd ? null : (
        <p>
          <a href={href(page, path)}>{t.inquiries_newest()}</a>
        </p>
      )}
    </section>
  );
};

const MessageBody: FC<{ message: ShownMessage }> = ({ message }) => {
  const { locale } = usePage();
  return <Written texts={{ [message.language ?? locale]: message.text }} as="div" />;
};

function wasRead({ readAt }: Conversation, message: ShownMessage): boolean {
  return (readAt[otherSide(message.from)] ?? "") >= message.createdAt;
}
