import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { apiApp } from "#functions/api.app.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import type { VerifyBearer } from "#functions/people/sessions/bearer.ts";
import { csrfToken, startSession } from "#functions/people/sessions/sessions.service.ts";
import { openBlobs } from "#functions/platform/blobs/open-blobs.ts";
import { readConfig } from "#functions/platform/config.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { createLog } from "#functions/platform/log.ts";
import type { Platform } from "#functions/platform/platform.ts";
import { openSeal } from "#functions/platform/seal/open-seal.ts";
import type { Slice } from "#functions/platform/slice.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { openClient } from "#functions/platform/table/table-calls.ts";
import { siteApp } from "#functions/site.app.tsx";
import { slices } from "#functions/slices.ts";
import { audience, clientId } from "#infra/local/sign-in/client.ts";
import { callTable } from "#infra/local/table/call-table.ts";
import { createTable } from "#infra/local/table/create-table.ts";
import { anonymous, type Person } from "#shared/people/people/person.ts";
import { personMaker } from "./make-person.ts";
import { type MemoryDynamo, memoryDynamo } from "./memory-dynamo.ts";
import { countOperations } from "./table-operations.ts";
import { readState } from "./table-state.ts";
import { withWorkingLinks } from "./working-links.ts";

export const siteUrl = "http://localhost:4310";
const nowhere = "http://localhost:4311";

/** Ours, as transfers go to them. */
const ownAccounts = [
  {
    currencies: ["USD", "TWD", "JPY", "IDR"],
    ...{ holder: "Rantau (contoh)", bank: "Bank Contoh", account: "0012345678", bic: "CTOHIDJA" },
  },
];

/** The engine of this worker. */
function ownEndpoint(): string {
  const endpoints = inject("tableEndpoints");
  const endpoint = endpoints[Number(process.env.VITEST_POOL_ID ?? 1) % endpoints.length];
  if (!endpoint) throw new Error("No table engine was started.");
  return endpoint;
}

/** What this file's worlds lie in. */
const made: { engine: string | undefined; tableName: string; folder: string }[] = [];

/** Drops them: the local engine becomes slower with all that lies in it. */
export async function dropWorlds(): Promise<void> {
  for (const { engine, tableName, folder } of made.splice(0)) {
    if (engine) await callTable(engine, "DynamoDB_20120810.DeleteTable", { TableName: tableName });
    await rm(folder, { recursive: true, force: true });
  }
}

interface WorldOptions {
  issuer?: string;
  /** The slices that it is made of; all of them, where not said. */
  mounted?: readonly Slice[];
  /** Where the table is to be reached, given where its engine is. */
  through?(engine: string): Promise<string>;
  /** More for the configuration. */
  environment?: Record<string, string>;
  /**
   * Where its table lies: in the real engine, for what goes by how that takes things or many at once; in one in this process
   * that the test looks into; or, where not said, in one in this process of its own, or with `TEST_TABLE=engine` in the
   * engine. What both do alike is held by `test/functions/platform/memory-dynamo.test.ts`.
   */
  table?: "engine" | MemoryDynamo;
}

/** Every world's table lies in the real engine. */
export const isAllOnEngine = process.env.TEST_TABLE === "engine";

