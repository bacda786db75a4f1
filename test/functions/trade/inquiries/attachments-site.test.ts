import { beforeAll, describe, expect, it } from "vitest";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { sendAbuseReport } from "#functions/trade/abuse-reports/abuse-reports.service.ts";
import { getReplyDraft } from "#functions/trade/inquiries/attachments.service.ts";
import { blockOther } from "#functions/trade/inquiries/blocks.service.ts";
import { processAttachment } from "#functions/trade/inquiries/process-attachment.ts";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import { attach, makePdf, sendWithFile } from "#test/support/attachments.ts";
import { makeThread, threadAt } from "#test/support/inquiries.ts";
import { phonePhoto } from "#test/support/pictures.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let photo: Buffer;
beforeAll(async () => {
  world = await createWorld();
  photo = await phonePhoto({ width: 900, height: 600 });
});

const once = () => crypto.randomUUID();
const pdf = { bytes: makePdf(), name: "Daftar <harga>.pdf" };
const attachmentsIn = (page: string) =>
  [...page.matchAll(/name="attachments" value="(att_\w+)"/g)].map(([, id]) => id);

/** What a form of a page posts beside its file: its hidden fields. */
function uploadFieldsIn(page: string): Record<string, string> {
  const [, form = ""] = /<form method="post" action="\/_upload"[^>]*>(.*?)<\/form>/s.exec(page) ?? [];
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name, value = ""]) => [name, value.replaceAll("&amp;", "&")]));
}

describe("a reply with files, without script", () => {
  it("costs three operations to see: the session, the thread, and the draft with what may stand against it", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const browser = await world.browserOf(buyer);
    const path = `/en/inquiries/${inquiry.id}/attachments`;
    expect(await world.operationsOf(async () => browser.get(path))).toHaveLength(3);
  });

  it("keeps what is typed on the way to the files and back, and sends both", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const browser = await world.browserOf(buyer);
    const path = `/en/inquiries/${inquiry.id}`;
    const typed = { text: "Here is our drawing.", language: "ja" };
    const leave = await browser.post(path, { ...typed, act: "attach", once: once() });
    expect([leave.status, leave.headers.get("location")]).toEqual([303, `${path}/attachments`]);
    expect((await getThread(world.ctxOf(buyer), threadAt(inquiry))).messages).toHaveLength(1);

    const desk = await (await browser.get(`${path}/attachments`)).text();
    expect(desk).toContain('enctype="multipart/form-data"');
    const blobs = world.platform.blobs as FolderBlobs;
    const { key, redirectTo = "" } = await blobs.acceptUpload(
      uploadFieldsIn(desk),
      pdf.bytes,
      new Date(),
      pdf.name,
    );
    expect(redirectTo).toMatch(new RegExp(`^${path}/attachments\\?uploaded=att_`));
    expect(await (await browser.get(redirectTo)).text()).toContain("Your file has arrived");
    await processAttachment(world.ctxOf(), key);
    const ready = await (await browser.get(redirectTo)).text();
    expect(ready).not.toContain("Your file has arrived");
    expect(ready).toContain("<bdi>Daftar harga.pdf</bdi>");

    const back = await (await browser.get(path)).text();
    expect(back).toContain(`>${typed.text}</textarea>`);
    expect(back).toContain('<option value="ja" selected');
    const attachments = attachmentsIn(back) as string[];
    expect(attachments).toHaveLength(1);
    const sent = await browser.post(path, { ...typed, attachments, once: once() });
    expect(sent.headers.get("location")).toMatch(new RegExp(`^${path}#msg_`));
    const thread = await (await browser.get(path)).text();
    expect(thread).toContain("<bdi>Daftar harga.pdf</bdi>");
    expect(thread).toMatch(/<textarea[^>]*><\/textarea>/);
    expect(attachmentsIn(thread)).toEqual([]);
  });

  it("takes a file off again, and keeps the text", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const id = await attach(world, buyer, inquiry, pdf);
    const browser = await world.browserOf(buyer);
    const path = `/en/inquiries/${inquiry.id}`;
    const fields = { text: "Typed", language: "en", attachments: id, act: `drop:${id}`, once: once() };
    expect((await browser.post(path, fields)).headers.get("location")).toBe(`${path}#reply`);
    const page = await (await browser.get(path)).text();
    expect(page).toContain(">Typed</textarea>");
    expect(attachmentsIn(page)).toEqual([]);
    const second = await attach(world, buyer, inquiry, pdf);
    const off = await browser.post(`${path}/attachments`, { attachmentId: second, once: once() });
    expect(off.headers.get("location")).toBe(`${path}/attachments`);
    expect((await getReplyDraft(world.ctxOf(buyer), threadAt(inquiry))).attachments).toEqual([]);
  });

  it("tells plainly what could not be used, by its name, beside the text", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const browser = await world.browserOf(buyer);
    const path = `/en/inquiries/${inquiry.id}`;
    await browser.post(path, { text: "Typed", language: "en", act: "attach", once: once() });
    await attach(world, buyer, inquiry, { bytes: Buffer.from("<script>x</script>"), name: "<b>a</b>.pdf" });
    for (const address of [path, `${path}/attachments`]) {
      const page = await (await browser.get(address)).text();
      expect(page).toContain("neither a photo (JPEG, PNG, WebP or AVIF) nor a PDF");
      expect(page).toContain("&lt;b&gt;a&lt;/b&gt;.pdf");
    }
    expect(await (await browser.get(path)).text()).toContain(">Typed</textarea>");
  });

  it("keeps the text where one of the files is no longer there", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const browser = await world.browserOf(buyer);
    const fields = { text: "Typed", language: "en", attachments: "att_01ARZ3NDEKTSV4RRFFQ69G5FAV" };
    const answer = await browser.post(`/en/inquiries/${inquiry.id}`, { ...fields, once: once() });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("One of the files is no longer here.");
    expect(page).toContain(">Typed</textarea>");
  });

  it("tells in the place of a form why there is none", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    await blockOther(world.ctxOf(exporter), threadAt(inquiry));
    const page = await (await world.browserOf(buyer)).get(`/en/inquiries/${inquiry.id}/attachments`);
    const text = await page.text();
    expect(text).toContain("One of you has blocked the other");
    expect(text).not.toContain("/_upload");
  });
});

