import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { replaceFile } from "#functions/platform/replace-file.ts";
import type { Locale } from "#shared/locales.ts";

/** Somebody whom the local sign-in page knows. */
export interface DemoPerson {
  subject: string;
  name: string;
  email: string;
  emailVerified: boolean;
  /** What is said of them on the page; their roles themselves are in the table. */
  roles: string[];
  /** Who they are, in a line of English. */
  about?: string;
  locale: Locale;
}

export type NewPerson = Pick<DemoPerson, "name" | "email" | "emailVerified" | "locale">;

/** The demo people, and those who were made by hand on the sign-in page; the latter are kept in a file. */
export interface SignInPeople {
  demo: DemoPerson[];
  made(): DemoPerson[];
  find(subject: string): DemoPerson | undefined;
  /** The same address again is the same person, with what is said of them now. */
  add(person: NewPerson): Promise<DemoPerson>;
}

export async function openPeople(demo: DemoPerson[], file: string): Promise<SignInPeople> {
  const text = await readFile(file, "utf8").catch(() => "[]");
  let made = JSON.parse(text) as DemoPerson[];
  return {
    demo,
    made: () => made,
    find: (subject) => [...demo, ...made].find((person) => person.subject === subject),
    async add(given) {
      const known = made.find(({ email }) => email === given.email);
      const person = { subject: known?.subject ?? `made-${randomUUID()}`, roles: [], ...given };
      made = [...made.filter((it) => it !== known), person];
      await replaceFile(file, JSON.stringify(made, undefined, 2));
      return person;
    },
  };
}
