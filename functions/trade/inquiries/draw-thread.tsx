import type { Ctx } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import type { SiteCall } from "#functions/platform/http/site-route.ts";
import type { ShownDraft } from "#shared/trade/inquiries/reply-draft.ts";
import type { FieldValues } from "#web/form-state.ts";
import { readyReply } from "#web/pages/trade/inquiries/ready-texts.tsx";
import { type ThreadForms, ThreadPage } from "#web/pages/trade/inquiries/thread-page.tsx";
import { getThread } from "./threads.service.ts";

/**
 * The page of a thread, with those of its forms that were sent and failed. Its address may name a message to show those
 * before, or a ready text to begin the reply with.
 */
export async function drawThread(
  { ctx, at }: Pick<SiteCall<"/inquiries/:inquiryId">, "ctx" | "at">,
  forms: Partial<ThreadForms> = {},
  { before, ready = "", in: language = "" }: Record<string, string> = {},
) {
  const thread = await getThread(ctx, { ...at, before });
  const all: ThreadForms = {
    reply: blankForm(readyReply(thread.side, ready, language) ?? begunReply(thread.draft, ctx)),
    contact: blankForm({ fields: Object.keys(thread.contacts[thread.side] ?? {}) }),
    report: blankForm(),
    plain: blankForm(),
    ...forms,
  };
  return <ThreadPage thread={thread} forms={all} />;
}

/** A reply as it was left on the way to its files; a blank one where nothing was begun. */
function begunReply({ text, language }: ShownDraft, { locale }: Pick<Ctx, "locale">): FieldValues {
  return { text, language: language ?? locale };
}
