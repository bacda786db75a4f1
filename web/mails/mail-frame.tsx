import type { Child, FC } from "hono/jsx";
import { directionOf, type Locale } from "#shared/locales.ts";

/** The frame of every mail's HTML. */
export const MailFrame: FC<{ locale: Locale; subject: string; children?: Child }> = ({
  locale,
  subject,
  children,
}) => (
  <html lang={locale} dir={directionOf(locale)}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{subject}</title>
    </head>
    <body>{children}</body>
  </html>
);

interface MailEndProps {
  link: { text: string; address: string };
  footer: string;
}

/** Where a mail leads, and why it came. */
export const MailEnd: FC<MailEndProps> = ({ link, footer }) => (
  <>
    <p>
      <a href={link.address}>{link.text}</a>
    </p>
    <hr />
    <p>
      <small>{footer}</small>
    </p>
  </>
);
