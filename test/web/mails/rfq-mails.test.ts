import { describe, expect, it } from "vitest";
import type { Rfq } from "#shared/trade/rfqs/rfq.ts";
import { writeRfqBuyerMail } from "#web/mails/rfq-mails.ts";

const invited = { listings: [{ title: { en: "Basket" } }] };

function mailOf(locale: "en" | "id" | "ms", exporters: number) {
  const rfq = {
    id: "rfq_1",
    invited: Array.from({ length: exporters }, () => invited),
    forwarded: { attacheName: "Dewi" },
    ...{ quantity: 300, unit: "BX", destinationCountry: "JP", closesOn: "2026-12-20", zone: "Asia/Tokyo" },
  } as unknown as Rfq;
  const receiver = { name: "Sato", locale };
  return writeRfqBuyerMail({ rfq, event: "forwarded", receiver, siteUrl: "https://example.org" }).text;
}

describe("writeRfqBuyerMail", () => {
  it("says of one exporter and of several how many were asked", () => {
    expect(mailOf("en", 1)).toContain("to 1 exporter for a quote");
    expect(mailOf("en", 3)).toContain("to 3 exporters for quotes");
  });

  it.each([
    ["id", "waktu Standar Jepang"],
    ["ms", "waktu Piawai Jepun"],
  ] as const)("names a zone once in %s", (locale, zone) => {
    expect(mailOf(locale, 1)).toContain(zone);
  });
});
