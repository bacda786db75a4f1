import type { IncomingMessage, ServerResponse } from "node:http";
import { html, raw } from "hono/html";
import type { Stripe } from "stripe";
import { readBody } from "#infra/local/gateway/request-body.ts";
import { shownAmount } from "./currency-facts.ts";
import { expireOverdue, pay, refuse } from "./payments.ts";
import type { World } from "./state.ts";

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --line: color-mix(in srgb, currentcolor 20%, transparent); --accent: light-dark(#1f4170, #9dbcec); --note: light-dark(#fff3d6, #3a2f12); }
* { box-sizing: border-box; }
body { margin: 0; }
main { max-inline-size: 30rem; margin: 0 auto; padding: clamp(1rem, 5vw, 3rem) 1rem; }
.pretend { background: var(--note); padding: .75rem 1rem; text-align: center; border-block-end: 1px solid var(--line); margin: 0; }
h1 { font-size: 1rem; font-weight: 500; margin: 0; opacity: .8; overflow-wrap: anywhere; }
.amount { font-size: 2.25rem; font-weight: 650; margin: .25rem 0 1.5rem; font-variant-numeric: tabular-nums; }
.told { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; margin: 0 0 1.5rem; }
form { display: grid; gap: .75rem; }
button, a.button { font: inherit; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: transparent; color: inherit; text-align: center; text-decoration: none; cursor: pointer; min-block-size: 2.75rem; }
button.main { background: var(--accent); border-color: transparent; color: Canvas; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
small { display: block; opacity: .75; margin-block-start: 2rem; }
`;

interface PageParts {
  world: World;
  changed(): void;
}

/** The fake's own pay page: no card is asked for, and no money moves. */
export async function answerPayPage(
  { world, changed }: PageParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const id = path.slice("/pay/".length);
  expireOverdue(world);
  const session = Object.hasOwn(world.state.sessions, id) ? world.state.sessions[id] : undefined;
  if (!session)
    return show(response, 404, "There is no such page", html`<p>Go back to Rantau and begin again.</p>`);
  const name = world.state.intentData[id]?.name ?? "";
  if (request.method !== "POST")
    return show(response, 200, ...pageOf(session, name, new URLSearchParams(query).get("step")));
  const body = (await readBody(request, 10_000))?.toString("utf8") ?? "";
  const choice = new URLSearchParams(body).get("choice");
  if (session.status !== "open") return go(response, `/pay/${id}`);
  const next = choose(world, session, choice);
  changed();
  go(response, next);
}

/** Where a choice leads. */
function choose(world: World, session: Stripe.Checkout.Session, choice: string | null): string {
  const here = `/pay/${session.id}`;
  if (choice === "pay" || choice === "confirm") {
    pay(world, session.id);
    return (session.success_url ?? here).replaceAll("{CHECKOUT_SESSION_ID}", session.id);
  }
  if (choice === "3ds") return `${here}?step=bank`;
  refuse(world, session.id, choice === "not-me" ? "authentication_required" : "insufficient_funds");
  return `${here}?step=refused`;
}

function pageOf(
  session: Stripe.Checkout.Session,
  name: string,
  step: string | null,
): [title: string, content: unknown] {
  if (session.status === "complete")
    return [
      "This is paid",
      html`<p>You can close this page, or <a href="${session.success_url}">go back</a>.</p>`,
    ];
  if (session.status === "expired")
    return [
      "This page has expired",
      html`<p>Nothing was paid. <a href="${session.cancel_url}">Go back</a> and begin again.</p>`,
    ];
  const amount = html`<h1>${name}</h1>
    <p class="amount">${shownAmount(session.amount_total ?? 0, session.currency ?? "")}</p>`;
  if (step === "bank")
    return [
      "Your bank asks",
      html`${amount}<p class="told">Your bank wants to know whether it is you who pays (3-D Secure).</p>
        <form method="post"><button class="main" name="choice" value="confirm">Yes, it is me</button>
        <button name="choice" value="not-me">No</button></form>`,
    ];
  const told =
    step === "refused" ? html`<p class="told" role="alert">The card was refused. You can try again.</p>` : "";
  return [
    "Pay",
    html`${amount}${told}<form method="post">
      <button class="main" name="choice" value="pay">Pay</button>
      <button name="choice" value="3ds">Pay, after the bank has asked (3-D Secure)</button>
      <button name="choice" value="refuse">The card is refused</button>
      <a class="button" href="${session.cancel_url}">Cancel and go back</a></form>`,
  ];
}

function show(response: ServerResponse, status: number, title: string, content: unknown): void {
  const page = html`<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – pretend payment page</title>
    <style>${raw(style)}</style></head><body>
    <p class="pretend"><strong>This page only pretends.</strong> No card is asked for and no money moves.</p>
    <main>${content}<small>It stands in for the pages of Stripe on a developer's machine.</small></main></body></html>`;
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(String(page));
}

function go(response: ServerResponse, to: string): void {
  response.writeHead(303, { location: to, "cache-control": "no-store" }).end();
}
