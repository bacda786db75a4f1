import * as z from "zod";
import type { FunctionPlace } from "./call-function.ts";

/**
 * What the surroundings tell the functions, from environment variables (docs/OPERATIONS.md). The two blob stores and the
 * two mailers are picked by which of their variables is there.
 */
export const Environment = z.object({
  TABLE_NAME: z.string().min(3),
  /** The site's public address, no slash at its end. */
  SITE_URL: z.url().transform((url) => url.replace(/\/$/, "")),
  /** Signs page cursors, and makes the secrets of links and marks (docs/decisions/012). */
  CURSOR_KEY: z.string().min(32),
  /** Seal fields: random secrets of 32 characters or more, newest first, or the secret that holds them. */
  SEAL_KEYS: z.string().min(32).optional(),
  SEAL_KEYS_ARN: z.string().optional(),
  OIDC_ISSUER: z.url(),
  OIDC_CLIENT_ID: z.string().min(1),
  /** Where the provider's own pages are, space-separated, where that is not the issuer's origin (Cognito). */
  OIDC_ORIGINS: z.string().optional(),
  /** The audience (`aud`, or Cognito's resource server in `scope`) that API tokens must name. */
  OIDC_AUDIENCE: z.string().min(1),
  /** `issuer|subject` pairs or verified mail addresses, comma-separated, that are admins from the start. */
  FIRST_ADMINS: z.string().default(""),
  MAIL_FROM: z.string().default("Rantau <no-reply@rantau.example>"),
  /** Where people write to us, as the contact page says. */
  CONTACT_MAIL: z.email().default("help@rantau.example"),
  DYNAMODB_ENDPOINT: z.url().optional(),
  /** How long one try of a call of the table may take. */
  TABLE_TRY_MS: z.coerce.number().min(100).optional(),
  BLOBS_BUCKET: z.string().optional(),
  /** The CloudFront distribution that is told to forget what was taken from the bucket. */
  DISTRIBUTION_ID: z.string().optional(),
  /** Set by Lambda itself. */
  AWS_REGION: z.string().default("ap-southeast-3"),
  BLOBS_FOLDER: z.string().optional(),
  /** Signs upload forms of the folder store. */
  UPLOAD_KEY: z.string().min(32).optional(),
  OUTBOX_FOLDER: z.string().optional(),
  /** The Lambda function that draws papers; on one machine, the file of it. */
  PAPERS_FUNCTION: z.string().optional(),
  PAPERS_FILE: z.string().optional(),
  /** Our own bank accounts, for transfers: a JSON list of `{ currencies, holder, bank, account, bic }`. */
  BANK_ACCOUNTS: z.string().default("[]"),
  /** What we keep of what is released to exporters, in hundredths of a percent. */
  PLATFORM_FEE_BASIS_POINTS: z.coerce.number().int().min(0).max(2000).default(0),
  /** The Lambda function that asks the provider of card payments; on one machine, the file of it. */
  PAYMENTS_FUNCTION: z.string().optional(),
  PAYMENTS_FILE: z.string().optional(),
  /** Where that provider's own pages are, space-separated: forms that lead to them may go there. */
  PAYMENTS_ORIGINS: z.string().default("https://checkout.stripe.com"),
  /** How long a reader takes the search index in hand for the newest one. */
  SEARCH_CHECK_MS: z.coerce.number().min(0).optional(),
  /** How long a process takes the reference rates in hand for the newest ones. */
  RATES_CHECK_MS: z.coerce.number().min(0).optional(),
  /** Where built styles and islands lie: their hashed names, as JSON. */
  ASSET_MANIFEST: z.string().default("{}"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Config = ReturnType<typeof readConfig>;

/** @throws Error naming each variable that is missing or malformed. */
export function readConfig(environment: Record<string, string | undefined>) {
  // Once in a process: to make code for it, as zod does, takes longer than the parse.
  const result = Environment.safeParse(environment, { jitless: true });
  if (!result.success) throw new Error(`Configuration: ${z.prettifyError(result.error)}`);
  const env = result.data;
  return {
    tableName: env.TABLE_NAME,
    siteUrl: env.SITE_URL,
    cursorKey: env.CURSOR_KEY,
    seal: sealOf(env),
    oidc: {
      issuer: env.OIDC_ISSUER,
      clientId: env.OIDC_CLIENT_ID,
      audience: env.OIDC_AUDIENCE,
      origins: env.OIDC_ORIGINS?.split(" ") ?? [new URL(env.OIDC_ISSUER).origin],
    },
    firstAdmins: env.FIRST_ADMINS.split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
    mailFrom: env.MAIL_FROM,
    contactMail: env.CONTACT_MAIL,
    dynamodbEndpoint: env.DYNAMODB_ENDPOINT,
    tableTryMs: env.TABLE_TRY_MS,
    blobs: blobsOf(env),
    outboxFolder: env.OUTBOX_FOLDER,
    papers: placeOf(env, env.PAPERS_FUNCTION, env.PAPERS_FILE),
    bankAccounts: env.BANK_ACCOUNTS,
    platformFeeBasisPoints: env.PLATFORM_FEE_BASIS_POINTS,
    payments: placeOf(env, env.PAYMENTS_FUNCTION, env.PAYMENTS_FILE),
    paymentsOrigins: env.PAYMENTS_ORIGINS.split(" "),
    searchCheckMs: env.SEARCH_CHECK_MS ?? (env.BLOBS_BUCKET ? 15_000 : 2_000),
    ratesCheckMs: env.RATES_CHECK_MS ?? (env.BLOBS_BUCKET ? 60_000 : 2_000),
    assets: z.record(z.string(), z.string()).parse(JSON.parse(env.ASSET_MANIFEST)),
    logLevel: env.LOG_LEVEL,
  };
}

/** A function that handles no sealed field is given neither. */
function sealOf({ SEAL_KEYS: keys, SEAL_KEYS_ARN: arn, AWS_REGION: region }: z.infer<typeof Environment>) {
  if (arn) return { kind: "secret" as const, arn, region };
  return keys ? { kind: "keys" as const, keys } : undefined;
}

function placeOf(
  { AWS_REGION: region }: z.infer<typeof Environment>,
  name: string | undefined,
  file: string | undefined,
): FunctionPlace | undefined {
  if (name) return { kind: "lambda", name, region };
  return file ? { kind: "file", file } : undefined;
}

function blobsOf(env: z.infer<typeof Environment>) {
  if (env.BLOBS_BUCKET)
    return {
      kind: "s3" as const,
      bucket: env.BLOBS_BUCKET,
      region: env.AWS_REGION,
      ...(env.DISTRIBUTION_ID ? { distribution: env.DISTRIBUTION_ID } : {}),
    };
  if (env.BLOBS_FOLDER && env.UPLOAD_KEY)
    return { kind: "folder" as const, folder: env.BLOBS_FOLDER, uploadKey: env.UPLOAD_KEY };
  throw new Error("Configuration: set BLOBS_BUCKET, or BLOBS_FOLDER with UPLOAD_KEY.");
}
