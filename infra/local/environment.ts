import { currencies } from "#shared/terms/currencies.ts";
import { readManifest } from "../build/assets.ts";
import type { DataPaths, Settings } from "./data-folder.ts";
import { audience, clientId } from "./sign-in/client.ts";
import type { DemoPerson } from "./sign-in/people.ts";
import type { LocalTable } from "./table/local-table.ts";

/** Nobody's: what is transferred there is made up. */
const pretendedAccount = {
  holder: "Rantau (demo: do not pay)",
  bank: "Bank Contoh (demo)",
  account: "0000000000",
  bic: "CTOHIDJA",
};

interface EnvironmentParts {
  url: string;
  issuer: string;
  settings: Settings;
  paths: DataPaths;
  table: Pick<LocalTable, "tableName" | "endpoint">;
  people: DemoPerson[];
}

/** The functions' configuration (functions/platform/config.ts) on this machine. */
export async function environmentOf({ url, issuer, settings, paths, table, people }: EnvironmentParts) {
  const admins = people.filter(({ roles }) => roles.includes("admin")).map(({ email }) => email);
  return {
    TABLE_NAME: table.tableName,
    DYNAMODB_ENDPOINT: table.endpoint,
    SITE_URL: url,
    CURSOR_KEY: settings.cursorKey,
    SEAL_KEYS: settings.sealKeys,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_AUDIENCE: audience,
    FIRST_ADMINS: admins.join(","),
    BLOBS_FOLDER: paths.blobs,
    UPLOAD_KEY: settings.uploadKey,
    OUTBOX_FOLDER: paths.outbox,
    PAPERS_FILE: "dist/functions/papers/index.cjs",
    BANK_ACCOUNTS: JSON.stringify([{ currencies, ...pretendedAccount }]),
    ASSET_MANIFEST: await readManifest(),
    LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
  };
}

/** Sets the variables for the functions; the answer takes them back. */
export function useEnvironment(environment: Record<string, string>): () => Promise<void> {
  const before = Object.keys(environment).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, environment);
  return async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
