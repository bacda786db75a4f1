import { sharedPage } from "#functions/platform/http/site-route.ts";
import { everyone } from "#shared/permissions.ts";
import { ContactPage } from "#web/pages/about/contact-page.tsx";
import { WrittenPage, type WrittenPageName } from "#web/pages/about/written-page.tsx";

/** A path of this site, and nothing that leads away from it. */
const ownPath = /^(?:\/[\w.-]{1,80}){1,4}$/;

/** What Rantau is, how it is used, and how we are reached. */
export const aboutSite = [
  ...(["about", "help", "safety", "privacy", "terms"] satisfies WrittenPageName[]).map((name) =>
    sharedPage(`/${name}`, everyone, () => <WrittenPage name={name} />),
  ),

  sharedPage("/contact", everyone, ({ c, ctx }) => {
    const about = c.req.query("about") ?? "";
    return <ContactPage mail={ctx.config.contactMail} about={ownPath.test(about) ? about : undefined} />;
  }),
];
