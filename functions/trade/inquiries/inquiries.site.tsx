import type { Context, Hono } from "hono";
import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { blankForm, nest, submit } from "#functions/platform/http/form.ts";
import { cursorOf, html, type SiteEnv, siteRoutes } from "#functions/platform/http/site.ts";
import { NotFound } from "#shared/errors.ts";
import { parseInput } from "#shared/issues.ts";
import { InquiryStage, ReadMark, Reply, ShareContact } from "#shared/trade/inquiries/inquiry.ts";
import { SendReport } from "#shared/trade/inquiries/report.ts";
import type { FieldValues } from "#web/form-state.ts";
import { InboxPage, MyInquiriesPage } from "#web/pages/trade/inquiries/inquiry-lists.tsx";
import { type ThreadForms, ThreadPage } from "#web/pages/trade/inquiries/thread-page.tsx";
import { blockOther, unblockOther } from "./blocks.service.ts";
import { shareContact, withdrawContact } from "./contacts.service.ts";
import { listInquiriesOf, listMyInquiries } from "./inquiries.service.ts";
import { markRead, replyInquiry } from "./messages.service.ts";
import { reportInquiry } from "./reports.service.ts";
import { closeInquiry, getThread, reopenInquiry, type Thread } from "./threads.service.ts";

const pageSize = 24;

/** The buyer's list, the business's inbox, and the thread with all that can be done in it. */
export function inquiriesSite(): Hono<SiteEnv> {
  const app = siteRoutes();

  app.get("/inquiries", async (c) => {
    const { items, ...cursors } = await listMyInquiries(c.get("ctx"), {
      limit: pageSize,
      cursor: cursorOf(c),
    });
    return html(c, <MyInquiriesPage inquiries={items} {...cursors} />);
  });

  app.get("/business/:profileId/inquiries", async (c) => {
    const ctx = c.get("ctx");
    const profileId = c.req.param("profileId");
    const stage = InquiryStage.catch("new").parse(c.req.query("stage"));
    const { items, ...cursors } = await listInquiriesOf(ctx, profileId, stage, {
      limit: pageSize,
      cursor: cursorOf(c),
    });
    const profile = await ctx.table.get(profileRecord, profileId);
    if (!profile) throw new NotFound();
    const { businessName } = profile;
    return html(
      c,
      <InboxPage
        inquiries={items}
        profileId={profileId}
        businessName={businessName}
        stage={stage}
        {...cursors}
      />,
    );
  });

  app.get("/inquiries/:inquiryId", async (c) => {
    const thread = await getThread(c.get("ctx"), c.req.param("inquiryId"));
    return html(c, drawThread(c, thread));
  });

  app.post("/inquiries/:inquiryId", (c) =>
    submit(c, {
      async act(values, ctx) {
        const inquiryId = c.req.param("inquiryId");
        const message = await replyInquiry(ctx, inquiryId, parseInput(Reply, nest(values)));
        return `/${ctx.locale}/inquiries/${inquiryId}#${message.id}`;
      },
      again: (form) => redraw(c, { reply: form }),
    }),
  );

  type Act = (ctx: Ctx, inquiryId: string, values: FieldValues) => Promise<unknown>;
  function on(action: string, form: keyof ThreadForms, act: Act): void {
    app.post(`/inquiries/:inquiryId/${action}`, (c) =>
      submit(c, {
        async act(values, ctx) {
          await act(ctx, c.req.param("inquiryId") ?? "", values);
          return `/${ctx.locale}/inquiries/${c.req.param("inquiryId")}`;
        },
        again: (state) => redraw(c, { [form]: state }),
      }),
    );
  }

  on("read", "plain", (ctx, id, { upTo }) => markRead(ctx, id, parseInput(ReadMark, { upTo })));
  on("close", "plain", closeInquiry);
  on("reopen", "plain", reopenInquiry);
  on("block", "plain", blockOther);
  on("unblock", "plain", unblockOther);
  on("contact", "contact", (ctx, id, { fields = [] }) =>
    shareContact(ctx, id, parseInput(ShareContact, { fields: [fields].flat() })),
  );
  on("contact/withdraw", "plain", withdrawContact);
  on("report", "report", (ctx, id, values) => reportInquiry(ctx, id, parseInput(SendReport, nest(values))));

  return app;
}

async function redraw(c: Context<SiteEnv>, forms: Partial<ThreadForms>) {
  return drawThread(c, await getThread(c.get("ctx"), c.req.param("inquiryId") ?? ""), forms);
}

function drawThread(c: Context<SiteEnv>, thread: Thread, forms: Partial<ThreadForms> = {}) {
  const shared = Object.keys(thread.inquiry.contacts[thread.side] ?? {});
  const all: ThreadForms = {
    reply: blankForm({ language: c.get("ctx").locale }),
    contact: blankForm({ fields: shared }),
    report: blankForm(),
    plain: blankForm(),
    ...forms,
  };
  return <ThreadPage thread={thread} forms={all} />;
}
