import type { FC } from "hono/jsx";
import { type Message, otherSide, type Side } from "#shared/trade/inquiries/inquiry.ts";
import { isUnread } from "#shared/trade/inquiries/stages.ts";
import { FormTokens } from "#web/components/form/form.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Written } from "#web/components/written.tsx";
import type { FormState } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import type { ThreadView } from "./thread-view.ts";

/**
 * Opening a thread changes nothing, so reading is said by a form of its own: a button where there is no script, sent
 * by itself where there is. Answering says it too.
 */
export const ReadForm: FC<{ thread: ThreadView; form: FormState }> = ({
  thread: { inquiry, messages, side },
  form,
}) => {
  const page = usePage();
  const newest = messages.at(-1);
  if (!newest || !isUnread(inquiry, side)) return null;
  return (
    <mark-read>
      <form method="post" action={href(page, `/inquiries/${inquiry.id}/read`)} class="row notice">
        <FormTokens form={form} />
        <input type="hidden" name="upTo" value={newest.createdAt} />
        <span>{page.t.inquiries_unread()}</span>
        <button class="quiet">{page.t.inquiries_mark_read()}</button>
      </form>
    </mark-read>
  );
};

interface Conversation extends Pick<ThreadView, "inquiry" | "messages"> {
  /** The reader's side; admins have none. */
  side?: Side;
}

/** What both sides wrote, oldest first. */
export const MessageList: FC<{ thread: Conversation }> = ({ thread }) => {
  const { t } = usePage();
  const { inquiry, messages, side } = thread;
  const earlier = inquiry.messageCount - messages.length;
  return (
    <section class="stack" aria-labelledby="messages">
      <h2 id="messages">{t.inquiries_messages()}</h2>
      {earlier > 0 ? <p class="hint">{t.inquiries_earlier({ count: earlier })}</p> : null}
      <ol class="plain stack">
        {messages.map((message) => (
          <li class={`card message ${message.from === side ? "own" : ""}`} id={message.id}>
            <p>
              <strong>{message.from === "buyer" ? inquiry.company.name : inquiry.exporterName}</strong>{" "}
              <span class="hint">
                {message.from === side ? `(${t.inquiries_your_side()}) ` : ""}
                <Moment at={message.createdAt} />
              </span>
            </p>
            <MessageBody message={message} />
            {message.from === side ? (
              <p class="hint">{wasRead(thread, message) ? t.inquiries_was_read() : t.inquiries_not_read()}</p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
};

const MessageBody: FC<{ message: Message }> = ({ message }) => {
  const { locale } = usePage();
  return <Written texts={{ [message.language ?? locale]: message.text }} as="div" />;
};

function wasRead({ inquiry }: Conversation, message: Message): boolean {
  return (inquiry.readAt[otherSide(message.from)] ?? "") >= message.createdAt;
}
