import type { DemoPerson } from "#infra/local/sign-in/people.ts";
import type { Locale } from "#shared/locales.ts";
import type { Office } from "#shared/people/people/offices.ts";
import type { Role } from "#shared/people/people/person.ts";
import { businesses } from "./businesses/businesses.ts";

/** A made-up person, whom one may sign in as. */
export interface DemoResident extends DemoPerson {
  roles: Role[];
  /** Who they are, in a line. */
  about: string;
  markets: string[];
  office?: Office;
  joinedDaysAgo: number;
}

const buyers: DemoResident[] = [
  resident("mei", "Mei Lau", "buyer", "Owner of a grocery for Indonesian food in Hong Kong", 118),
  resident("kenji", "Kenji Morikawa", "buyer", "Buys homeware for three small shops in Tokyo", 132),
  resident("aminah", "Aminah Zulkifli", "buyer", "Sells modest wear in Kuala Lumpur", 101),
  resident(
    "yating",
    "Ya-ting Hsu",
    "buyer",
    "Roasts coffee in Taipei and imports for other roasters",
    96,
    "zh-Hant",
  ),
  resident("faisal", "Faisal Al-Harthy", "buyer", "Distributes charcoal to restaurants in Jeddah", 88, "ar"),
  resident("jiwoo", "Ji-woo Han", "buyer", "Supplies beauty salons in Seoul", 9),
  resident(
    "victor",
    "Victor Brandt",
    "buyer",
    "A broker from Dubai whom an exporter has blocked and reported",
    47,
  ),
  {
    ...resident(
      "daniel",
      "Daniel Teo",
      undefined,
      "New here from Singapore; his mail address is not verified",
      2,
    ),
    emailVerified: false,
  },
];

const officials: DemoResident[] = [
  {
    ...resident(
      "attache-tokyo",
      "Dewi Anggraini",
      "attache",
      "Trade attaché in Tokyo, serves Japan",
      160,
      "id",
    ),
    markets: ["JP"],
  },
  {
    ...resident(
      "attache-taipei",
      "Rudi Hidayat",
      "attache",
      "Trade office in Taipei, serves Taiwan and Hong Kong",
      158,
      "id",
    ),
    markets: ["TW", "HK"],
  },
  {
    ...resident("officer", "Lina Marpaung", "officer", "Officer who verifies returnees", 170, "id"),
    office: "migrant_workers",
  },
  {
    ...resident("officer-2", "Hendra Wijaya", "officer", "A second officer, for four eyes", 168, "id"),
    office: "trade",
  },
  resident("admin", "Bayu Nugroho", "admin", "Administrator: grants roles, reads reports", 180, "id"),
  resident("finance", "Ratna Wulandari", "finance", "Finance: takes in bank statements", 175, "id"),
  resident("finance-2", "Yusuf Hakim", "finance", "Finance: confirms what is above the limit", 172, "id"),
];

const exporters: DemoResident[] = businesses.flatMap(({ owner, name, joinedDaysAgo, helpers = [] }) => [
  resident(owner.subject, owner.name, "exporter", `Owner of ${name}`, joinedDaysAgo, "id"),
  ...helpers.map((it) =>
    resident(it.subject, it.name, "exporter", `Helper at ${name}`, joinedDaysAgo - 1, "id"),
  ),
]);

const shownFirst = [
  "sari",
  "budi",
  "mei",
  "kenji",
  "aminah",
  "attache-tokyo",
  "attache-taipei",
  "officer",
  "finance",
  "admin",
];

/** Those whom a visitor wants to try come first. */
export const residents: DemoResident[] = [...exporters, ...buyers, ...officials].toSorted(
  (one, other) => rank(one) - rank(other),
);

function rank({ subject }: DemoResident): number {
  const at = shownFirst.indexOf(subject);
  return at < 0 ? shownFirst.length : at;
}

function resident(
  subject: string,
  name: string,
  role: Role | undefined,
  about: string,
  joinedDaysAgo: number,
  locale: Locale = "en",
): DemoResident {
  return {
    subject,
    name: `${name} (demo)`,
    email: `${subject}@demo.example`,
    emailVerified: true,
    roles: role ? [role] : [],
    locale,
    about,
    markets: [],
    joinedDaysAgo,
  };
}
