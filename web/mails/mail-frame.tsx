import { raw } from "hono/html";
import type { Child, FC } from "hono/jsx";
import { directionOf, type Locale } from "#shared/locales.ts";
import { at, byNight } from "./mail-styles.ts";

export interface MailLink {
  text: string;
  address: string;
}

interface MailFrameProps {
  locale: Locale;
  subject: string;
  greeting?: string;
  /** Why this mail: what it begins with, after the greeting. */
  introduction: string;
  /** What a list of mails shows after the subject, where that is not the introduction. */
  preview?: string;
  /** The one thing to do. */
  button?: MailLink | undefined;
  /** Why it came, and how not to get it. */
  footer?: Child;
  children?: Child;
}

/** The frame of every mail's HTML: one card, at most 600 px wide, with one button. */
export const MailFrame: FC<MailFrameProps> = ({
  locale,
  subject,
  greeting,
  introduction,
  preview = introduction,
  button,
  footer,
  children,
}) => (
  <html lang={locale} dir={directionOf(locale)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{subject}</title>
      <style>{raw(byNight)}</style>
    </head>
    <body class="paper" style={at.paper}>
      <div style={at.unseen}>{preview}</div>
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="paper" style={at.paper}>
        <tr>
          <td align="center" style={at.around}>
            <table
              role="presentation"
              width="600"
              cellpadding="0"
              cellspacing="0"
              class="sheet"
              style={at.sheet}
              dir={directionOf(locale)}
            >
              <tr>
                <td class="act" style={at.name} translate="no">
                  <span aria-hidden="true">❖ </span>
                  {siteName}
                </td>
              </tr>
              <tr>
                <td style={at.main}>
                  <h1 style={at.title}>{subject}</h1>
                  {greeting ? <Paragraph>{greeting}</Paragraph> : null}
                  <Paragraph>{introduction}</Paragraph>
                  {children}
                  {button ? <Button {...button} /> : null}
                </td>
              </tr>
              {footer ? (
                <tr>
                  <td class="line muted" style={at.foot}>
                    {footer}
                  </td>
                </tr>
              ) : null}
            </table>
          </td>
        </tr>
      </table>
    </body>
  </html>
);

const siteName = "Rantau";

/** A table's cell is what the oldest mail programs draw as a button. */
const Button: FC<MailLink> = ({ text, address }) => (
  <table role="presentation" cellpadding="0" cellspacing="0">
    <tr>
      <td class="button" style={at.buttonCell}>
        <a class="button" href={address} style={at.button}>
          {text}
        </a>
      </td>
    </tr>
  </table>
);

/** A link within the text, beside the one button. */
export const TextLink: FC<MailLink & { lang?: string }> = ({ text, address, lang }) => (
  <a class="act" href={address} style={at.link} lang={lang} dir={lang ? "auto" : undefined}>
    {text}
  </a>
);

export const Paragraph: FC<{ children?: Child }> = ({ children }) => <p style={at.text}>{children}</p>;
