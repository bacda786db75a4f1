import type { Person } from "#shared/people/people/person.ts";
import { countryName } from "#shared/terms/countries.ts";
import { listed } from "#web/components/listed.ts";
import { inBrackets } from "#web/components/signs.ts";
import { lookup } from "#web/messages.ts";
import type { PageContext } from "#web/page.ts";

/** Somebody's roles in words, an attaché's with their markets, an officer's with their office. */
export function rolesText(
  page: PageContext,
  { roles: held, markets, office }: Pick<Person, "roles" | "markets" | "office">,
): string {
  const names = held.map((role) => {
    const name = lookup(page.t, `role_${role}`) ?? role;
    const more = role === "attache" ? markets.map((code) => countryName(code, page.locale)) : [];
    if (role === "officer" && office) more.push(lookup(page.t, `office_${office}`) ?? office);
    return more.length > 0 ? `${name}${inBrackets(page, listed(page, more))}` : name;
  });
  return listed(page, names) || page.t.people_no_roles();
}
