import { beforeAll, describe, expect, it } from "vitest";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { noSeal } from "#functions/platform/seal/seal.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import {
  acceptDocument,
  describeDocument,
  flagDocument,
  getDocument,
  getOrderPapers,
  makeDocumentForm,
  removeDocument,
  setPapersDesk,
  shareDocument,
} from "#functions/trade/order-documents/documents.service.ts";
import { orderChecklist } from "#functions/trade/order-documents/order-checklist.ts";
import { processDocument } from "#functions/trade/order-documents/process-document.ts";
import { writeOrderAddress } from "#functions/trade/orders/address.service.ts";
import { wholeOrder } from "#functions/trade/orders/orders.records.ts";
import type { Order } from "#shared/trade/orders/order.ts";
import { makePdf, pdfWith } from "#test/support/attachments.ts";
import { documentAt, makeDocument, makePackedOrder, uploadDocument } from "#test/support/order-documents.ts";
import { makeOrder, orderAt } from "#test/support/orders.ts";
import { phonePhoto, pixelBomb } from "#test/support/pictures.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let made: Awaited<ReturnType<typeof makeOrder>>;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  made = await makeOrder(world);
});

const whole = async (order: Pick<Order, "id">) => {
  const found = await wholeOrder(world.platform.table, order.id);
  if (!found) throw new Error("There is no such order.");
  return found;
};
const checklist = async (order: Pick<Order, "id">, side: "buyer" | "exporter") =>
  orderChecklist(await whole(order), side, undefined);

