import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { memberRecord } from "#functions/market/profiles/profiles.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { change, drop } from "#functions/platform/table/write.ts";
import {
  getAttachment,
  getDraftAttachment,
  getReplyDraft,
  makeAttachmentForm,
  removeAttachment,
  saveReplyDraft,
} from "#functions/trade/inquiries/attachments.service.ts";
import { blockOther } from "#functions/trade/inquiries/blocks.service.ts";
import { messageRecord } from "#functions/trade/inquiries/inquiries.records.ts";
import { replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import { processAttachment } from "#functions/trade/inquiries/process-attachment.ts";
import { replyDraftRecord } from "#functions/trade/inquiries/reply-drafts.records.ts";
import { closeInquiry, getThread } from "#functions/trade/inquiries/threads.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { maximumAttachments, maximumPdfBytes } from "#shared/trade/inquiries/attachment.ts";
import { addMember } from "#test/functions/market/profiles/profile-forms.ts";
import { attach, makePdf, pdfWith, sendWithFile, uploadFile } from "#test/support/attachments.ts";
import { makeThread, threadAt } from "#test/support/inquiries.ts";
import { phonePhoto, pixelBomb } from "#test/support/pictures.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
let photo: Buffer;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
  photo = await phonePhoto({ width: 2600, height: 1300 });
});

type Thread = Awaited<ReturnType<typeof makeThread>>;

const draftOf = (person: Person, { inquiry }: Pick<Thread, "inquiry">) =>
  getReplyDraft(world.ctxOf(person), threadAt(inquiry));
const reply = (person: Person, { inquiry }: Pick<Thread, "inquiry">, attachments: string[], text = "See.") =>
  replyInquiry(world.ctxOf(person), threadAt(inquiry), { text, language: "en", attachments });
const filesOf = (person: Person, attachmentId: string) =>
  world.platform.blobs
    .list(`attachments/${person.id}/`)
    .then((keys) => keys.filter((key) => key.includes(attachmentId)));
const uploads = () => world.platform.blobs.list("uploads/");

