import { beforeAll, describe, expect, it } from "vitest";
import {
  acceptDocument,
  describeDocument,
  getDocument,
  getOrderPapers,
  makeDocumentForm,
  removeDocument,
} from "#functions/trade/order-documents/documents.service.ts";
import { getOrder } from "#functions/trade/orders/order-reads.service.ts";
import { reportPayment } from "#functions/trade/orders/payments.service.ts";
import { documentAt, makeDocument, makePackedOrder, uploadDocument } from "#test/support/order-documents.ts";
import { orderAt, todayOf } from "#test/support/orders.ts";
import { phonePhoto } from "#test/support/pictures.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

describe("a photo of how it goes", () => {
  it("is seen by both sides as it comes, on the order's page, and is no paper of the checklist", async () => {
    const { buyer, exporter, order } = await makePackedOrder(world);
    const photo = { bytes: await phonePhoto(), name: "tenun.jpg" };
    const id = await uploadDocument(world, exporter, order, "progress", photo);
    const { files } = await getOrder(world.ctxOf(buyer), orderAt(order));
    expect(files).toMatchObject([{ id, paper: "progress", stage: "shared", file: { kind: "photo" } }]);
    expect(files[0]).not.toHaveProperty("personId");
    const page = await (await (await world.browserOf(buyer)).get(`/en/orders/${order.id}`)).text();
    expect(page).toContain(`/orders/${order.id}/papers/${id}/file/thumb.jpeg`);
    expect(page).not.toContain("paper=progress");
    const papers = await (await (await world.browserOf(buyer)).get(`/en/orders/${order.id}/papers`)).text();
    expect(papers).not.toContain("tenun");
  });

  it("can be taken away by who sent it, and judged or described by nobody", async () => {
    const { buyer, exporter, order } = await makePackedOrder(world);
    const at = documentAt(await makeDocument(world, exporter, order, "progress"));
    await expect(acceptDocument(world.ctxOf(buyer), at)).rejects.toMatchObject({ code: "document_as_sent" });
    await expect(
      describeDocument(world.ctxOf(exporter), at, { paper: "peb", facts: {} }),
    ).rejects.toMatchObject({ code: "document_as_sent" });
    await removeDocument(world.ctxOf(exporter), at);
    expect((await getOrder(world.ctxOf(buyer), orderAt(order))).files).toEqual([]);
  });
});

describe("the proof of a transfer", () => {
  it("is the buyer's to send, stays, and stands with the payment", async () => {
    const { buyer, exporter, order } = await makePackedOrder(world);
    await expect(
      makeDocumentForm(world.ctxOf(exporter), orderAt(order), { paper: "payment_proof" }),
    ).rejects.toMatchObject({ code: "document_others" });
    await expect(
      makeDocumentForm(world.ctxOf(buyer), orderAt(order), { paper: "peb" }),
    ).rejects.toMatchObject({ code: "document_others" });
    await reportPayment(world.ctxOf(buyer), orderAt(order), { paidOn: todayOf(world) });
    const document = await makeDocument(world, buyer, order, "payment_proof");
    expect(document.stage).toBe("shared");
    const at = documentAt(document);
    await expect(removeDocument(world.ctxOf(exporter), at)).rejects.toMatchObject({
      code: "document_as_sent",
    });
    await expect(removeDocument(world.ctxOf(buyer), at)).rejects.toMatchObject({ status: 403 });
    const page = await (await (await world.browserOf(exporter)).get(`/en/orders/${order.id}`)).text();
    expect(page).toContain(`/orders/${order.id}/papers/${document.id}/file/`);
    const stranger = world.ctxOf(await world.makePerson());
    await expect(getDocument(stranger, at)).rejects.toMatchObject({ status: 404 });
    const { whole } = await getOrderPapers(world.ctxOf(buyer), orderAt(order));
    expect(whole.documents).toHaveLength(1);
  });
});