describe("an upload", () => {
  it("becomes a document that its exporter alone sees, by what its bytes are", async () => {
    const { exporter, buyer, order } = await makeOrder(world);
    const photo = await phonePhoto({ width: 900, height: 600 });
    const id = await uploadDocument(world, exporter, order, "bill_of_lading", {
      bytes: photo,
      name: "bl.pdf",
    });
    const { documents } = await whole(order);
    expect(documents).toMatchObject([
      { id, paper: "bill_of_lading", stage: "kept", file: { kind: "photo", name: "bl.jpg" }, facts: {} },
    ]);
    await expect(
      getDocument(world.ctxOf(exporter), { orderId: order.id, documentId: id }),
    ).resolves.toBeDefined();
    await expect(
      getDocument(world.ctxOf(buyer), { orderId: order.id, documentId: id }),
    ).rejects.toMatchObject({
      status: 404,
    });
  });

  it("loses where a photo was taken", async () => {
    const { exporter, order } = await makeOrder(world);
    const photo = await phonePhoto({ width: 900, height: 600 });
    const id = await uploadDocument(world, exporter, order, "npe", { bytes: photo, name: "npe.jpg" });
    const kept = await world.platform.blobs.get(`attachments/${exporter.id}/${order.id}/${id}/full.jpeg`);
    expect(Buffer.from(kept?.bytes ?? []).includes("TestPhone")).toBe(false);
  });

  it.each([
    ["a PDF with a script", () => pdfWith("4 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj"), "pdf_script"],
    ["a PDF that starts a program", () => pdfWith("4 0 obj<</S/Launch/F(a.exe)>>endobj"), "pdf_launch"],
    ["a PDF with a file inside", () => pdfWith("4 0 obj<</Type/EmbeddedFile>>endobj"), "pdf_files_inside"],
    ["a PDF that is locked", () => pdfWith("trailer<</Encrypt 5 0 R>>"), "pdf_locked"],
    ["a picture that unfolds to 400 million pixels", () => pixelBomb(), "photo_too_many_pixels"],
    ["a page of HTML called a PDF", () => Buffer.from("<html>%PDF-1.4 %%EOF"), "attachment_unsupported"],
    ["a program called a PDF", () => Buffer.from("MZ\x90\x00"), "attachment_unsupported"],
    ["a PDF that broke off", () => makePdf().subarray(0, 60), "attachment_pdf_broken"],
    ["a PDF of 6 MB", () => makePdf(6_000_000), "attachment_pdf_too_heavy"],
  ])("that is %s is told at the desk, and kept nowhere", async (_what, bytesOf, code) => {
    const { exporter, buyer, order } = await makeOrder(world);
    const id = await uploadDocument(world, exporter, order, "peb", { bytes: bytesOf(), name: "peb.pdf" });
    const { documents, desk } = await whole(order);
    expect(documents).toEqual([]);
    expect(desk?.failures).toMatchObject([{ documentId: id, paper: "peb", code, name: "peb.pdf" }]);
    expect(await world.platform.blobs.list(`attachments/${exporter.id}/${order.id}/`)).toEqual([]);
    expect(await world.platform.blobs.list(`uploads/${order.id}/`)).toEqual([]);
    expect((await checklist(order, "buyer")).failures).toEqual([]);
    expect(buyer.id).not.toBe(exporter.id);
  });

  it("of 40 MB is refused by the store", async () => {
    const { exporter, order } = made;
    const { fields, maximumBytes } = await makeDocumentForm(world.ctxOf(exporter), orderAt(order), {
      paper: "peb",
    });
    expect(maximumBytes).toBe(15_000_000);
    const blobs = world.platform.blobs as FolderBlobs;
    await expect(
      blobs.acceptUpload(fields, Buffer.alloc(40_000_000), new Date(), "big.pdf"),
    ).rejects.toMatchObject({
      status: 413,
    });
  });

  it("may be told of many times", async () => {
    const { exporter, order } = await makeOrder(world);
    const { fields } = await makeDocumentForm(world.ctxOf(exporter), orderAt(order), { paper: "peb" });
    const blobs = world.platform.blobs as FolderBlobs;
    const { key } = await blobs.acceptUpload(fields, makePdf(), new Date(), "peb.pdf");
    await Promise.all(Array.from({ length: 4 }, () => processDocument(world.ctxOf(), key)));
    await processDocument(world.ctxOf(), key);
    expect((await whole(order)).documents).toHaveLength(1);
  });

  it("is looked at by a function that holds no key, whatever of the order is sealed", async () => {
    const { exporter, buyer, order } = await makeOrder(world);
    const address = { name: "Mei Tan", address: "71 Ubi Crescent\nSingapore" };
    await writeOrderAddress(world.ctxOf(buyer), orderAt(order), address);
    const { fields } = await makeDocumentForm(world.ctxOf(exporter), orderAt(order), { paper: "peb" });
    const blobs = world.platform.blobs as FolderBlobs;
    const { key } = await blobs.acceptUpload(fields, makePdf(), new Date(), "peb.pdf");
    const { log, config, now } = world.platform;
    const cursors = signedCursors(config.cursorKey);
    const table = openTable({ config, cursors, seal: noSeal, log, now });
    await processDocument({ ...world.ctxOf(), table }, key);
    expect((await whole(order)).documents).toHaveLength(1);
  });

  it("of somebody who is no member any more becomes nothing", async () => {
    const { order } = await makeOrder(world);
    const stranger = await world.makePerson({ roles: ["exporter"] });
    const key = `uploads/${order.id}/${stranger.id}/dcm_01ARZ3NDEKTSV4RRFFQ69G5FAV/peb`;
    await world.platform.blobs.put(key, makePdf(), { contentType: "binary/octet-stream" });
    await processDocument(world.ctxOf(), key);
    expect((await whole(order)).documents).toEqual([]);
    expect(await world.platform.blobs.list(`attachments/${stranger.id}/`)).toEqual([]);
  });

  it("is refused to the buyer and to strangers before anything is sent", async () => {
    const { buyer, order } = made;
    await expect(
      makeDocumentForm(world.ctxOf(buyer), orderAt(order), { paper: "peb" }),
    ).rejects.toMatchObject({
      code: "document_others",
    });
    const stranger = await world.makePerson({ roles: ["exporter"] });
    await expect(
      makeDocumentForm(world.ctxOf(stranger), orderAt(order), { paper: "peb" }),
    ).rejects.toMatchObject({
      status: 404,
    });
  });
});