describe("an upload for a message", () => {
  it("that is a photo becomes a smaller one, upright, without where and with what it was taken", async () => {
    const thread = await makeThread(world);
    const id = await attach(world, thread.buyer, thread.inquiry, { bytes: photo, name: "IMG_1.JPG" });
    const [attachment] = (await draftOf(thread.buyer, thread)).attachments;
    // It lay on its side.
    expect(attachment).toMatchObject({ id, kind: "photo", name: "IMG_1.jpg", width: 1024, height: 2048 });
    const keys = await filesOf(thread.buyer, id);
    expect(keys.map((key) => key.split("/").at(-1))).toEqual(["full.jpeg", "thumb.jpeg"]);
    for (const key of keys) {
      const { bytes = new Uint8Array() } = (await world.platform.blobs.get(key)) ?? {};
      const { format, exif, xmp, icc, width = 0, height = 0 } = await sharp(bytes).metadata();
      expect([format, exif, xmp, icc]).toEqual(["jpeg", undefined, undefined, undefined]);
      expect(Buffer.from(bytes).includes("Jalan Rahasia")).toBe(false);
      expect(Math.max(width, height)).toBe(key.endsWith("thumb.jpeg") ? 480 : 2048);
    }
    expect(await uploads()).toEqual([]);
  });

  it.each(["png", "webp", "avif"] as const)("may be a picture as %s too", async (format) => {
    const thread = await makeThread(world);
    const bytes = await sharp(photo).resize(40).toFormat(format).toBuffer();
    await attach(world, thread.exporter, thread.inquiry, { bytes, name: "sample" });
    expect((await draftOf(thread.exporter, thread)).attachments).toMatchObject([
      { kind: "photo", name: "sample.jpg" },
    ]);
  });

  it("that is a PDF is kept to the byte, up to 5 MB", async () => {
    const thread = await makeThread(world);
    const bytes = makePdf(maximumPdfBytes);
    const id = await attach(world, thread.buyer, thread.inquiry, { bytes, name: "Spec.pdf" });
    expect((await draftOf(thread.buyer, thread)).attachments).toMatchObject([
      { kind: "pdf", name: "Spec.pdf", bytes: maximumPdfBytes },
    ]);
    const [key = ""] = await filesOf(thread.buyer, id);
    const found = await world.platform.blobs.get(key);
    expect(found?.contentType).toBe("application/pdf");
    expect(Buffer.from(found?.bytes ?? []).equals(bytes)).toBe(true);
  });

  const html = "<!doctype html><script>alert(1)</script>";
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ["attachment_unsupported", "page.pdf", () => Buffer.from(html)],
    ["attachment_unsupported", "photo.jpg", () => Buffer.from(html)],
    ["attachment_unsupported", "both.pdf", () => Buffer.concat([Buffer.from(html), makePdf()])],
    ["attachment_unsupported", "drawing.svg", () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["attachment_unsupported", "sheet.xlsx", () => Buffer.from("PK\u0003\u0004...")],
    ["attachment_unsupported", "nothing.pdf", () => Buffer.from("x")],
    ["attachment_pdf_broken", "half.pdf", () => makePdf(9000).subarray(0, 5000)],
    ["attachment_pdf_too_heavy", "large.pdf", () => makePdf(maximumPdfBytes + 1)],
    ["pdf_script", "form.pdf", () => pdfWith("4 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj")],
    ["pdf_script", "hidden.pdf", () => pdfWith("4 0 obj<</S/J#61vaScript/JS(app.alert(1))>>endobj")],
    ["pdf_launch", "start.pdf", () => pdfWith("4 0 obj<</S/Launch/F(a.exe)>>endobj")],
    ["pdf_files_inside", "parcel.pdf", () => pdfWith("4 0 obj<</Type/EmbeddedFile>>endobj")],
    ["pdf_locked", "locked.pdf", () => pdfWith("trailer<</Encrypt 5 0 R>>")],
    ["photo_heic", "IMG.heic", () => Buffer.from("\0\0\0\x18ftypheic\0\0\0\0", "latin1")],
    ["photo_broken", "half.jpg", () => photo.subarray(0, 4000)],
    ["photo_too_many_pixels", "bomb.png", () => pixelBomb()],
  ])(
    "is refused as %s where it is %s, told by its name, and leaves nothing behind",
    async (code, name, bytesOf) => {
      const thread = await makeThread(world);
      await saveReplyDraft(world.ctxOf(thread.buyer), threadAt(thread.inquiry), { text: "Typed so far" });
      const id = await attach(world, thread.buyer, thread.inquiry, { bytes: await bytesOf(), name });
      const draft = await draftOf(thread.buyer, thread);
      expect(draft).toMatchObject({ text: "Typed so far", attachments: [], failures: [{ code, name }] });
      expect(await filesOf(thread.buyer, id)).toEqual([]);
      expect(await uploads()).toEqual([]);
    },
  );

  it("of more bytes than a photo may have is not taken by the store", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const bytes = Buffer.alloc(15_000_001);
    await expect(uploadFile(world, buyer, inquiry, { bytes, name: "a.jpg" })).rejects.toMatchObject({
      status: 413,
    });
  });

  it("is told of often, and done once; its form takes no second file", async () => {
    const thread = await makeThread(world);
    const { buyer, inquiry } = thread;
    const { fields, attachmentId } = await makeAttachmentForm(world.ctxOf(buyer), threadAt(inquiry));
    const blobs = world.platform.blobs as FolderBlobs;
    const send = (bytes: Buffer) => blobs.acceptUpload(fields, bytes, new Date(), "a.pdf");
    const { key } = await send(makePdf(2000));
    await Promise.all(Array.from({ length: 4 }, () => processAttachment(world.ctxOf(), key)));
    await reply(buyer, thread, [attachmentId]);
    await send(makePdf(3000));
    await processAttachment(world.ctxOf(), key);
    expect((await draftOf(buyer, thread)).attachments).toEqual([]);
    const [file = ""] = await filesOf(buyer, attachmentId);
    expect((await blobs.get(file))?.bytes).toHaveLength(2000);
    expect(await uploads()).toEqual([]);
  });

  it("comes to nothing once its sender has left the business", async () => {
    const thread = await makeThread(world);
    const helper = await addMember(world, thread.profile, "helper");
    const { key, attachmentId } = await uploadFile(world, helper, thread.inquiry, {
      bytes: makePdf(),
      name: "a.pdf",
    });
    await world.platform.table.transact([
      change(personRecord, await world.reload(helper), { memberships: [] }),
      drop(memberRecord, { profileId: thread.profile.id, personId: helper.id }),
    ]);
    await processAttachment(world.ctxOf(), key);
    expect(await filesOf(helper, attachmentId)).toEqual([]);
    expect(await uploads()).toEqual([]);
    expect(
      await world.platform.table.get(replyDraftRecord, { inquiryId: thread.inquiry.id, personId: helper.id }),
    ).toBeUndefined();
  });

  it(`finds room for ${maximumAttachments} that arrive at once, and is refused past them`, async () => {
    const thread = await makeThread(world);
    const { buyer, inquiry } = thread;
    const sent = await Promise.all(
      Array.from({ length: maximumAttachments + 1 }, (_, at) =>
        uploadFile(world, buyer, inquiry, { bytes: makePdf(), name: `${at}.pdf` }),
      ),
    );
    await Promise.all(sent.map(({ key }) => processAttachment(world.ctxOf(), key)));
    const { attachments, failures } = await draftOf(buyer, thread);
    expect(attachments).toHaveLength(maximumAttachments);
    expect(failures.map(({ code }) => code)).toEqual(["attachments_full"]);
    const form = makeAttachmentForm(world.ctxOf(buyer), threadAt(inquiry));
    await expect(form).rejects.toMatchObject({ code: "attachments_full" });
  });
});

