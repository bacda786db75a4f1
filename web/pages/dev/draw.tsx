import { anonymous } from "#shared/people/people/person.ts";
import { messagesIn } from "#web/messages.ts";
import { PageProvider } from "#web/page.ts";
import { StylesPage } from "./styles-page.tsx";

/** The style page as HTML, with the assets' addresses as they are now. */
export function drawStyles(siteUrl: string, assets: Record<string, string>): string {
  const page = {
    locale: "en" as const,
    t: messagesIn("en"),
    actor: anonymous,
    path: "/dev/styles",
    query: "",
    siteUrl,
    assets,
    navigation: [],
    money: { currency: "USD" as const, isChosen: false, rates: undefined },
    now: new Date(0),
  };
  return `<!doctype html>${(
    <PageProvider value={page}>
      <StylesPage />
    </PageProvider>
  )}`;
}
