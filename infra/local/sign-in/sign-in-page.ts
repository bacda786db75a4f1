import { html, raw } from "hono/html";
import { directionOf, type Locale } from "#shared/locales.ts";
import { lookup, messagesIn } from "#web/messages.ts";
import type { DemoPerson } from "./people.ts";
import { signInTexts as texts } from "./sign-in-texts.ts";

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; --line: color-mix(in srgb, currentcolor 20%, transparent); --accent: light-dark(#8a3b12, #f0a878); }
* { box-sizing: border-box; }
body { max-inline-size: 34rem; margin: 0 auto; padding: clamp(1rem, 5vw, 3rem) 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin-block: 0 .5rem; }
h2 { font-size: 1rem; margin-block: 2rem .5rem; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
button, input:not([type=checkbox]) { font: inherit; inline-size: 100%; padding: .65rem .9rem; border: 1px solid var(--line); border-radius: .5rem; background: transparent; color: inherit; }
button { text-align: start; cursor: pointer; }
button:hover { border-color: var(--accent); }
button.main { background: var(--accent); color: Canvas; border-color: transparent; text-align: center; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
small { display: block; opacity: .75; }
.new { display: grid; gap: .8rem; } .new label { display: grid; gap: .25rem; } .new .check { display: flex; gap: .5rem; align-items: center; }
`;

interface SignInPage {
  locale: Locale;
  action: string;
  demo: DemoPerson[];
  made: DemoPerson[];
}

/** Sign in as a demo person, as one made before, or as a new one. */
export function signInPage({ locale, action, demo, made }: SignInPage): string {
  const t = texts[locale];
  return page(
    locale,
    t.title,
    html`<p>${t.about}</p>
      ${people(t.demo, demo, locale, action)} ${people(t.made, made, locale, action)}
      <h2>${t.other}</h2>
      <form class="new" method="post" action="${action}">
        <label>${t.name}<input name="name" required maxlength="120" autocomplete="name"></label>
        <label>${t.email}<input name="email" type="email" required maxlength="254" autocomplete="email"></label>
        <label class="check"><input name="verified" type="checkbox" value="yes" checked>${t.verified}</label>
        <input type="hidden" name="locale" value="${locale}">
        <button class="main">${t.submit}</button>
      </form>`,
  );
}

function people(title: string, list: DemoPerson[], locale: Locale, action: string) {
  if (list.length === 0) return "";
  const t = texts[locale];
  const roleNames = messagesIn(locale);
  const items = list.map(({ subject, name, email, emailVerified, roles, about }) => {
    const known = [
      roles.map((role) => lookup(roleNames, `role_${role}`) ?? role).join(" · "),
      email,
      emailVerified ? "" : t.unverified,
    ];
    return html`<li><button name="subject" value="${subject}">
      <strong>${name}</strong><small>${known.filter((part) => part !== "").join(" · ")}</small>
      ${about ? html`<small lang="en" dir="auto">${about}</small>` : ""}</button></li>`;
  });
  return html`<h2>${title}</h2><form method="post" action="${action}"><ul>${items}</ul></form>`;
}

/** The protocol wants a form posted to sign out; without JavaScript that takes one click. */
export function signOutPage(locale: Locale, form: string): string {
  const t = texts[locale];
  return page(
    locale,
    t.leave,
    html`${raw(form)}<button class="main" form="op.logoutForm" name="logout" value="yes">${t.leaveButton}</button>
      <script>document.querySelector("button").click()</script>`,
  );
}

export function signedOutPage(locale: Locale, siteUrl: string): string {
  return page(locale, texts[locale].left, html`<p><a href="${siteUrl}">Rantau</a></p>`);
}

export function failedPage(locale: Locale, siteUrl: string, detail: string): string {
  const t = texts[locale];
  return page(
    locale,
    t.failed,
    html`<p>${t.failedAbout}</p><p><a href="${siteUrl}">Rantau</a></p><p><small>${detail}</small></p>`,
  );
}

function page(locale: Locale, title: string, content: unknown): string {
  return String(html`<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
    <style>${raw(style)}</style></head><body><main><h1>${title}</h1>${content}</main></body></html>`);
}
