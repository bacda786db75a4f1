import * as z from "zod";
import { thingsIn, togetherIn } from "#functions/platform/mail/mail-queues.ts";
import { mailWriter } from "#functions/platform/mail/outbox.ts";
import { ref } from "#functions/platform/table/table.ts";
import { inFairOrder } from "#shared/mail-turns.ts";
import { invitationIds } from "#shared/market/ids.ts";
import { writeInvitationMail } from "#web/mails/invitation-mail.tsx";
import { writeInvitationsMail } from "#web/mails/invitations-mail.tsx";
import { invitationToken } from "./invitation-token.ts";
import { invitationRecord } from "./invitations.records.ts";

/** Asks somebody to join; nothing is sent where the invitation was taken back, or accepted, before it could go out. */
export const invitationMail = mailWriter({
  name: "invitation",
  about: z.strictObject({ invitationId: invitationIds.schema }),
  async write({ table, config }, { invitationId }) {
    const invitation = await table.get(invitationRecord, invitationId);
    if (invitation?.stage !== "open") return undefined;
    const token = invitationToken(config, invitationId);
    const mail = writeInvitationMail({ ...invitation, siteUrl: config.siteUrl, token });
    return { ...mail, to: invitation.email, language: invitation.locale };
  },
});

/** Invitations to one mailbox, as they wait to be told. */
export function invitationQueue(mailbox: string): string {
  return `invitations|${mailbox}`;
}

/** All that came to one mailbox since the last such mail and is open still, each with its own link. */
export const invitationsMail = mailWriter({
  name: "invitations",
  about: z.strictObject({ mailbox: z.string().max(60), day: z.iso.date() }),
  async write({ table, config }, { mailbox, day }, span) {
    const { siteUrl } = config;
    const { thingIds } = await thingsIn(table, togetherIn(invitationQueue(mailbox), day), span);
    const found = await table.getTogether(thingIds.map((id) => ref(invitationRecord, id)));
    const open = found.flatMap((it) =>
      it?.stage === "open" ? [{ ...it, token: invitationToken(config, it.id) }] : [],
    );
    const [first] = open;
    if (!first) return undefined;
    const { email: to, locale } = first;
    const invitations = inFairOrder(open, ({ profileId }) => profileId);
    const mail =
      open.length === 1
        ? writeInvitationMail({ ...first, siteUrl })
        : writeInvitationsMail({ invitations, to, locale, siteUrl });
    return { ...mail, to, language: locale };
  },
});
