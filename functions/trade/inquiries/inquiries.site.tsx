import { profileOf } from "#functions/market/profiles/profiles.offers.ts";
import { nest } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import { NotFound } from "#shared/errors.ts";
import { InquiryStage } from "#shared/trade/inquiries/inquiry.ts";
import type { FieldValues } from "#web/form-state.ts";
import { InboxPage, MyInquiriesPage } from "#web/pages/trade/inquiries/inquiry-lists.tsx";
import { removeAttachment, saveReplyDraft } from "./attachments.service.ts";
import { blockOther, unblockOther } from "./blocks.service.ts";
import { shareContact, withdrawContact } from "./contacts.service.ts";
import { drawThread } from "./draw-thread.tsx";
import { listInquiriesOf, listMyInquiries } from "./inquiries.service.ts";
import { markRead, replyInquiry } from "./messages.service.ts";
import type { ThreadAddress } from "./thread-abouts.ts";
import { closeInquiry, getThread, reopenInquiry } from "./threads.service.ts";

const pageSize = 24;
const one = "/inquiries/:inquiryId";

/** The buyer's list, the business's inbox, and the thread with all that can be done in it. */
export const inquiriesSite = [
  page("/inquiries", listMyInquiries, async ({ c, ctx, at }) => {
    const { items, ...cursors } = await listMyInquiries(ctx, at, { limit: pageSize, cursor: cursorOf(c) });
    return <MyInquiriesPage inquiries={items} {...cursors} />;
  }),

  page("/business/:profileId/inquiries", listInquiriesOf, async ({ c, ctx, at }) => {
    const chosen = InquiryStage.safeParse(c.req.query("stage")).data;
    const crowd: "yes" | "no" = c.req.query("crowd") === "yes" ? "yes" : "no";
    const asked = { crowd, limit: pageSize, cursor: cursorOf(c) };
    const first = await listInquiriesOf(ctx, at, { ...asked, stage: chosen ?? "new" });
    // Where nothing is new, what is unread stands among what was answered.
    const isElsewhere = !chosen && crowd === "no" && asked.cursor === undefined && first.items.length === 0;
    const stage = chosen ?? (isElsewhere ? "answered" : "new");
    const { items, ...cursors } = isElsewhere ? await listInquiriesOf(ctx, at, { ...asked, stage }) : first;
    const profile = await profileOf(ctx.table, at.profileId);
    if (!profile) throw new NotFound();
    const { businessName } = profile;
    return (
      <InboxPage
        inquiries={items}
        {...at}
        businessName={businessName}
        stage={stage}
        isCrowd={crowd === "yes"}
        {...cursors}
      />
    );
  }),

  page(one, getThread, (call) => drawThread(call, {}, call.c.req.query())),

  form(one, replyInquiry, {
    read: ({ act: _act, attachments = [], ...typed }) => ({
      ...nest(typed),
      ...(attachments.length > 0 ? { attachments: [attachments].flat() } : {}),
    }),
    instead: ({ act = "", text = "", language = "" }, call) =>
      goOnWriting(call, String(act), { text, language }),
    done: ({ id }, call) => `${pathOf(call)}#${id}`,
    again: (reply, call) => drawThread(call, { reply }),
  }),

  plainForm("read", markRead),
  plainForm("close", closeInquiry),
  plainForm("reopen", reopenInquiry),
  plainForm("block", blockOther),
  plainForm("unblock", unblockOther),

  form(`${one}/contact`, shareContact, {
    read: ({ fields = [] }) => ({ fields: [fields].flat() }),
    done: (_inquiry, call) => pathOf(call),
    again: (contact, call) => drawThread(call, { contact }),
  }),

  plainForm("contact/withdraw", withdrawContact),
];

/**
 * The reply's other buttons: what is typed is kept, and its files are seen to. The form's token is left for the message
 * itself.
 */
async function goOnWriting(
  { c, at }: Pick<SiteCall<typeof one>, "c" | "at">,
  act: string,
  typed: FieldValues,
): Promise<string | undefined> {
  const [work, attachmentId = ""] = act.split(":");
  if (work !== "attach" && work !== "drop") return undefined;
  const ctx = c.get("ctx");
  await saveReplyDraft(ctx, at, nest(typed));
  if (work === "drop") await removeAttachment(ctx, { ...at, attachmentId });
  const path = `/${ctx.locale}${pathOf({ at })}`;
  return work === "attach" ? `${path}/attachments` : `${path}#reply`;
}

/** A button, whose fault is told at the head of the thread. */
function plainForm<Answer>(
  action: string,
  // biome-ignore lint/suspicious/noExplicitAny: the verb's input is parsed by the verb
  verb: Verb<ThreadAddress, any, Answer>,
): SiteRoute {
  return form(`${one}/${action}` as const, verb, {
    done: (_answer, call) => pathOf(call),
    again: (plain, call) => drawThread(call, { plain }),
  });
}

function pathOf({ at: { inquiryId } }: Pick<SiteCall<typeof one>, "at">): string {
  return `/inquiries/${inquiryId}`;
}
