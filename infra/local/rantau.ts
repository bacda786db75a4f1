import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { DynamoDBBatchResponse } from "aws-lambda";
import { folderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import {
  type DataPaths,
  dataPaths,
  lockFolder,
  readSettings,
  type Settings,
  writeSettings,
} from "./data-folder.ts";
import { type Demo, loadDemoOnce, openDemo } from "./demo-data.ts";
import type { Development } from "./development.ts";
import { type FunctionHost, openFunctions } from "./function-host.ts";
import { createGateway, type Gateway } from "./gateway/gateway.ts";
import { PortTaken, pickPort } from "./ports.ts";
import { startSchedule } from "./schedule.ts";
import { audience, clientId } from "./sign-in/client.ts";
import { builtInPeople, type DemoPerson, openPeople } from "./sign-in/people.ts";
import { startSignIn } from "./sign-in/sign-in.ts";
import { startStreamPoller } from "./stream-poller.ts";
import { type LocalTable, startLocalTable } from "./table/local-table.ts";

const sitePort = 4310;
const signInPort = 4311;
const noticesEveryMs = 15_000;

export interface RantauOptions {
  dataFolder: string;
  /** Keeps the table in memory; all else is still kept in the folder. */
  inMemory?: boolean;
  /** These very ports; 0 is any free one. */
  ports?: { site?: number | undefined; signIn?: number | undefined };
  /** Loads the demo data into an empty table (default). */
  demo?: boolean;
  /** Builds first (default); without it, what lies in `dist/` is run. */
  build?: boolean;
  /** More for the functions' environment. */
  environment?: Record<string, string>;
  noticesEveryMs?: number;
  development?: Development;
  report?(message: string, error?: unknown): void;
}

export interface Rantau {
  url: string;
  signInUrl: string;
  outboxFolder: string;
  tableEndpoint: string;
  demoPeople: DemoPerson[];
  demoLoaded: boolean;
  /** What the functions' environment holds. */
  environment: Record<string, string>;
  functions: FunctionHost;
  /** How long each part took to start, in milliseconds. */
  timings: Record<string, number>;
  /** Settles when the table's engine ends unasked. */
  failed: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the whole product on this machine: the same bundles as on AWS, and a local part for each thing around them.
 * One at a time in a process, since the functions read `process.env`.
 * @throws AlreadyRunning, PortTaken, JavaMissing
 */
export async function startRantau(options: RantauOptions): Promise<Rantau> {
  process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
  const started: (() => Promise<void>)[] = [];
  async function stop(): Promise<void> {
    for (const stopPart of started.splice(0).reverse()) await stopPart();
  }
  try {
    return { ...(await startParts(options, started)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(
  options: RantauOptions,
  started: (() => Promise<void>)[],
): Promise<Omit<Rantau, "stop">> {
  const { report = () => {} } = options;
  const paths = dataPaths(resolve(options.dataFolder));
  const timings: Record<string, number> = {};
  const timed = timer(timings);
  const lock = await lockFolder(paths);
  started.push(lock.release);

  const settings = await readSettings(paths);
  const ports = await choosePorts(options, settings);
  const url = `http://localhost:${ports.site}`;
  await writeSettings(paths, { ...settings, signInPort: ports.signIn });

  const building = timed("build", buildAll(options.build ?? true));
  const opening = timed("table", openLocalTable(options, paths, started));
  const welcoming = timed(
    "sign-in",
    openSignIn(options, { url, port: ports.signIn, paths, started, building }),
  );
  // All three are waited for, so that whatever did start is known and can be stopped.
  const [built, opened, welcomed] = await Promise.allSettled([building, opening, welcoming]);
  for (const part of [opened, built, welcomed]) if (part.status === "rejected") throw part.reason;
  const [table, { demo, issuer }] = [await opening, await welcoming];

  const environment = {
    ...(await environmentOf({ url, issuer, settings, paths, table, people: demo.demoPeople })),
    ...options.environment,
  };
  const demoLoaded =
    options.demo !== false && (await timed("demo data", loadDemoOnce(demo, table, environment, paths.demo)));

  const functions = openFunctions({ folder: "dist/functions" });
  started.push(useEnvironment(environment));
  const gateway = createGateway({
    functions,
    report,
    blobs: folderBlobs({ folder: paths.blobs, uploadKey: settings.uploadKey, siteUrl: url }),
    assetsFolder: "dist/assets",
    outboxFolder: paths.outbox,
    ...(options.development ? { development: options.development } : {}),
  });
  await listen(gateway, ports.site);
  started.push(gateway.stop);
  await lock.announce({ url, tableEndpoint: table.endpoint });
  started.push(
    await startTriggers({
      functions,
      table,
      paths,
      report,
      everyMs: options.noticesEveryMs ?? noticesEveryMs,
    }),
  );

  return {
    url,
    signInUrl: issuer,
    outboxFolder: paths.outbox,
    tableEndpoint: table.endpoint,
    demoPeople: demo.demoPeople,
    demoLoaded,
    environment,
    functions,
    timings,
    failed: table.ended,
  };
}

async function choosePorts({ ports = {} }: RantauOptions, settings: Settings) {
  const site = await pickPort({
    variable: "PORT",
    fallback: sitePort,
    wanted: ports.site,
    not: [signInPort],
  });
  // People are known by the provider's address: once chosen it stays, unless it is set.
  const signIn = await pickPort({
    variable: "SIGN_IN_PORT",
    fallback: signInPort,
    wanted: ports.signIn ?? settings.signInPort,
    not: [site],
  });
  if (site === signIn) throw new PortTaken(site, "SIGN_IN_PORT");
  return { site, signIn };
}

async function buildAll(isWanted: boolean): Promise<void> {
  if (!isWanted) return;
  const { generate } = await import("../build/generate.ts");
  await generate();
  const { build } = await import("../build/bundle.ts");
  await build();
}

async function openLocalTable(
  { inMemory }: RantauOptions,
  paths: DataPaths,
  started: (() => Promise<void>)[],
): Promise<LocalTable> {
  const table = await startLocalTable(inMemory ? {} : { folder: paths.table });
  started.push(table.stop);
  return table;
}

interface SignInParts {
  url: string;
  port: number;
  paths: DataPaths;
  started: (() => Promise<void>)[];
  building: Promise<void>;
}

async function openSignIn(
  { demo: wanted }: RantauOptions,
  { url, port, paths, started, building }: SignInParts,
) {
  // The demo's module uses what the build generates. The provider is loaded meanwhile.
  const provider = import("./sign-in/provider.ts");
  await Promise.all([building, provider]);
  const demo: Demo = wanted === false ? { demoPeople: builtInPeople } : await openDemo();
  const people = await openPeople(demo.demoPeople, paths.signInPeople);
  const signIn = await startSignIn({ port, siteUrl: url, folder: paths.signIn, people });
  started.push(signIn.stop);
  return { demo, issuer: signIn.issuer };
}

interface EnvironmentParts {
  url: string;
  issuer: string;
  settings: Settings;
  paths: DataPaths;
  table: LocalTable;
  people: DemoPerson[];
}

async function environmentOf({ url, issuer, settings, paths, table, people }: EnvironmentParts) {
  const { readManifest } = await import("../build/bundle.ts");
  const admins = people.filter(({ roles }) => roles.includes("admin")).map(({ email }) => email);
  return {
    TABLE_NAME: table.tableName,
    DYNAMODB_ENDPOINT: table.endpoint,
    SITE_URL: url,
    CURSOR_KEY: settings.cursorKey,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_AUDIENCE: audience,
    FIRST_ADMINS: admins.join(","),
    BLOBS_FOLDER: paths.blobs,
    UPLOAD_KEY: settings.uploadKey,
    OUTBOX_FOLDER: paths.outbox,
    ASSET_MANIFEST: await readManifest(),
    LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
  };
}

/** Sets the variables for the functions; the answer takes them back. */
function useEnvironment(environment: Record<string, string>): () => Promise<void> {
  const before = Object.keys(environment).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, environment);
  return async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

async function listen(gateway: Gateway, port: number): Promise<void> {
  try {
    await gateway.listen(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") throw new PortTaken(port, "PORT");
    throw error;
  }
}

interface TriggerParts {
  functions: FunctionHost;
  table: LocalTable;
  paths: DataPaths;
  report(message: string, error?: unknown): void;
  everyMs: number;
}

/** What on AWS are event sources: the table's stream and the schedule. */
async function startTriggers({
  functions,
  table,
  paths,
  report,
  everyMs,
}: TriggerParts): Promise<() => Promise<void>> {
  const poller = await startStreamPoller({
    ...table,
    checkpointFile: paths.checkpoint,
    deadLetterFolder: paths.deadLetters,
    report,
    handle: async (event) =>
      functions.has("table-stream")
        ? ((await functions.invoke("table-stream", event)) as DynamoDBBatchResponse | undefined)
        : undefined,
  });
  const schedule = startSchedule({
    everyMs,
    report,
    run: async (event) => functions.has("notices") && functions.invoke("notices", event),
  });
  return async () => {
    await Promise.all([poller.stop(), schedule.stop()]);
  };
}

function timer(timings: Record<string, number>) {
  return async <T>(name: string, work: Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await work;
    } finally {
      timings[name] = Math.round(performance.now() - start);
    }
  };
}

/** Forgets all that is kept. */
export async function forget({ folder }: DataPaths): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
