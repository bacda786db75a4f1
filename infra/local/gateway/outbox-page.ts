import type { IncomingMessage, ServerResponse } from "node:http";
import { html, raw } from "hono/html";
import { answerHtml } from "./answer.ts";
import { type OutboxMail, readMail, readOutbox } from "./outbox.ts";

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { overflow-wrap: anywhere; max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem; }
table { inline-size: 100%; border-collapse: collapse; }
th, td { text-align: start; padding: .4rem .6rem .4rem 0; border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent); vertical-align: top; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem; } dt { opacity: .7; } dd { margin: 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 40rem) { thead { position: absolute; inset-inline-start: -100vw; } tr { display: grid; border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent); padding-block: .4rem; } td { border: 0; padding: 0; } }
iframe { inline-size: 100%; block-size: 32rem; border: 1px solid color-mix(in srgb, currentcolor 30%, transparent); background: white; }
`;

/** `/outbox`: the mails that were sent; `/outbox/<id>`: one of them; `/outbox/<id>/html`: its HTML alone, for the frame. */
export async function answerOutbox(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  const [, , id = "", part] = (request.url ?? "").replace(/\?.*$/, "").split("/");
  response.setHeader("referrer-policy", "no-referrer");
  if (id === "") return answerHtml(request, response, list(await readOutbox(folder)));
  // Ids hold nothing that an address would have to encode.
  const mail = await readMail(folder, id);
  if (!mail)
    return answerHtml(
      request,
      response,
      page("No such mail", html`<p><a href="/outbox">Outbox</a></p>`),
      404,
    );
  if (part !== "html") return answerHtml(request, response, one(mail));
  // The page of the mail shows it in a frame.
  response.setHeader("x-frame-options", "SAMEORIGIN");
  response.setHeader(
    "content-security-policy",
    "sandbox allow-popups allow-top-navigation-by-user-activation; script-src 'none'; frame-ancestors 'self'",
  );
  await answerHtml(request, response, mail.html);
}

function list(mails: OutboxMail[]): string {
  if (mails.length === 0)
    return page("Outbox", html`<p>No mail has been sent yet. Mail to anybody lands here.</p>`);
  const rows = mails.map(
    (mail) => html`<tr>
      <td><time datetime="${mail.writtenAt.toISOString()}">${timeOf(mail)}</time></td>
      <td>${mail.to}</td>
      <td lang="${mail.language}"><a href="/outbox/${encodeURIComponent(mail.id)}">${mail.subject}</a></td>
    </tr>`,
  );
  return page(
    "Outbox",
    html`<table><thead><tr><th scope="col">Sent</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

function one(mail: OutboxMail): string {
  const rows = [
    ["From", mail.from],
    ["To", mail.to],
    ["Sent", timeOf(mail)],
    ["Language", mail.language],
  ].map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`);
  return page(
    mail.subject,
    html`<p><a href="/outbox">Outbox</a></p>
      <dl>${rows}</dl>
      <h2>HTML</h2>
      <iframe sandbox="allow-popups allow-top-navigation-by-user-activation" src="/outbox/${encodeURIComponent(mail.id)}/html" title="HTML"></iframe>
      <h2>Text</h2>
      <pre lang="${mail.language}">${mail.text}</pre>`,
  );
}

function timeOf({ writtenAt }: OutboxMail): string {
  return writtenAt.toISOString().slice(0, 19).replace("T", " ");
}

function page(title: string, content: unknown): string {
  return String(html`<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><title>${title}</title><style>${raw(style)}</style></head>
    <body><main><h1>${title}</h1>${content}</main></body></html>`);
}
