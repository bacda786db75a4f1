import { ulid } from "ulid";
import { anonymous } from "#shared/people/person.ts";
import { releaseNotices } from "./inquiries/notices.service.ts";
import { openPlatform } from "./platform/platform.ts";

const platform = openPlatform(process.env);

/** Every minute: mails that were held back become due, and the table's stream sends them. */
export async function handler(): Promise<void> {
  const ctx = {
    ...platform,
    actor: anonymous,
    now: platform.now(),
    locale: "en" as const,
    requestId: ulid(),
  };
  const released = await releaseNotices(ctx);
  ctx.log.info("notices_released", { released });
}
