import type { Node } from "constructs";
import * as z from "zod";
import { readOwnAccounts } from "#shared/money/bank/own-account.ts";

/** CloudFront reads its certificate, web ACL, log delivery and metrics from this region alone. */
export const edgeRegion = "us-east-1";

const list = z.union([z.array(z.string()), z.string().transform(splitList)]);
const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((it) => it === "true")]);

/** What differs from one installation to the next: the context of `cdk.json`, or `cdk -c <name>=<value>`. */
export const Settings = z.strictObject({
  /** What this installation is called in its account, for another to stand beside it: its stacks' and resources' names. */
  installation: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .max(20),
  /** The site's host name; the certificate is made for it. */
  domainName: z.hostname(),
  /** Where people's data is kept. Jakarta unless told otherwise (UU 27/2022 on personal data). */
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
  /** First label of the sign-in pages' host; taken names are refused at deployment. */
  signInPrefix: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/),
  /** The domain that mail is sent from. */
  mailDomain: z.hostname(),
  /** `issuer|subject` pairs or verified mail addresses, comma-separated, that are admins from the start. */
  firstAdmins: z.string(),
  /** Who is told of alarms; empty for nobody. */
  alarmMail: z.union([z.email(), z.literal("")]),
  /** Where a token tool may receive its code, beside the site itself. Empty: no API client. */
  apiCallbackUrls: list,
  /** A web ACL before CloudFront: about 9 USD a month and 0.60 USD for each million requests. */
  webAcl: flag,
  /** Our own bank accounts, as `BANK_ACCOUNTS`; none of them is secret, as whoever pays reads them. */
  bankAccounts: z.string().refine(areAccounts, "a JSON list of bank accounts"),
  /** What we keep of what is released to exporters, in hundredths of a percent. */
  platformFeeBasisPoints: z.coerce.number().int().min(0).max(2000),
  /** Where alarms find the runbook. */
  runbookUrl: z.url(),
});
export type Settings = z.infer<typeof Settings>;

/** What every stack of an installation is called: `rantau` and `Data` make `RantauData`. */
export function stackName({ installation }: Pick<Settings, "installation">, part: string): string {
  return installation.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()) + part;
}

/** @throws Error naming each context value that is missing or malformed. */
export function readSettings(node: Node): Settings {
  const given = Object.keys(Settings.shape).map((name) => [name, node.tryGetContext(name)]);
  const result = Settings.safeParse(Object.fromEntries(given));
  if (!result.success) throw new Error(`Context (cdk.json or cdk -c): ${z.prettifyError(result.error)}`);
  return result.data;
}

function areAccounts(text: string): boolean {
  try {
    readOwnAccounts(text);
    return true;
  } catch {
    return false;
  }
}

function splitList(text: string): string[] {
  return text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