describe("replyInquiry with files", () => {
  it("sends those that are named, in that order, and keeps the others for the next message", async () => {
    const thread = await makeThread(world);
    const { buyer, inquiry } = thread;
    const names = ["one.pdf", "two.pdf", "three.pdf"];
    const ids: string[] = [];
    for (const name of names) ids.push(await attach(world, buyer, inquiry, { bytes: makePdf(), name }));
    await saveReplyDraft(world.ctxOf(buyer), threadAt(inquiry), { text: "Typed" });
    const [one = "", two = "", three = ""] = ids;
    const message = await reply(buyer, thread, [three, one, three]);
    expect(message.attachments?.map(({ name }) => name)).toEqual(["three.pdf", "one.pdf"]);
    expect(await draftOf(buyer, thread)).toMatchObject({ text: "", attachments: [{ id: two }] });
    const { messages } = await getThread(world.ctxOf(thread.exporter), threadAt(inquiry));
    expect(messages.at(-1)?.attachments).toEqual(message.attachments);
  });

  it("refuses what is not in the writer's own draft, and sends nothing", async () => {
    const thread = await makeThread(world);
    const other = await makeThread(world);
    const { buyer, exporter } = thread;
    const file = { bytes: makePdf(), name: "a.pdf" };
    const theirs = await attach(world, exporter, thread.inquiry, file);
    const elsewhere = await attach(world, other.buyer, other.inquiry, file);
    const { attachmentId: sent } = await sendWithFile(world, buyer, thread.inquiry);
    for (const id of [theirs, elsewhere, sent])
      await expect(reply(buyer, thread, [id])).rejects.toMatchObject({ code: "attachment_gone" });
    const { messages } = await getThread(world.ctxOf(buyer), threadAt(thread.inquiry));
    expect(messages).toHaveLength(2);
  });

  it("refuses more than five, and what is no id", async () => {
    const thread = await makeThread(world);
    const many = Array.from({ length: 6 }, () => "att_01ARZ3NDEKTSV4RRFFQ69G5FAV");
    for (const ids of [many, ["../x"]])
      await expect(reply(thread.buyer, thread, ids)).rejects.toMatchObject({ status: 400 });
  });

  it("is done once with one key, files and all", async () => {
    const thread = await makeThread(world);
    const { buyer, inquiry } = thread;
    const id = await attach(world, buyer, inquiry, { bytes: makePdf(), name: "a.pdf" });
    const ctx = world.ctxOf(buyer, { key: "one", scope: "test" });
    const input = { text: "See.", language: "en" as const, attachments: [id] };
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => replyInquiry(ctx, threadAt(inquiry), input)),
    );
    expect(new Set(answers.map((it) => it.id)).size).toBe(1);
    expect(answers[0]?.attachments).toHaveLength(1);
    expect((await getThread(world.ctxOf(buyer), threadAt(inquiry))).messages).toHaveLength(2);
  });
});

