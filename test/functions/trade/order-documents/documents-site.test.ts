import { beforeAll, describe, expect, it } from "vitest";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { describeDocument, shareDocument } from "#functions/trade/order-documents/documents.service.ts";
import { processDocument } from "#functions/trade/order-documents/process-document.ts";
import { siteLocales } from "#shared/locales.ts";
import { makePdf } from "#test/support/attachments.ts";
import { documentAt, makeDocument, makePackedOrder, uploadDocument } from "#test/support/order-documents.ts";
import { bringTo } from "#test/support/orders.ts";
import { phonePhoto } from "#test/support/pictures.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

type Browser = Awaited<ReturnType<World["browserOf"]>>;
const pageOf = async (browser: Browser, path: string) => {
  const answer = await browser.get(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
};

/** What the form of a page posts to the store beside its file. */
function uploadFieldsIn(page: string): Record<string, string> {
  const [, form = ""] = /<form method="post" action="\/_upload"[^>]*>(.*?)<\/form>/s.exec(page) ?? [];
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name, value = ""]) => [name, value.replaceAll("&amp;", "&")]));
}

describe("the papers of an order, without script", () => {
  it("are added, described, shared, sent back and accepted", async () => {
    const { exporter, buyer, order } = await makePackedOrder(world);
    const [own, other] = [await world.browserOf(exporter), await world.browserOf(buyer)];
    const path = `/en/orders/${order.id}/papers`;
    expect(await pageOf(own, `/en/orders/${order.id}`)).toContain(`href="${path}"`);
    expect(await pageOf(own, path)).toContain(`/en/orders/${order.id}/add-paper?paper=peb`);

    const add = await pageOf(own, `/en/orders/${order.id}/add-paper?paper=peb`);
    expect(add).toContain('enctype="multipart/form-data"');
    const blobs = world.platform.blobs as FolderBlobs;
    const { key, redirectTo = "" } = await blobs.acceptUpload(
      uploadFieldsIn(add),
      makePdf(),
      new Date(),
      "PEB.pdf",
    );
    expect(await pageOf(own, redirectTo)).toContain("Your file has arrived");
    await processDocument(world.ctxOf(), key);
    const ready = await pageOf(own, redirectTo);
    expect(ready).not.toContain("Your file has arrived");
    expect(ready).toContain("<bdi>PEB.pdf</bdi>");
    expect(await pageOf(other, path)).not.toContain("PEB.pdf");

    const [, id = ""] = /papers\/(dcm_\w+)/.exec(ready) ?? [];
    const fields = {
      paper: "peb",
      "facts.number": "000123",
      "facts.grossGrams": "153",
      "facts.currency": "USD",
    };
    const once = () => crypto.randomUUID();
    const said = await own.post(`${path}/${id}`, { ...fields, once: once() });
    expect([said.status, said.headers.get("location")]).toEqual([303, path]);
    expect(await pageOf(own, path)).toContain("These figures do not agree");
    await own.post(`${path}/${id}/share`, { once: once() });
    const shared = await pageOf(other, path);
    expect(shared).toContain("<bdi>PEB.pdf</bdi>");
    expect(shared).toContain("These figures do not agree");
    await other.post(`${path}/${id}/flag`, { note: "135 kg were agreed on.", once: once() });
    expect(await pageOf(own, path)).toContain("135 kg were agreed on.");
    await other.post(`${path}/${id}/accept`, { once: once() });
    expect(await pageOf(other, `${path}/${id}`)).toContain("Accepted");
  });

  it("tell the buyer nothing that is the exporter's to do for customs", async () => {
    const { exporter, buyer, order } = await makePackedOrder(world);
    const path = `/en/orders/${order.id}/papers`;
    const [own, other] = await Promise.all(
      [exporter, buyer].map(async (it) => pageOf(await world.browserOf(it), path)),
    );
    for (const words of ["You have a NIB", "Give the weight to know"]) expect(other).not.toContain(words);
    expect(own).toMatch(/You have a NIB/);
    expect(other).toContain("the exporter declares the goods to customs with a PEB");
  });

  it("keep what was typed, and say at its field what cannot be read", async () => {
    const { exporter, order } = await makePackedOrder(world);
    const { id } = await makeDocument(world, exporter, order);
    const own = await world.browserOf(exporter);
    const answer = await own.post(`/en/orders/${order.id}/papers/${id}`, {
      ...{ paper: "peb", "facts.grossGrams": "heavy", "facts.cartons": "3", once: crypto.randomUUID() },
    });
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toContain('value="heavy"');
    expect(html).toContain('id="f-facts-grossGrams-issue"');
  });

  it("tell of a file that could not be used, until it is hidden", async () => {
    const { exporter, order } = await makePackedOrder(world);
    const script = Buffer.from("%PDF-1.7\n4 0 obj<</S/JavaScript>>endobj\n%%EOF\n");
    await uploadDocument(world, exporter, order, "peb", { bytes: script, name: "peb.pdf" });
    const own = await world.browserOf(exporter);
    const path = `/en/orders/${order.id}/papers`;
    expect(await pageOf(own, path)).toContain("This PDF holds a script");
    await own.post(`/en/orders/${order.id}/clear-failures`, { once: crypto.randomUUID() });
    expect(await pageOf(own, path)).not.toContain("This PDF holds a script");
  });

  it.each(siteLocales)("are told in %s", async (locale) => {
    const { exporter, buyer, order } = await makePackedOrder(world);
    await makeDocument(world, exporter, order, "other");
    for (const person of [exporter, buyer]) {
      const html = await pageOf(await world.browserOf(person), `/${locale}/orders/${order.id}/papers`);
      expect(html).not.toMatch(/undefined|needed_|documents_/);
    }
  });
});

