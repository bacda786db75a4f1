import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

export interface OutboxMail {
  id: string;
  writtenAt: Date;
  from: string;
  to: string;
  subject: string;
  language: string;
  headers: Record<string, string>;
  text: string;
  html: string;
}

/** The mails in an outbox folder, newest first. */
export async function readOutbox(folder: string): Promise<OutboxMail[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml"));
  const mails = await Promise.all(names.map((name) => readMail(folder, name.slice(0, -".eml".length))));
  return mails.flatMap((mail) => mail ?? []).sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime());
}

export async function readMail(folder: string, id: string): Promise<OutboxMail | undefined> {
  if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(id)) return undefined;
  const path = join(folder, `${id}.eml`);
  try {
    const [source, { mtime }] = await Promise.all([readFile(path, "latin1"), stat(path)]);
    return { id, writtenAt: mtime, ...parseMail(source) };
  } catch {
    return undefined;
  }
}

/** Reads the mails that our own outbox writes; a general reader of mail it is not. */
export function parseMail(source: string): Omit<OutboxMail, "id" | "writtenAt"> {
  const { headers, body } = splitPart(source);
  const parts = leaves(headers, body);
  const contentOf = (type: string) => parts.find((part) => part.type === type)?.content ?? "";
  return {
    headers,
    from: headers.from ?? "",
    to: headers.to ?? "",
    subject: headers.subject ?? "",
    language: headers["content-language"] ?? "",
    text: contentOf("text/plain"),
    html: contentOf("text/html"),
  };
}

function leaves(headers: Record<string, string>, body: string): { type: string; content: string }[] {
  const contentType = headers["content-type"] ?? "text/plain";
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary) {
    const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
    return [{ type, content: decodeBody(body, headers["content-transfer-encoding"]) }];
  }
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => {
      const inner = splitPart(part.replace(/^\r?\n/, "").replace(/\r?\n$/, ""));
      return leaves(inner.headers, inner.body);
    });
}

function splitPart(source: string): { headers: Record<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(source);
  const head = end ? source.slice(0, end.index) : source;
  const headers: Record<string, string> = {};
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = decodeWords(line.slice(colon + 1).trim());
  }
  return { headers, body: end ? source.slice(end.index + end[0].length) : "" };
}

function decodeBody(body: string, encoding = "7bit"): string {
  if (/base64/i.test(encoding)) return Buffer.from(body, "base64").toString("utf8");
  if (/quoted-printable/i.test(encoding)) return decodeQuoted(body.replaceAll(/=\r?\n/g, ""));
  return Buffer.from(body, "latin1").toString("utf8");
}

/** RFC 2047; adjacent words belong together, and a character may be cut between two. */
function decodeWords(text: string): string {
  const joined = text.replaceAll(/\?=\s+=\?/g, "?==?");
  return joined.replaceAll(/(?:=\?utf-8\?[qb]\?[^?]*\?=)+/gi, (run) => {
    const bytes = [...run.matchAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi)].map(([, kind, word = ""]) =>
      kind?.toLowerCase() === "b" ? Buffer.from(word, "base64") : quotedBytes(word.replaceAll("_", " ")),
    );
    return Buffer.concat(bytes).toString("utf8");
  });
}

function decodeQuoted(text: string): string {
  return quotedBytes(text).toString("utf8");
}

function quotedBytes(text: string): Buffer {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1");
}
