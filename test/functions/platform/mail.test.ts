import { once } from "node:events";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SESv2Client } from "@aws-sdk/client-sesv2";
import { describe, expect, it } from "vitest";
import type { Mail } from "#functions/platform/mail/mailer.ts";
import { openMailer } from "#functions/platform/mail/open-mailer.ts";
import { sesMailer } from "#functions/platform/mail/ses-mailer.ts";

const mailFrom = "Rantau <no-reply@rantau.example>";
const mail: Mail = {
  id: "inq_1/msg:2",
  to: "wong@demo.example",
  subject: "Pesan baru – 新訊息",
  text: "Selamat pagi,\nharga 12 €",
  html: "<p>Selamat pagi</p>",
  language: "id",
  headers: { "X-Thread": "inq_1" },
};

describe("the outbox", () => {
  it("writes each mail as one .eml with both bodies, its language and headers", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rantau-mail-"));
    await openMailer({ outboxFolder: folder, mailFrom }).send(mail);
    const source = await readFile(join(folder, "inq_1_msg_2.eml"), "utf8");
    expect(source).toMatch(/^Content-Language: id$/im);
    expect(source).toMatch(/^X-Thread: inq_1$/im);
    expect(source).toMatch(/^From: Rantau <no-reply@rantau\.example>$/im);
    expect(source).toMatch(/^Content-Type: text\/plain/im);
    expect(source).toMatch(/^Content-Type: text\/html/im);
  });

  it("puts the same mail in the place of the first", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rantau-mail-"));
    const mailer = openMailer({ outboxFolder: folder, mailFrom });
    await Promise.all([mailer.send(mail), mailer.send(mail), mailer.send(mail)]);
    expect(await readdir(folder)).toEqual(["inq_1_msg_2.eml"]);
  });

  it("stays in its folder whatever the id, and lets no header in by a subject", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rantau-mail-"));
    const hostile = { ...mail, id: "../../out", subject: "a\r\nBcc: all@elsewhere.example" };
    await openMailer({ outboxFolder: folder, mailFrom }).send(hostile);
    const [name = ""] = await readdir(folder);
    expect(await readFile(join(folder, name), "utf8")).not.toMatch(/^Bcc:/im);
  });

  it("keeps a subject to one line without control characters", async () => {
    const folder = await mkdtemp(join(tmpdir(), "rantau-mail-"));
    const subject = "Sari\tKopi\0 \u2028enak\u202E";
    await openMailer({ outboxFolder: folder, mailFrom }).send({ ...mail, subject });
    expect(await readFile(join(folder, "inq_1_msg_2.eml"), "utf8")).toMatch(/^Subject: Sari Kopi enak\r?$/m);
  });
});

/** What SES is told when it is given the mail. */
async function sentToSes(given: Mail): Promise<unknown[]> {
  const bodies: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bodies.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.setHeader("content-type", "application/json").end('{"MessageId":"1"}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = new SESv2Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  await sesMailer({ from: mailFrom, client }).send(given);
  client.destroy();
  server.closeAllConnections();
  server.close();
  return bodies;
}

describe("sesMailer", () => {
  it("keeps a subject to one line without control characters", async () => {
    const [sent] = await sentToSes({ ...mail, subject: "Sari\r\nBcc: x\0\u2028y\u202E" });
    expect(sent).toMatchObject({ Content: { Simple: { Subject: { Data: "Sari Bcc: x y" } } } });
  });

  it("sends subject, both bodies, language and headers to SES", async () => {
    expect(await sentToSes(mail)).toEqual([
      {
        FromEmailAddress: mailFrom,
        Destination: { ToAddresses: [mail.to] },
        Content: {
          Simple: {
            Subject: { Data: mail.subject, Charset: "UTF-8" },
            Body: {
              Text: { Data: mail.text, Charset: "UTF-8" },
              Html: { Data: mail.html, Charset: "UTF-8" },
            },
            Headers: [
              { Name: "Content-Language", Value: "id" },
              { Name: "X-Thread", Value: "inq_1" },
            ],
          },
        },
      },
    ]);
  });
});