describe("what is attached to a message", () => {
  async function sent() {
    const thread = await makeThread(world);
    const file = { bytes: photo, name: "Kursi.jpeg" };
    const { message, attachmentId } = await sendWithFile(world, thread.buyer, thread.inquiry, file);
    const other = await sendWithFile(world, thread.buyer, thread.inquiry, pdf);
    const path = `/en/inquiries/${thread.inquiry.id}`;
    return {
      ...thread,
      path,
      photoAt: `${path}/messages/${message.id}/${attachmentId}`,
      pdfAt: `${path}/messages/${other.message.id}/${other.attachmentId}`,
    };
  }

  it("is shown small in the thread: photos with their size and name, PDFs by name and weight", async () => {
    const { exporter, path, photoAt, pdfAt } = await sent();
    const page = await (await (await world.browserOf(exporter)).get(path)).text();
    expect(page).toMatch(
      new RegExp(
        `<a class="attachment photo" href="${photoAt}/full.jpeg"><img src="${photoAt}/thumb.jpeg" alt="Photo: Kursi.jpg" width="600" height="900" loading="lazy"`,
      ),
    );
    expect(page).toContain(`<a class="attachment pdf" href="${pdfAt}/file.pdf">`);
    expect(page).toContain("<bdi>Daftar harga.pdf</bdi>");
    expect(page).toContain("1 kB");
  });

  it("is a photo that no other browser keeps, under a policy that runs nothing", async () => {
    const { exporter, photoAt } = await sent();
    for (const file of ["thumb.jpeg", "full.jpeg"]) {
      const answer = await (await world.browserOf(exporter)).get(`${photoAt}/${file}`);
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": "image/jpeg",
        "cache-control": expect.stringMatching(/^private/),
        "x-content-type-options": "nosniff",
        "content-disposition": `inline; filename="Kursi.jpg"; filename*=UTF-8''Kursi.jpg`,
        "content-security-policy": expect.stringContaining("default-src 'none'"),
      });
      expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    }
  });

  it("is a PDF that is fetched by an address of a minute, as a file to be kept", async () => {
    const { exporter, pdfAt } = await sent();
    const answer = await (await world.browserOf(exporter)).get(`${pdfAt}/file.pdf`);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([302, "private, no-store"]);
    const query = Object.fromEntries(new URL(answer.headers.get("location") ?? "").searchParams);
    const blobs = world.platform.blobs as FolderBlobs;
    const found = await blobs.openDownload(query, new Date());
    expect(found).toMatchObject({ fileName: "Daftar harga.pdf", contentType: "application/pdf" });
    expect(Buffer.from(found?.bytes ?? []).equals(pdf.bytes)).toBe(true);
    expect(await blobs.openDownload(query, new Date(Date.now() + 61_000))).toBeUndefined();
  });

  it.each(["thumb.jpeg", "file.pdf%00", "FILE.PDF", "..%2ffile.pdf", "full.jpeg"])(
    "has no file %s where it is a PDF",
    async (file) => {
      const { exporter, pdfAt } = await sent();
      expect((await (await world.browserOf(exporter)).get(`${pdfAt}/${file}`)).status).toBe(404);
    },
  );

  it("is for its two sides, and for an admin once one of them has reported the thread", async () => {
    const { buyer, inquiry, photoAt, pdfAt } = await sent();
    const admin = await world.browserOf(await world.makePerson({ roles: ["admin"] }));
    const stranger = await world.browserOf(await world.makePerson());
    const reported = `/en/admin/reports/${inquiry.id}/buyer`;
    const asReported = (path: string) => path.replace(`/en/inquiries/${inquiry.id}`, reported);
    const all = [`${photoAt}/thumb.jpeg`, `${pdfAt}/file.pdf`];
    for (const path of all.flatMap((it) => [it, asReported(it)])) {
      expect((await admin.get(path)).status).toBe(404);
      expect([403, 404]).toContain((await stranger.get(path)).status);
    }
    await sendAbuseReport(world.ctxOf(buyer), threadAt(inquiry), { reason: "spam", note: "" });
    const page = await (await admin.get(reported)).text();
    for (const path of all) {
      expect(page).toContain(`"${asReported(path)}"`);
      expect([200, 302]).toContain((await admin.get(asReported(path))).status);
      expect((await admin.get(path)).status).toBe(404);
      expect((await stranger.get(asReported(path))).status).toBe(403);
    }
  });
});

