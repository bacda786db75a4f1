import type { Child } from "hono/jsx";
import { expect, it } from "vitest";
import { blankForm } from "#functions/platform/http/form.ts";
import type { Actor, Person, Role } from "#shared/people/people/person.ts";
import { OfficerBar } from "#web/components/office-rooms.tsx";
import { messagesIn } from "#web/messages.ts";
import { type PageContext, PageProvider } from "#web/page.ts";
import { AccountPage } from "#web/pages/people/people/account-page.tsx";

const stamps = { version: 1, createdAt: "2026-11-20T03:00:00.000Z", updatedAt: "2026-11-20T03:00:00.000Z" };

function personWith(roles: Role[]): Person {
  return {
    id: "prs_01ARZ3NDEKTSV4RRFFQ69G5FAV",
    ...{ issuer: "https://id.example", subject: "siti", name: "Siti", email: "siti@example.com" },
    ...{ emailVerified: true, locale: "en", roles, markets: [], memberships: [] },
    ...stamps,
  };
}

function pageOf(actor: Actor): PageContext {
  return {
    ...{ locale: "en", t: messagesIn("en"), actor, path: "/account", query: "", assets: {} },
    ...{ siteUrl: "https://rantau.example", navigation: [], now: new Date(stamps.createdAt) },
    money: { currency: "USD", isChosen: false, rates: undefined },
  };
}

/** The rooms that a view leads somebody with these roles to. */
function roomsIn(draw: (person: Person) => Child, roles: Role[]): string[] {
  const person = personWith(roles);
  const view = <PageProvider value={pageOf({ kind: "person", person })}>{draw(person)}</PageProvider>;
  const links = String(view).matchAll(/href="\/en(\/(?:officer|desk|admin|readiness)\/[^"]*)"/g);
  return [...links].map(([, path = ""]) => path);
}

const all = [
  "/officer/verifications",
  "/officer/certificates",
  "/officer/verification-results",
  "/officer/businesses",
  "/officer/names",
  "/desk/buyer-checks",
  "/admin/moderation",
  "/readiness/bands",
  "/officer/learning",
];

it.each<[Role, string[]]>([
  ["officer", all],
  ["admin", ["/desk/buyer-checks", "/admin/moderation", "/readiness/bands"]],
  ["attache", ["/desk/buyer-checks"]],
  ["finance", []],
])(
  "the bar of an office's rooms leads a reader who is %s where they may go, and nowhere else",
  (role, rooms) => {
    expect(roomsIn(() => <OfficerBar />, [role])).toEqual(rooms);
  },
);

it.each<[Role, string[]]>([
  ["officer", ["/admin/moderation", "/desk/buyer-checks", "/readiness/bands", "/officer/learning"]],
  ["admin", ["/desk/buyer-checks", "/readiness/bands"]],
  ["attache", ["/desk/buyer-checks"]],
  ["exporter", []],
])("the account of a reader who is %s leads to their rooms", (role, rooms) => {
  expect(roomsIn((person) => <AccountPage person={person} language={blankForm()} />, [role])).toEqual(rooms);
});