describe("who may", () => {
  /** Both sides, and everybody else there is. */
  async function people() {
    const thread = await makeThread(world);
    const other = await makeThread(world);
    const helper = await addMember(world, thread.profile, "helper");
    return {
      thread,
      sides: { buyer: thread.buyer, owner: thread.exporter, helper },
      others: {
        "another business": other.exporter,
        "another buyer": other.buyer,
        stranger: await world.makePerson(),
        attache: await world.makePerson({ roles: ["attache"], markets: ["JP"] }),
        officer: await world.makePerson({ roles: ["officer"] }),
        admin: await world.makePerson({ roles: ["admin"] }),
      },
    };
  }

  it("read what is attached: both sides of its thread, and nobody else", async () => {
    const { thread, sides, others } = await people();
    const { message, attachmentId } = await sendWithFile(world, thread.buyer, thread.inquiry);
    const at = { ...threadAt(thread.inquiry), messageId: message.id, attachmentId };
    for (const person of Object.values(sides))
      expect((await getAttachment(world.ctxOf(person), at)).attachment.id).toBe(attachmentId);
    for (const person of Object.values(others))
      await expect(getAttachment(world.ctxOf(person), at)).rejects.toMatchObject({ status: 404 });
    await expect(getAttachment(world.ctxOf(), at)).rejects.toMatchObject({ status: 401 });
  });

  it("upload: both sides of a thread, and nobody else", async () => {
    const { thread, sides, others } = await people();
    const at = threadAt(thread.inquiry);
    for (const person of Object.values(sides)) await makeAttachmentForm(world.ctxOf(person), at);
    for (const person of Object.values(others))
      await expect(makeAttachmentForm(world.ctxOf(person), at)).rejects.toMatchObject({ status: 404 });
  });

  it("see a draft: its writer, not even their own colleague", async () => {
    const { thread, sides } = await people();
    const id = await attach(world, sides.owner, thread.inquiry, { bytes: makePdf(), name: "a.pdf" });
    const at = { ...threadAt(thread.inquiry), attachmentId: id };
    expect((await getDraftAttachment(world.ctxOf(sides.owner), at)).attachment.id).toBe(id);
    for (const person of [sides.helper, sides.buyer]) {
      await expect(getDraftAttachment(world.ctxOf(person), at)).rejects.toMatchObject({ status: 404 });
      expect((await draftOf(person, thread)).attachments).toEqual([]);
      await removeAttachment(world.ctxOf(person), at);
    }
    expect((await draftOf(sides.owner, thread)).attachments).toHaveLength(1);
  });

  it("not find a file by another thread, another message, or the other side's draft", async () => {
    const thread = await makeThread(world);
    const other = await makeThread(world);
    const { message, attachmentId } = await sendWithFile(world, thread.buyer, thread.inquiry);
    const { message: theirs } = await sendWithFile(world, other.buyer, other.inquiry);
    const first = (await getThread(world.ctxOf(thread.buyer), threadAt(thread.inquiry))).messages[0];
    const tries = [
      { inquiryId: other.inquiry.id, messageId: message.id, attachmentId, who: other.buyer },
      { inquiryId: thread.inquiry.id, messageId: theirs.id, attachmentId, who: thread.buyer },
      { inquiryId: thread.inquiry.id, messageId: first?.id ?? "", attachmentId, who: thread.buyer },
      { inquiryId: thread.inquiry.id, messageId: "msg_x", attachmentId: "../..", who: thread.buyer },
    ];
    for (const { who, ...at } of tries)
      await expect(getAttachment(world.ctxOf(who), at)).rejects.toMatchObject({ status: 404 });
  });

  it("upload while nobody has blocked the other and the thread is open; what was sent stays to be read", async () => {
    const { buyer, exporter, inquiry } = await makeThread(world);
    const { message, attachmentId } = await sendWithFile(world, buyer, inquiry);
    const at = threadAt(inquiry);
    await closeInquiry(world.ctxOf(exporter), at);
    await expect(makeAttachmentForm(world.ctxOf(buyer), at)).rejects.toMatchObject({
      code: "inquiry_closed",
    });
    const second = await makeThread(world);
    await blockOther(world.ctxOf(second.exporter), threadAt(second.inquiry));
    for (const person of [second.buyer, second.exporter])
      await expect(makeAttachmentForm(world.ctxOf(person), threadAt(second.inquiry))).rejects.toMatchObject({
        code: "blocked",
      });
    const place = { ...at, messageId: message.id, attachmentId };
    expect((await getAttachment(world.ctxOf(buyer), place)).attachment.id).toBe(attachmentId);
  });
});

