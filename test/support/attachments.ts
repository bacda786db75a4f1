import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { makeAttachmentForm } from "#functions/trade/inquiries/attachments.service.ts";
import { replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import { processAttachment } from "#functions/trade/inquiries/process-attachment.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { Message } from "#shared/trade/inquiries/inquiry.ts";
import { threadAt } from "./inquiries.ts";
import type { World } from "./world.ts";

export interface SentFile {
  bytes: Uint8Array;
  name: string;
}

/** A PDF of one blank page, of so many bytes or a few hundred. */
export function makePdf(bytes = 0): Buffer {
  const head =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n";
  const tail = "\ntrailer<</Root 1 0 R>>\n%%EOF\n";
  return Buffer.from(head + "%".repeat(Math.max(0, bytes - head.length - tail.length)) + tail, "latin1");
}

/** A PDF that holds an object more. */
export function pdfWith(object: string): Buffer {
  return Buffer.from(`%PDF-1.7\n${object}\ntrailer<</Root 1 0 R>>\n%%EOF\n`, "latin1");
}

/** Takes a form, posts the file to the store, and gives back what the store tells `photos` of. */
export async function uploadFile(
  world: World,
  person: Person,
  inquiry: { id: string },
  { bytes, name }: SentFile,
): Promise<{ key: string; attachmentId: string }> {
  const { fields, attachmentId } = await makeAttachmentForm(world.ctxOf(person), threadAt(inquiry));
  const blobs = world.platform.blobs as FolderBlobs;
  const { key } = await blobs.acceptUpload(fields, bytes, world.platform.now(), name);
  return { key, attachmentId };
}

/** The same, and what follows from it; the attachment's id, whether it became one or not. */
export async function attach(
  world: World,
  person: Person,
  inquiry: { id: string },
  file: SentFile,
): Promise<string> {
  const { key, attachmentId } = await uploadFile(world, person, inquiry, file);
  await processAttachment(world.ctxOf(), key);
  return attachmentId;
}

/** A message with a file, as it is kept. */
export async function sendWithFile(
  world: World,
  person: Person,
  inquiry: { id: string },
  file: SentFile = { bytes: makePdf(), name: "Price list.pdf" },
): Promise<{ message: Message; attachmentId: string }> {
  const attachmentId = await attach(world, person, inquiry, file);
  const reply = { text: "Please see the file.", language: "en" as const, attachments: [attachmentId] };
  return { message: await replyInquiry(world.ctxOf(person), threadAt(inquiry), reply), attachmentId };
}
