import { openDemo } from "#infra/demo/demo-data.ts";
import { dataPaths, readSettings } from "./data-folder.ts";
import { openPeople, type SignInPeople } from "./sign-in/people.ts";
import { dataFolder } from "./start.ts";

const paths = dataPaths(dataFolder());
const wanted = process.argv.slice(2).join(" ").trim().toLowerCase();
const { signInPort } = await readSettings(paths);
if (!signInPort) leave(`Nothing has run on ${paths.folder} yet: begin with npm start.`);

const { demoPeople } = await openDemo();
const people = await openPeople(demoPeople, paths.signInPeople);
const person = findPerson(people, wanted);
if (!person) leave(`Usage: npm run token -- <name>. The names:\n${namesOf(people)}`);

const { createProvider, issueToken } = await import("./sign-in/provider.ts");
const issuer = `http://localhost:${signInPort}`;
const provider = await createProvider({ issuer, siteUrl: issuer, folder: paths.signIn, people });
console.log(await issueToken(provider, person));

/** By name, mail address or subject, or by a first name that only one has. */
function findPerson({ demo, made }: SignInPeople, name: string) {
  const all = [...demo, ...made()];
  const whole = all.find(({ subject, name: full, email }) =>
    [subject, full, email].some((it) => it.toLowerCase() === name),
  );
  const byFirstName = all.filter(({ name: full }) => full.toLowerCase().split(" ")[0] === name);
  return whole ?? (byFirstName.length === 1 ? byFirstName[0] : undefined);
}

function namesOf({ demo, made }: SignInPeople): string {
  return [...demo, ...made()]
    .map(
      ({ subject, name, roles }) =>
        `  ${subject.padEnd(18)} ${name}${roles.length > 0 ? `, ${roles.join(", ")}` : ""}`,
    )
    .join("\n");
}

function leave(message: string): never {
  console.error(message);
  process.exit(1);
}