describe("a mismatch", () => {
  it("is shown on the order's page and where it is shipped, to the exporter before it is shared", async () => {
    const made = await makePackedOrder(world);
    const order = await bringTo(world, made, "ready");
    const document = await makeDocument(world, made.exporter, order);
    const facts = { grossGrams: 540_000 };
    await describeDocument(world.ctxOf(made.exporter), documentAt(document), { paper: "peb", facts });
    const [own, other] = [await world.browserOf(made.exporter), await world.browserOf(made.buyer)];
    for (const path of ["", "/ship", "/papers"]) {
      const html = await pageOf(own, `/en/orders/${order.id}${path}`);
      expect(html, path).toContain("These figures do not agree");
      expect(html, path).toContain("540 kg");
      expect(html, path).toContain("135 kg");
    }
    expect(await pageOf(other, `/en/orders/${order.id}`)).not.toContain("These figures do not agree");
    await shareDocument(world.ctxOf(made.exporter), documentAt(document));
    expect(await pageOf(other, `/en/orders/${order.id}`)).toContain("These figures do not agree");
  });
});

describe("a document's file", () => {
  it("is the two sides' alone: a picture is shown, a PDF kept and never shown", async () => {
    const { exporter, buyer, order } = await makePackedOrder(world);
    const pdf = await makeDocument(world, exporter, order);
    const bytes = await phonePhoto({ width: 900, height: 600 });
    const photo = await uploadDocument(world, exporter, order, "npe", { bytes, name: "npe.jpg" });
    const own = await world.browserOf(exporter);
    const at = (id: string, file: string) => `/en/orders/${order.id}/papers/${id}/file/${file}`;
    const shown = await own.get(at(photo, "full.jpeg"));
    expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    expect(shown.headers.get("cache-control")).toContain("private");
    const fetched = await own.get(at(pdf.id, "file.pdf"));
    expect([fetched.status, fetched.headers.get("cache-control")]).toEqual([302, "private, no-store"]);
    expect((await own.get(at(pdf.id, "full.jpeg"))).status).toBe(404);

    const stranger = await world.makePerson({ roles: ["exporter", "buyer"] });
    for (const person of [buyer, stranger]) {
      const browser = await world.browserOf(person);
      expect((await browser.get(at(photo, "full.jpeg"))).status).toBe(404);
      expect((await browser.get(`/en/orders/${order.id}/papers/${photo}`)).status).toBe(404);
    }
    await shareDocument(world.ctxOf(exporter), { orderId: order.id, documentId: photo });
    expect((await (await world.browserOf(buyer)).get(at(photo, "full.jpeg"))).status).toBe(200);
    expect((await (await world.browserOf(stranger)).get(at(photo, "full.jpeg"))).status).toBe(404);
  });

  it("cannot be fetched by way of another order", async () => {
    const [one, two] = [await makePackedOrder(world), await makePackedOrder(world)];
    const { id } = await makeDocument(world, one.exporter, one.order);
    await shareDocument(world.ctxOf(one.exporter), { orderId: one.order.id, documentId: id });
    const browser = await world.browserOf(two.buyer);
    expect((await browser.get(`/en/orders/${two.order.id}/papers/${id}`)).status).toBe(404);
    expect((await browser.get(`/en/orders/${one.order.id}/papers/${id}`)).status).toBe(404);
  });
});

describe("an order with 30 files", () => {
  it("costs two operations a page, and is refused a forty-first", { timeout: 120_000 }, async () => {
    const { exporter, buyer, order } = await makePackedOrder(world);
    for (let count = 0; count < 40; count++) await uploadDocument(world, exporter, order, "other");
    const [own, other] = [await world.browserOf(exporter), await world.browserOf(buyer)];
    const path = `/en/orders/${order.id}`;
    for (const browser of [own, other])
      for (const page of [path, `${path}/papers`])
        expect(await world.operationsOf(async () => browser.get(page)), page).toHaveLength(2);
    const html = await pageOf(own, `${path}/add-paper?paper=peb`);
    expect(html).toContain("already has 40 files");
    await expect(uploadDocument(world, exporter, order)).rejects.toMatchObject({ code: "documents_full" });
  });
});