describe("the files", () => {
  it("stay when their message is sent, however late and often the changes are delivered", async () => {
    const thread = await makeThread(world);
    await stream.settle();
    const id = await attach(world, thread.buyer, thread.inquiry, { bytes: makePdf(), name: "a.pdf" });
    const staged = await stream.read();
    await reply(thread.buyer, thread, [id]);
    const sent = await stream.read();
    for (const records of [sent, staged, sent]) await stream.deliver(records);
    expect(await filesOf(thread.buyer, id)).toHaveLength(1);
  });

  it("go when they are taken off a draft, and when the draft is forgotten", async () => {
    const thread = await makeThread(world);
    const { buyer, inquiry } = thread;
    const file = { bytes: makePdf(), name: "a.pdf" };
    const [one, two] = [await attach(world, buyer, inquiry, file), await attach(world, buyer, inquiry, file)];
    await removeAttachment(world.ctxOf(buyer), { ...threadAt(inquiry), attachmentId: one });
    await stream.settle();
    expect(await filesOf(buyer, one)).toEqual([]);
    expect(await filesOf(buyer, two)).toHaveLength(1);
    await world.platform.table.transact([
      drop(replyDraftRecord, { inquiryId: inquiry.id, personId: buyer.id }),
    ]);
    await stream.settle();
    expect(await filesOf(buyer, two)).toEqual([]);
  });

  it("go with their message", async () => {
    const { buyer, inquiry } = await makeThread(world);
    const { message, attachmentId } = await sendWithFile(world, buyer, inquiry);
    await stream.settle();
    expect(await filesOf(buyer, attachmentId)).toHaveLength(1);
    await world.platform.table.transact([drop(messageRecord, message)]);
    await stream.settle();
    expect(await filesOf(buyer, attachmentId)).toEqual([]);
  });
});

describe("getThread", () => {
  it("takes no more of the table for a draft", async () => {
    const { buyer, inquiry } = await makeThread(world);
    await attach(world, buyer, inquiry, { bytes: makePdf(), name: "a.pdf" });
    const ops = await world.operationsOf(() => getThread(world.ctxOf(buyer), threadAt(inquiry)));
    expect(ops).toHaveLength(2);
  });
});