/** A table of its own, a blob folder of its own, the two apps over them, and a clock that the test may set. */
export async function createWorld({
  issuer = nowhere,
  mounted = slices,
  through,
  environment = {},
  table: asked = through || isAllOnEngine ? "engine" : memoryDynamo(),
}: WorldOptions = {}) {
  const memory = asked === "engine" ? undefined : asked;
  const engine = memory ? nowhere : ownEndpoint();
  const tableName = `test-${randomUUID()}`;
  const folder = await mkdtemp(join(tmpdir(), "rantau-test-"));
  // With each write the engine looks through every stream that there ever was: `followStream` begins one.
  if (!memory) await createTable(engine, tableName, { hasStream: false });
  made.push({ engine: memory ? undefined : engine, tableName, folder });
  const endpoint = through ? await through(engine) : engine;
  const config = readConfig({
    TABLE_NAME: tableName,
    SITE_URL: siteUrl,
    CURSOR_KEY: randomBytes(32).toString("hex"),
    SEAL_KEYS: randomBytes(32).toString("base64url"),
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_AUDIENCE: audience,
    FIRST_ADMINS: `${issuer}|first-admin`,
    DYNAMODB_ENDPOINT: endpoint,
    BLOBS_FOLDER: join(folder, "blobs"),
    UPLOAD_KEY: randomBytes(32).toString("hex"),
    OUTBOX_FOLDER: join(folder, "outbox"),
    PAPERS_FILE: "functions/papers.lambda.ts",
    PAYMENTS_FILE: "functions/payments.lambda.ts",
    BANK_ACCOUNTS: JSON.stringify(ownAccounts),
    LOG_LEVEL: "silent",
    SEARCH_CHECK_MS: "0",
    RATES_CHECK_MS: "3600000",
    ...environment,
  });
  const clock = { now: undefined as Date | undefined };
  const now = () => clock.now ?? new Date();
  const clientOf = (place: Parameters<typeof openClient>[0]) => {
    const opened = openClient(place);
    memory?.serve(opened);
    return opened;
  };
  const client = clientOf(config);
  const { costsOf, writesSent } = countOperations(client);
  const log = createLog(config.logLevel);
  const blobs = openBlobs(config);
  const seal = openSeal(config);
  const platform: Platform = {
    config,
    log,
    table: openTable({
      config,
      cursors: signedCursors(config.cursorKey),
      seal,
      now,
      log,
      client,
    }),
    blobs,
    seal,
    now,
  };
  const site = await siteApp(platform, mounted);
  const verify: VerifyBearer = async (token) => {
    const [subject = "", scopes = ""] = token.split("~");
    return { issuer, subject, scopes: scopes.split("+") };
  };
  const api = await apiApp(platform, verify, mounted);

  /** What a verb is called with, as one person or as nobody. */
  function ctxOf(person?: Person, once?: Ctx["once"]): Ctx {
    return {
      ...platform,
      actor: person ? { kind: "person", person } : anonymous,
      now: now(),
      locale: "en",
      requestId: "test",
      ...(once ? { once } : {}),
    };
  }

  const makePerson = personMaker(platform, issuer);

  /** All that lies in the table, as it lies there: sealed parts sealed. */
  async function stored(): Promise<string[]> {
    const items = memory?.items() ?? (await readState({ tableName, endpoint: engine })).values();
    return [...items].map((item) => JSON.stringify(item));
  }

  /** The person as stored now, for roles and memberships that a verb has changed. */
  async function reload(person: Person): Promise<Person> {
    const stored = await platform.table.get(personRecord, person.id);
    if (!stored) throw new Error("The person is gone.");
    return stored;
  }

  /** The cookie of a new session of the person. */
  async function cookieOf(person: Person): Promise<string> {
    return `__Host-session=${await startSession(ctxOf(person), person, "id-token")}`;
  }

  /** A browser signed in as the person: sends pages their cookie, and forms their token. */
  async function browserOf(person?: Person) {
    const token = person && (await startSession(ctxOf(person), person, "id-token"));
    const headers: Record<string, string> = token ? { cookie: `__Host-session=${token}` } : {};
    return {
      cookie: headers.cookie ?? "",
      get: (path: string) => site.request(`${siteUrl}${path}`, { headers }),
      post: (path: string, fields: Record<string, string | string[]>) => {
        const body = new URLSearchParams();
        if (token) body.append("csrf", csrfToken(token));
        for (const [name, value] of Object.entries(fields))
          for (const it of [value].flat()) body.append(name, it);
        const sent = { method: "POST", headers: { ...headers, origin: siteUrl }, body };
        return withWorkingLinks(site.request(`${siteUrl}${path}`, sent));
      },
    };
  }

  /** The API with a bearer token of the person. */
  function apiOf(person?: Person, scopes = "read+write") {
    return (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
      api.request(`${siteUrl}/api/v1${path}`, {
        method,
        headers: {
          ...(person ? { authorization: `Bearer ${person.subject}~${scopes}` } : {}),
          ...(body === undefined || typeof body === "string" ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
  }

  /** The table operations that `act` made, in order. */
  async function operationsOf(act: () => Promise<unknown>): Promise<string[]> {
    return (await costsOf(act)).map(({ name }) => name);
  }

  return {
    memory,
    /** A client of its own for the table, as a program beside the apps has one. */
    clientOf,
    /** How many operations that write the apps have sent to the table so far, refused ones too. */
    writesSent,
    platform,
    config,
    clock,
    site,
    api,
    ctxOf,
    makePerson,
    stored,
    reload,
    cookieOf,
    browserOf,
    apiOf,
    operationsOf,
    /** The same with the capacity units that each took. */
    costsOf,
    issuer,
    mounted,
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;
