import { rm } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AcceptedUpload, FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { AppError } from "#shared/errors.ts";
import { letterFile, writeDeadLetter } from "../dead-letter.ts";
import type { FunctionHost } from "../function-host.ts";
import { answerJson } from "./answer.ts";
import { readBody } from "./request-body.ts";

/** The largest upload that any form may allow, with the form around it. */
const uploadLimitBytes = 40 * 1024 * 1024;
/** Lambda tries an asynchronous call twice more. */
const attempts = 3;

interface UploadParts {
  blobs: FolderBlobs;
  functions: FunctionHost;
  retryDelayMs: number;
  deadLetterFolder: string;
  report(message: string, error: unknown): void;
}

/** What S3 does with a presigned form: keeps the file, tells `photos` about it, and sends the browser on. */
export async function answerUpload(
  request: IncomingMessage,
  response: ServerResponse,
  parts: UploadParts,
): Promise<void> {
  const body = await readBody(request, uploadLimitBytes);
  if (!body) return answerJson(response, 413, "The file is too large.");
  const form = await readForm(request, body);
  const file = form?.get("file");
  if (!form || !(file instanceof File)) return answerJson(response, 400, "The form has no file.");
  const fields: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") fields[name] = value;
  try {
    const accepted = await parts.blobs.acceptUpload(
      fields,
      new Uint8Array(await file.arrayBuffer()),
      new Date(),
      file.name,
    );
    void notify(accepted, parts);
    if (accepted.redirectTo === undefined) response.writeHead(204).end();
    else response.writeHead(303, { location: accepted.redirectTo }).end();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    answerJson(response, error.status, error.code);
  }
}

async function readForm(request: IncomingMessage, body: Buffer): Promise<FormData | undefined> {
  const headers = { "content-type": request.headers["content-type"] ?? "" };
  return new Response(new Uint8Array(body), { headers }).formData().catch(() => undefined);
}

/** Tells `photos` again of uploads that it did not get to, as when the process ended or a build was being written. */
export async function retryUploads(parts: UploadParts, signal?: AbortSignal): Promise<void> {
  for (const key of await parts.blobs.list("uploads/")) {
    const upload = await parts.blobs.get(key);
    if (signal?.aborted) return;
    if (upload) await notify({ key, size: upload.bytes.length, etag: upload.etag }, parts);
  }
}

async function notify(
  upload: AcceptedUpload,
  { functions, retryDelayMs, deadLetterFolder, report }: UploadParts,
): Promise<void> {
  const event = objectCreatedEvent(upload);
  const name = `upload-${upload.key}`;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      await functions.invoke("photos", event);
      await rm(letterFile(deadLetterFolder, name), { force: true });
      return;
    } catch (error) {
      report(`photos failed on ${upload.key} (attempt ${attempt} of ${attempts})`, error);
      if (attempt < attempts) await new Promise((resolve) => setTimeout(resolve, retryDelayMs));
      else {
        await writeDeadLetter(deadLetterFolder, { name, error, what: { upload: event } });
      }
    }
  }
}

export function objectCreatedEvent({ key, size, etag }: AcceptedUpload) {
  return {
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        awsRegion: "local",
        eventTime: new Date().toISOString(),
        eventName: "ObjectCreated:Post",
        s3: {
          s3SchemaVersion: "1.0",
          configurationId: "local",
          bucket: { name: "local", arn: "arn:aws:s3:::local" },
          object: { key: encodeURIComponent(key).replaceAll("%2F", "/"), size, eTag: etag, sequencer: "0" },
        },
      },
    ],
  };
}
