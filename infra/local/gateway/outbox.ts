import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import PostalMime, { decodeWords } from "postal-mime";

export interface OutboxMail {
  id: string;
  writtenAt: Date;
  from: string;
  to: string;
  subject: string;
  language: string;
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
    const [source, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    return { id, writtenAt: mtime, ...(await parseMail(source)) };
  } catch {
    return undefined;
  }
}

async function parseMail(source: Buffer): Promise<Omit<OutboxMail, "id" | "writtenAt">> {
  const { headers, subject = "", text = "", html = "" } = await PostalMime.parse(source);
  const header = (name: string) => decodeWords(headers.find(({ key }) => key === name)?.value ?? "");
  return {
    from: header("from"),
    to: header("to"),
    subject,
    language: header("content-language"),
    text,
    html,
  };
}
