import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { makeDocumentForm } from "#functions/trade/order-documents/documents.service.ts";
import { processDocument } from "#functions/trade/order-documents/process-document.ts";
import { wholeOrder } from "#functions/trade/orders/orders.records.ts";
import { acceptQuotation } from "#functions/trade/quotations/answers.service.ts";
import { sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { DocumentPaper, OrderDocument } from "#shared/trade/order-documents/order-document.ts";
import { makePdf, type SentFile } from "./attachments.ts";
import { makeThread, threadAt } from "./inquiries.ts";
import { orderAt, orderNow, packing } from "./orders.ts";
import { offerInput, quotationAt } from "./quotations.ts";
import type { World } from "./world.ts";

export function documentAt({ orderId, id }: Pick<OrderDocument, "orderId" | "id">) {
  return { orderId, documentId: id };
}

/** Takes a form, posts the file to the store, and does what follows; the document's id, whether it became one or not. */
export async function uploadDocument(
  world: World,
  exporter: Person,
  order: { id: string },
  paper: DocumentPaper = "peb",
  { bytes, name }: SentFile = { bytes: makePdf(), name: "PEB 000123.pdf" },
): Promise<string> {
  const { fields, documentId } = await makeDocumentForm(world.ctxOf(exporter), orderAt(order), { paper });
  const blobs = world.platform.blobs as FolderBlobs;
  const { key } = await blobs.acceptUpload(fields, bytes, world.platform.now(), name);
  await processDocument(world.ctxOf(), key);
  return documentId;
}

/** A document as it is kept. */
export async function makeDocument(
  world: World,
  exporter: Person,
  order: { id: string },
  paper: DocumentPaper = "peb",
): Promise<OrderDocument> {
  const id = await uploadDocument(world, exporter, order, paper);
  const found = (await wholeOrder(world.platform.table, order.id))?.documents.find((it) => it.id === id);
  if (!found) throw new Error(`${id} became no document.`);
  return found;
}

/** An order whose lines say how they are packed: 500 baskets in 10 cartons, of 120 kg net and 135 kg gross. */
export async function makePackedOrder(world: World) {
  const thread = await makeThread(world);
  const offer = offerInput(thread.listing, {}, world.platform.now());
  const lines = offer.lines.map((line) => ({ ...line, packing }));
  const quotation = await sendQuotation(world.ctxOf(thread.exporter), threadAt(thread.inquiry), {
    ...offer,
    lines,
  });
  const { orderId = "" } = await acceptQuotation(world.ctxOf(thread.buyer), quotationAt(quotation), {
    revision: 1,
  });
  return { ...thread, order: await orderNow(world, { id: orderId }) };
}
