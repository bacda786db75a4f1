import type { Slice } from "#functions/platform/slice.ts";
import { answerIds, requestIds } from "#shared/trade/ids.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import { requestProcess } from "#shared/trade/requests/request.process.ts";

/** What buyers look for, told to the trade attachés of their market. */
export const requests: Slice = {
  name: "requests",
  ids: [requestIds, answerIds],
  permissions: requestPermissions,
  processes: [requestProcess],
  records: async () => [(await import("./requests.records.ts")).requestRecord],
  api: async () => (await import("./requests.api.ts")).requestsApi,
  description: async () => (await import("./requests.description.ts")).requestsDescription,
  async site() {
    const [{ newRequestSite }, { requestsSite }] = await Promise.all([
      import("./new-request.site.tsx"),
      import("./requests.site.tsx"),
    ]);
    return [...newRequestSite, ...requestsSite];
  },
  reactions: async () => (await import("./requests.reactions.ts")).requestReactions,
  async mails() {
    const { requestMail, requestsMail, answerMail } = await import("./requests.mails.ts");
    return [requestMail, requestsMail, answerMail];
  },
};
