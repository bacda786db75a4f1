import { beforeAll, describe, expect, it } from "vitest";
import {
  acceptDocument,
  flagDocument,
  removeDocument,
  shareDocument,
} from "#functions/trade/order-documents/documents.service.ts";
import { siteLocales } from "#shared/locales.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { documentAt, makeDocument, makePackedOrder } from "#test/support/order-documents.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";
import { writeDocumentsMail } from "#web/mails/order-documents-mail.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

async function paperMailsTo({ email }: { email: string }, { id }: Pick<Order, "id">): Promise<string[]> {
  const mails = (await mailsTo(world, email)).map(plainOf);
  return mails.filter((mail) => mail.includes(`/orders/${id}/papers`));
}

describe("what follows from an order's documents", () => {
  it("is one mail to the buyer of all that is shared within ten minutes, then one to the exporter of what is sent back", async () => {
    const { exporter, buyer, order } = await makePackedOrder(world);
    const [peb, npe] = [
      await makeDocument(world, exporter, order),
      await makeDocument(world, exporter, order, "npe"),
    ];
    await stream.settle();
    expect(await paperMailsTo(buyer, order)).toEqual([]);
    await shareDocument(world.ctxOf(exporter), documentAt(peb));
    await shareDocument(world.ctxOf(exporter), documentAt(npe));
    const records = await stream.read();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    await stream.settle();
    await stream.passTime(700);
    const toBuyer = await paperMailsTo(buyer, order);
    expect(toBuyer.length).toBeGreaterThan(0);
    expect(toBuyer.length).toBeLessThanOrEqual(2);
    expect(toBuyer[0]).toContain("Export declaration (PEB)");
    expect(toBuyer.at(-1)).toContain("Export approval (NPE)");
    expect(await paperMailsTo(exporter, order)).toEqual([]);

    await flagDocument(world.ctxOf(buyer), documentAt(peb), { note: "The weight is another one." });
    await stream.settle();
    const [toExporter, ...others] = await paperMailsTo(exporter, order);
    expect(others).toEqual([]);
    expect(toExporter).toContain("The weight is another one.");
    expect(toExporter).toContain(`${siteUrl}/en/orders/${order.id}/papers`);
  });

  it("is no mail of what was accepted before it went out, nor of what is kept", async () => {
    const { exporter, buyer, order } = await makePackedOrder(world);
    const document = await makeDocument(world, exporter, order);
    await shareDocument(world.ctxOf(exporter), documentAt(document));
    await acceptDocument(world.ctxOf(buyer), documentAt(document));
    await stream.settle();
    expect(await paperMailsTo(buyer, order)).toEqual([]);
  });

  it("takes a document's file with it, once it is removed", async () => {
    const { exporter, order } = await makePackedOrder(world);
    const document = await makeDocument(world, exporter, order);
    const folder = `attachments/${exporter.id}/${order.id}/`;
    expect(await world.platform.blobs.list(folder)).toHaveLength(1);
    await removeDocument(world.ctxOf(exporter), documentAt(document));
    await stream.settle();
    expect(await world.platform.blobs.list(folder)).toEqual([]);
  });

  it.each(siteLocales)("is told in %s", (locale) => {
    const order = {
      id: "ord_1",
      number: "O-2026-0001",
      exporterName: "Sari",
      company: { name: "Mei" },
    } as never;
    for (const to of ["buyer", "exporter"] as const) {
      const documents = [{ paper: "peb" as const, facts: {}, note: to === "exporter" ? "No." : undefined }];
      const mail = writeDocumentsMail({ order, documents, receiver: { name: "A", locale }, to, siteUrl });
      expect(mail.subject).toContain("O-2026-0001");
      expect(mail.text).toContain(`${siteUrl}/${locale}/orders/ord_1/papers`);
      expect(mail.text).not.toMatch(/undefined|documents_/);
    }
  });
});
