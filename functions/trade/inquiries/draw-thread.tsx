import { blankForm } from "#functions/platform/http/form.ts";
import type { SiteCall } from "#functions/platform/http/site-route.ts";
import { type ThreadForms, ThreadPage } from "#web/pages/trade/inquiries/thread-page.tsx";
import { getThread } from "./threads.service.ts";

/** The page of a thread, with those of its forms that were sent and failed; from before a message, where one is named. */
export async function drawThread(
  { ctx, at }: Pick<SiteCall<"/inquiries/:inquiryId">, "ctx" | "at">,
  forms: Partial<ThreadForms> = {},
  before?: string,
) {
  const thread = await getThread(ctx, { ...at, before });
  const all: ThreadForms = {
    reply: blankForm({ language: ctx.locale }),
    contact: blankForm({ fields: Object.keys(thread.contacts[thread.side] ?? {}) }),
    report: blankForm(),
    plain: blankForm(),
    ...forms,
  };
  return <ThreadPage thread={thread} forms={all} />;
}
