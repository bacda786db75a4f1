import { ulid } from "ulid";
import { anonymous } from "#shared/people/people/person.ts";
import { releaseDigests } from "./market/saved-searches/digest.service.ts";
import { openPlatform } from "./platform/platform.ts";
import { releaseNotices } from "./trade/inquiries/notices.service.ts";

const platform = openPlatform(process.env);

/** Every minute: mails whose time has come become due, and the table's stream sends them. */
export async function handler(): Promise<void> {
  const ctx = {
    ...platform,
    actor: anonymous,
    now: platform.now(),
    locale: "en" as const,
    requestId: ulid(),
  };
  const [notices, digests] = [await releaseNotices(ctx), await releaseDigests(ctx)];
  ctx.log.info("mails_released", { notices, digests });
}
