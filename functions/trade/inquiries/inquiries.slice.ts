import type { Slice } from "#functions/platform/slice.ts";
import { inquiryIds, messageIds } from "#shared/trade/ids.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";
import { inquiryProcess } from "#shared/trade/inquiries/inquiry.process.ts";

/** What buyers ask exporters about their listings, and what the two sides write to each other. */
export const inquiries: Slice = {
  name: "inquiries",
  ids: [inquiryIds, messageIds],
  permissions: inquiryPermissions,
  processes: [inquiryProcess],
  navigation: [
    { path: "/inquiries", text: "site_my_inquiries", order: 40, isFor: ({ kind }) => kind === "person" },
  ],
  async records() {
    const [{ inquiryRecord, messageRecord }, { blockRecord }, { receivedRecord }] = await Promise.all([
      import("./inquiries.records.ts"),
      import("./blocks.records.ts"),
      import("./crowds.records.ts"),
    ]);
    return [inquiryRecord, messageRecord, blockRecord, receivedRecord];
  },
  api: async () => (await import("./inquiries.api.ts")).inquiriesApi,
  description: async () => (await import("./inquiries.description.ts")).inquiriesDescription,
  async site() {
    const [{ inquireSite }, { inquiriesSite }] = await Promise.all([
      import("./inquire.site.tsx"),
      import("./inquiries.site.tsx"),
    ]);
    return [...inquireSite, ...inquiriesSite];
  },
  reactions: async () => (await import("./inquiries.reactions.ts")).inquiryReactions,
  async mails() {
    const [{ messagesMail }, { crowdMail }] = await Promise.all([
      import("./inquiries.mails.ts"),
      import("./crowds.mails.ts"),
    ]);
    return [messagesMail, crowdMail];
  },
};