describe("the API", () => {
  it("takes a file by a form, tells when it is ready, sends it, and gives an address of it", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const api = world.apiOf(buyer);
    const asked = await api("POST", `/inquiries/${inquiry.id}/attachments/uploads`);
    expect(asked.status).toBe(201);
    const { action, fields, attachmentId } = await asked.json();
    expect(action).toBe(`${world.config.siteUrl}/_upload`);
    const blobs = world.platform.blobs as FolderBlobs;
    const { key } = await blobs.acceptUpload(fields, pdf.bytes, new Date(), pdf.name);
    await processAttachment(world.ctxOf(), key);
    const draft = await (await api("GET", `/inquiries/${inquiry.id}/draft`)).json();
    expect(draft.attachments).toMatchObject([{ id: attachmentId, kind: "pdf" }]);
    const sent = await api("POST", `/inquiries/${inquiry.id}/messages`, {
      text: "See.",
      language: "en",
      attachments: [attachmentId],
    });
    const message = await sent.json();
    expect(message.attachments).toEqual(draft.attachments);
    const at = `/inquiries/${inquiry.id}/messages/${message.id}/attachments/${attachmentId}`;
    const told = await (await world.apiOf(exporter)("GET", at)).json();
    expect(told).toMatchObject({ name: "Daftar harga.pdf", contentType: "application/pdf" });
    const query = Object.fromEntries(new URL(told.address).searchParams);
    expect((await blobs.openDownload(query, new Date()))?.bytes).toHaveLength(pdf.bytes.length);
    const { key: failed } = await (async () => {
      const form = await (await api("POST", `/inquiries/${inquiry.id}/attachments/uploads`)).json();
      return blobs.acceptUpload(form.fields, Buffer.from("x"), new Date(), "x.txt");
    })();
    await processAttachment(world.ctxOf(), failed);
    const after = await (await api("GET", `/inquiries/${inquiry.id}/draft`)).json();
    expect(after.failures).toMatchObject([
      { code: "attachment_unsupported", name: "x.txt", detail: expect.stringContaining("neither a photo") },
    ]);
  });
});
