import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createLog } from "#functions/platform/log.ts";
import { replaceFile } from "#functions/platform/replace-file.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { openClient } from "#functions/platform/table/table-calls.ts";
import { type DataPaths, dataPaths } from "#infra/local/data-folder.ts";
import { dataFolder } from "#infra/local/start.ts";
import { findTable } from "#infra/local/table/find-table.ts";
import { erasePerson } from "./erase/erase-person.ts";
import { isNamedIn } from "./erase/fates.ts";
import { filesWith, type Purge, purgeIn } from "./erase/files.ts";
import { itemsOf } from "./erase/items.ts";
import { count, type ErasureReport, textOf } from "./erase/report.ts";
import { CannotErase, findWhom, type Whom } from "./erase/whom.ts";
import { findSeal } from "./rewrite-items.ts";
import { findBlobs } from "./surroundings.ts";

interface Wishes {
  who: string;
  isWanted: boolean;
  withBusiness: boolean;
}

/** Undefined where nothing of such a person is there. */
async function erase(
  { who, isWanted, withBusiness }: Wishes,
  environment: NodeJS.ProcessEnv,
): Promise<ErasureReport | undefined> {
  const seal = await findSeal(environment);
  const place = await findTable(environment);
  try {
    const client = openClient(place);
    const table = openTable({ config: place, cursors: signedCursors(""), seal, client });
    const items = itemsOf(client, place.tableName);
    const whom = await findWhom(items, who, { withBusiness });
    if (!whom) return undefined;
    const blobs = findBlobs(environment);
    const purge = await purgeOf(environment, blobs.remove);
    const report = await erasePerson({ items, table, blobs, purge, log: createLog("warn") }, whom, isWanted);
    if (environment.TABLE_NAME) sayWhatAwsKeeps(report, whom, environment);
    else await eraseLocalFiles(report, whom, dataPaths(dataFolder()), isWanted);
    return report;
  } finally {
    await place.leave();
  }
}

async function purgeOf({ BLOBS_BUCKET: bucket }: NodeJS.ProcessEnv, remove: Purge): Promise<Purge> {
  if (!bucket) return remove;
  const { S3Client } = await import("@aws-sdk/client-s3");
  return purgeIn(bucket, new S3Client({}));
}

/** What on one machine stands for SES, SQS and Cognito. */
async function eraseLocalFiles(
  report: ErasureReport,
  whom: Whom,
  paths: DataPaths,
  isWanted: boolean,
): Promise<void> {
  const isTo = (text: string) =>
    whom.email !== undefined && text.toLowerCase().includes(`to: ${whom.email.toLowerCase()}`);
  count(report, "erased", "mails in the outbox", await filesWith(paths.outbox, isTo, isWanted));
  const isAbout = (text: string) => isNamedIn(text, whom);
  count(report, "erased", "dead letters", await filesWith(paths.deadLetters, isAbout, isWanted));
  const made = JSON.parse(await readFile(paths.signInPeople, "utf8").catch(() => "[]")) as {
    subject: string;
  }[];
  const left = made.filter(({ subject }) => subject !== whom.subject);
  count(report, "erased", "sign-in accounts", made.length - left.length);
  if (isWanted && left.length < made.length)
    await replaceFile(paths.signInPeople, JSON.stringify(left, undefined, 2));
}

function sayWhatAwsKeeps(report: ErasureReport, { subject, email }: Whom, env: NodeJS.ProcessEnv): void {
  report.elsewhere.push(
    `the sign-in account: aws cognito-idp admin-delete-user --user-pool-id <pool> --username ${subject ?? email ?? "<their subject>"}`,
    "the table's backups (PITR): 35 days; its stream: 24 hours; dead letters: 14 days",
    "logs: of functions 30 days, of addresses that asked 90 days",
    "mail that was sent lies with its receivers",
  );
  if (!env.BLOBS_BUCKET)
    report.elsewhere.push(
      "photos and attachments: BLOBS_BUCKET is not set, so none was erased; run again with it",
    );
  if (!env.DISTRIBUTION_ID)
    report.elsewhere.push("the edge's cache: DISTRIBUTION_ID is not set; invalidate /photos/* or wait a day");
}

function readWishes(): Wishes & { asJson: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      erase: { type: "boolean", default: false },
      "with-business": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [who, ...more] = positionals;
  if (!who || more.length > 0)
    throw new CannotErase(
      "Usage: npm run erase -- <person id, mail address or issuer|subject> [--erase] [--with-business] [--json]",
    );
  return { who, isWanted: values.erase, withBusiness: values["with-business"], asJson: values.json };
}

/** `npm run erase`: what is kept of somebody, and with `--erase` erases it. */
if (import.meta.main) {
  try {
    const { asJson, ...wishes } = readWishes();
    const report = await erase(wishes, process.env);
    if (!report) console.log(`Nobody is known as ${wishes.who}: nothing is left to erase.`);
    else console.log(asJson ? JSON.stringify(report, undefined, 2) : textOf(report));
  } catch (error) {
    if (!(error instanceof CannotErase)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
