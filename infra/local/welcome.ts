import { relative } from "node:path";
import type { Rantau } from "./rantau.ts";

/** One of each kind stands among the first; the sign-in page names them all. */
const peopleNamed = 9;

/** What a newcomer needs to know, printed once everything answers. */
export function welcomeText(rantau: Rantau, dataFolder: string, elapsedMs: number): string {
  const { url, demoPeople, outboxFolder, timings, stripe } = rantau;
  const parts = Object.entries(timings).map(([name, ms]) => `${name} ${seconds(ms)}`);
  const named = demoPeople.slice(0, peopleNamed);
  const width = Math.max(...named.map(({ subject }) => subject.length));
  const people = named.map(
    ({ subject, roles, about }) =>
      `    ${subject.padEnd(width)}  ${about ?? (roles.join(", ") || "new here")}`,
  );
  const others = demoPeople.length - named.length;
  return [
    "",
    `  Rantau is ready: ${url}`,
    "",
    "  Sign in as one of these, without a password:",
    ...people,
    ...(others > 0 ? [`    and ${others} more on the sign-in page`] : []),
    "",
    `  Mail lands in    ${shortPath(outboxFolder)}  and at ${url}/outbox`,
    stripe
      ? `  Cards are taken by a Stripe that only pretends, at ${stripe.url}`
      : "  Cards are taken by Stripe, with the key of STRIPE_SECRET_KEY",
    `  Data is kept in  ${shortPath(dataFolder)}`,
    "  Stop with Ctrl-C. Forget all data with npm run reset.",
    "",
    `  Ready after ${seconds(elapsedMs)} (${parts.join(", ")}).`,
    "",
  ].join("\n");
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}