describe("a document", () => {
  it("is shared, sent back with a word, shared again and accepted; then it stays as it is", async () => {
    const { exporter, buyer, order } = await makeOrder(world);
    const document = await makeDocument(world, exporter, order);
    const at = documentAt(document);
    await shareDocument(world.ctxOf(exporter), at);
    const flagged = await flagDocument(world.ctxOf(buyer), at, { note: "The weight is another one." });
    expect(flagged).toMatchObject({ stage: "attention", note: "The weight is another one." });
    const again = await shareDocument(world.ctxOf(exporter), at);
    expect(again).toMatchObject({ stage: "shared", note: undefined });
    expect(await acceptDocument(world.ctxOf(buyer), at)).toMatchObject({ stage: "accepted" });
    const facts = { paper: "peb", facts: { cartons: 3 } } as const;
    await expect(describeDocument(world.ctxOf(exporter), at, facts)).rejects.toMatchObject({
      code: "document_accepted",
    });
    await expect(removeDocument(world.ctxOf(exporter), at)).rejects.toMatchObject({
      code: "document_accepted",
    });
  });

  it("cannot be judged by its exporter, nor described by the buyer", async () => {
    const { exporter, buyer, order } = await makeOrder(world);
    const at = documentAt(await makeDocument(world, exporter, order));
    await shareDocument(world.ctxOf(exporter), at);
    await expect(acceptDocument(world.ctxOf(exporter), at)).rejects.toMatchObject({ status: 403 });
    await expect(describeDocument(world.ctxOf(buyer), at, { paper: "npe", facts: {} })).rejects.toMatchObject(
      { status: 403 },
    );
  });

  it("goes with its file, once it is removed", async () => {
    const { exporter, order } = await makeOrder(world);
    const document = await makeDocument(world, exporter, order);
    await removeDocument(world.ctxOf(exporter), documentAt(document));
    expect((await whole(order)).documents).toEqual([]);
  });

  it.each([
    ["more net than gross", { netGrams: 5_000, grossGrams: 4_000 }, "gross_below_net"],
    ["a value without its currency", { amountMinor: 500 }, "value_required"],
    ["no cartons at all", { cartons: 0 }, "number_too_small"],
    ["a date of the year 12026", { issuedOn: "12026-01-01" }, undefined],
  ])("refuses %s", async (_what, facts, code) => {
    const { exporter, order } = made;
    const at = documentAt(await makeDocument(world, exporter, order));
    const refused = describeDocument(world.ctxOf(exporter), at, { paper: "peb", facts: facts as object });
    await expect(refused).rejects.toMatchObject({
      status: 400,
      ...(code ? { issues: [expect.objectContaining({ code })] } : {}),
    });
  });
});

describe("the checklist of an order", () => {
  it("follows the order's own goods, weight and destination, and what its exporter says of the shipment", async () => {
    const packed = await makeOrder(world);
    const before = await checklist(packed.order, "exporter");
    expect(before.items.map(({ paper }) => paper.key)).toContain("peb");
    await setPapersDesk(world.ctxOf(packed.exporter), orderAt(packed.order), {
      entity: "company",
      mode: "sea",
    });
    const after = await checklist(packed.order, "exporter");
    expect(after.items.find(({ paper }) => paper.key === "bill_of_lading")?.paper.need).toBe("required");
    expect(after.items.find(({ paper }) => paper.key === "peb")?.paper).toMatchObject({
      need: "required",
      why: "peb_freight",
    });
  });

  it("says how far each paper is, and shows the buyer what is shared alone", async () => {
    const { exporter, buyer, order } = await makeOrder(world);
    await setPapersDesk(world.ctxOf(exporter), orderAt(order), { entity: "company", mode: "sea" });
    const peb = await makeDocument(world, exporter, order, "peb");
    await makeDocument(world, exporter, order, "other");
    const stateOf = async (side: "buyer" | "exporter") =>
      (await checklist(order, side)).items.find(({ paper }) => paper.key === "peb")?.state;
    expect([await stateOf("exporter"), await stateOf("buyer")]).toEqual(["kept", "missing"]);
    expect((await checklist(order, "buyer")).others).toEqual([]);
    await shareDocument(world.ctxOf(exporter), documentAt(peb));
    expect(await stateOf("buyer")).toBe("shared");
    await acceptDocument(world.ctxOf(buyer), documentAt(peb));
    expect([await stateOf("exporter"), await stateOf("buyer")]).toEqual(["accepted", "accepted"]);
  });

  it("tells where a paper does not agree with the order", async () => {
    const { exporter, order } = await makePackedOrder(world);
    const grossGrams = 135_000;
    const document = await makeDocument(world, exporter, order);
    const say = (facts: object) =>
      describeDocument(world.ctxOf(exporter), documentAt(document), { paper: "peb", facts });
    await say({ grossGrams, cartons: 10, quantity: 500 });
    expect((await checklist(order, "exporter")).mismatches).toEqual([]);
    await say({ grossGrams: grossGrams + 90_000, cartons: 11 });
    expect((await checklist(order, "exporter")).mismatches).toMatchObject([
      { fact: "grossGrams", claims: [{ value: grossGrams }, { paper: "peb", value: grossGrams + 90_000 }] },
      { fact: "cartons", claims: [{ value: 10 }, { paper: "peb", value: 11 }] },
    ]);
  });
});

describe("getOrderPapers", () => {
  it("is for the two sides alone", async () => {
    const stranger = await world.makePerson({ roles: ["buyer"] });
    const { buyer, order } = made;
    await expect(getOrderPapers(world.ctxOf(stranger), orderAt(order))).rejects.toMatchObject({
      status: 404,
    });
    expect((await getOrderPapers(world.ctxOf(buyer), orderAt(order))).side).toBe("buyer");
  });
});
