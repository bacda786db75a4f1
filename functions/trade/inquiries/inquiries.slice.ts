import type { Slice } from "#functions/platform/slice.ts";
import { attachmentIds, inquiryIds, messageIds } from "#shared/trade/ids.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";

/** What buyers ask exporters about their listings, and what the two sides write to each other. */
export const inquiries: Slice = {
  name: "inquiries",
  ids: [inquiryIds, messageIds, attachmentIds],
  permissions: inquiryPermissions,
  processes: [inquiryProcess],
  navigation: [
    { path: "/inquiries", text: "site_my_inquiries", order: 40, isFor: ({ kind }) => kind === "person" },
  ],
  async records() {
    const [{ inquiryRecord, messageRecord }, { blockRecord }, { receivedRecord }, drafts] = await Promise.all(
      [
        import("./inquiries.records.ts"),
        import("./blocks.records.ts"),
        import("./crowds.records.ts"),
        import("./reply-drafts.records.ts"),
      ],
    );
    const { replyDraftRecord, attachmentMarkRecord } = drafts;
    return [
      inquiryRecord,
      messageRecord,
      blockRecord,
      receivedRecord,
      replyDraftRecord,
      attachmentMarkRecord,
    ];
  },
  async api() {
    const [{ inquiriesApi }, { attachmentsApi }] = await Promise.all([
      import("./inquiries.api.ts"),
      import("./attachments.api.ts"),
    ]);
    return [...inquiriesApi, ...attachmentsApi];
  },
  description: async () => (await import("./inquiries.description.ts")).inquiriesDescription,
  async site() {
    const [{ inquireSite }, { inquiriesSite }, { attachmentsSite }] = await Promise.all([
      import("./inquire.site.tsx"),
      import("./inquiries.site.tsx"),
      import("./attachments.site.tsx"),
    ]);
    return [...inquireSite, ...inquiriesSite, ...attachmentsSite];
  },
  async reactions() {
    const [{ inquiryReactions }, { attachmentReactions }] = await Promise.all([
      import("./inquiries.reactions.ts"),
      import("./attachments.reactions.ts"),
    ]);
    return [...inquiryReactions, ...attachmentReactions];
  },
  async mails() {
    const [{ messagesMail }, { crowdMail }] = await Promise.all([
      import("./inquiries.mails.ts"),
      import("./crowds.mails.ts"),
    ]);
    return [messagesMail, crowdMail];
  },
};
