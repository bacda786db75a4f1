import { describe, expect, it } from "vitest";
import { directionOf, siteLocales } from "#shared/locales.ts";
import type { Inquiry, Message } from "#shared/trade/inquiries/inquiry.ts";
import { writeCrowdMail } from "#web/mails/crowd-mail.tsx";
import { writeInvitationMail } from "#web/mails/invitation-mail.tsx";
import { writeInvitationsMail } from "#web/mails/invitations-mail.tsx";
import { writeListingReportMail, writeListingReportsMail } from "#web/mails/listing-report-mails.ts";
import { writeMessagesMail } from "#web/mails/messages-mail.tsx";

const siteUrl = "https://rantau.example";
const stamp = { version: 1, createdAt: "2026-03-14T02:00:00.000Z", updatedAt: "2026-03-14T02:00:00.000Z" };

const inquiry: Inquiry = {
  id: "inq_01KKN5H00000000000000000AA",
  listingId: "lst_01KKN5H00000000000000000AA",
  profileId: "pro_01KKN5H00000000000000000AA",
  buyerId: "prs_01KKN5H00000000000000000AA",
  stage: "new",
  listingTitle: { id: "Kursi rotan", en: "Rattan chair", "zh-Hant": "籐椅" },
  unit: "H87",
  exporterName: "Rotan Purna (demo)",
  exporterHandle: "rotan-purna",
  quantity: 1500,
  destinationCountry: "JP",
  destinationPlace: "Port of Kobe",
  incoterm: "CIF",
  neededBy: "2026-12-31",
  company: { name: "Sakura Trading (demo)", kind: "importer", country: "JP" },
  lastMessage: { id: "msg_01KKN5H00000000000000000AA", from: "buyer", at: stamp.createdAt },
  messageCount: 1,
  readAt: {},
  contacts: {},
  ...stamp,
};

const message: Message = {
  id: "msg_01KKN5H00000000000000000AA",
  inquiryId: inquiry.id,
  number: 1,
  from: "buyer",
  authorId: inquiry.buyerId,
  text: "Please quote for Kobe.\n<b>Natural</b> colour.",
  language: "en",
  ...stamp,
};

function messagesMailIn(locale: (typeof siteLocales)[number], to: "buyer" | "exporter" = "exporter") {
  const messages = [message];
  return writeMessagesMail({ locale, siteUrl, receiverName: "Sari", to, inquiry, messages, count: 1 });
}

const mails = siteLocales.flatMap((locale) => {
  const shared = { locale, siteUrl };
  const invitation = {
    businessName: "Rotan Purna",
    invitedByName: "Sari",
    email: "a@b.example",
    token: "t1",
  };
  const report = {
    ...{ id: "lrp_01KKN5H00000000000000000AA", reason: "untrue" as const, note: "", stage: "open" as const },
    ...{ listingId: inquiry.listingId, listingTitle: inquiry.listingTitle, profileId: inquiry.profileId },
    ...{ exporterName: inquiry.exporterName, reporterId: inquiry.buyerId, reporterName: "Rina", ...stamp },
  };
  const admin = { siteUrl, receiver: { name: "Admin", locale } };
  const business = { receiverName: "Sari", businessName: "Rotan Purna", profileId: inquiry.profileId };
  return [
    { kind: "messages", locale, mail: messagesMailIn(locale), buttons: 1 },
    { kind: "crowd", locale, mail: writeCrowdMail({ ...shared, ...business }), buttons: 1 },
    { kind: "listing report", locale, mail: writeListingReportMail({ report, ...admin }), buttons: 1 },
    { kind: "listing reports", locale, mail: writeListingReportsMail({ count: 12, ...admin }), buttons: 1 },
    { kind: "invitation", locale, mail: writeInvitationMail({ ...shared, ...invitation }), buttons: 1 },
    {
      kind: "invitations",
      locale,
      mail: writeInvitationsMail({
        ...shared,
        to: invitation.email,
        invitations: [invitation, { ...invitation, token: "t2" }],
      }),
      // Each of them is accepted by itself.
      buttons: 0,
    },
  ];
});

describe.each(mails)("the mail of $kind in $locale", ({ locale, mail: { subject, text, html }, buttons }) => {
  it("is one card of at most 600 px in the language's direction, light and dark, with one button", () => {
    expect(html).toContain(`<html lang="${locale}" dir="${directionOf(locale)}">`);
    expect(html.match(/max-width:600px/g)).toHaveLength(1);
    expect(html).toContain("prefers-color-scheme:dark");
    expect(html.match(/<a class="button"/g) ?? []).toHaveLength(buttons);
    expect(html).not.toMatch(/(?:padding|margin|border)-(?:left|right)|text-align:(?:left|right)/);
  });

  it("says in plain text where each of its links leads", () => {
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, address = ""]) => address);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((address) => !text.includes(address.replaceAll("&amp;", "&")))).toEqual([]);
    expect(subject).not.toContain("\n");
  });
});

describe("the mail of new messages", () => {
  it("tells the exporter what is asked, by whom, in the exporter's language, beside the buyer's words", () => {
    const { text, html } = messagesMailIn("id");
    for (const fact of [
      "Penawaran: Kursi rotan",
      "Jumlah: 1.500 buah",
      "Tujuan: Port of Kobe, Jepang",
      "31 Desember 2026",
      "Pembeli: Sakura Trading (demo) (Jepang)",
    ])
      expect(text).toContain(fact);
    expect(text).toContain("> Please quote for Kobe.");
    expect(html).toContain("&lt;b&gt;Natural&lt;/b&gt;");
    expect(html).toContain('<bdi lang="id">Kursi rotan</bdi>');
  });

  it("tells the buyer which exporter wrote, and nothing of the buyer's own company", () => {
    const { text } = messagesMailIn("zh-Hant", "buyer");
    expect(text).toContain("出口商：Rotan Purna (demo)");
    expect(text).toContain("品項：籐椅");
    expect(text).not.toContain("Sakura");
  });
});
