import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { folderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { loadDemoOnce, openDemo } from "#infra/demo/demo-data.ts";
import { type ChosenPorts, choosePorts } from "./choose-ports.ts";
import { type DataPaths, dataPaths, readSettings, writeSettings } from "./data-folder.ts";
import type { Development } from "./development.ts";
import { environmentOf, useEnvironment } from "./environment.ts";
import { lockFolder } from "./folder-lock.ts";
import { type FunctionHost, openFunctions } from "./function-host.ts";
import { openEdgeCache } from "./gateway/edge-cache.ts";
import { createGateway, type Gateway } from "./gateway/gateway.ts";
import { retryUploads } from "./gateway/upload.ts";
import { PortTaken } from "./ports.ts";
import { type DemoPerson, openPeople } from "./sign-in/people.ts";
import { startSignIn } from "./sign-in/sign-in.ts";
import { type LocalStripe, openStripe } from "./stripe.ts";
import { type LocalTable, startLocalTable } from "./table/local-table.ts";
import { startTriggers } from "./triggers.ts";

const scheduleEveryMs = 15_000;

export interface RantauOptions {
  dataFolder: string;
  /** Keeps the table in memory; all else is still kept in the folder. */
  inMemory?: boolean;
  /** These very ports; 0 is any free one. */
  ports?: ChosenPorts;
  /** Loads the demo data into an empty table (default). */
  demo?: boolean;
  /** Builds first (default); without it, what lies in `dist/` is run. */
  build?: boolean;
  /** More for the functions' environment. */
  environment?: Record<string, string>;
  /** Between two looks at what is due. */
  scheduleEveryMs?: number;
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
  /** The Stripe that pretends, unless a key of Stripe's own is set. */
  stripe: LocalStripe["fake"];
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
  const ports = await choosePorts(options.ports ?? {}, settings);
  const url = `http://localhost:${ports.site}`;
  await writeSettings(paths, { ...settings, signInPort: ports.signIn });

  const building = timed("build", buildAll(options.build ?? true));
  const opening = timed("table", openLocalTable(options, paths, started));
  const welcoming = timed("sign-in", openSignIn({ url, port: ports.signIn, paths, started, building }));
  // All three are waited for, so that whatever did start is known and can be stopped.
  const [built, opened, welcomed] = await Promise.allSettled([building, opening, welcoming]);
  for (const part of [opened, built, welcomed]) if (part.status === "rejected") throw part.reason;
  const [table, { demo, issuer }] = [await opening, await welcoming];

  const cards = await openStripe({
    siteUrl: url,
    port: options.ports?.stripe,
    not: [ports.site, ports.signIn],
    file: paths.stripe,
  });
  started.push(cards.stop);
  const environment = {
    ...(await environmentOf({ url, issuer, settings, paths, table, people: demo.demoPeople })),
    ...cards.environment,
    ...options.environment,
  };
  const demoLoaded =
    options.demo !== false && (await timed("demo data", loadDemoOnce(demo, table, environment, paths.demo)));

  const functions = openFunctions({ folder: "dist/functions" });
  started.push(useEnvironment(environment));
  functions.loadAll();
  const blobs = folderBlobs({ folder: paths.blobs, uploadKey: settings.uploadKey, siteUrl: url });
  // While developing, each build is seen at once.
  const edge = options.development ? undefined : openEdgeCache({ report });
  const gateway = createGateway({
    functions,
    report,
    ...(edge ? { edge } : {}),
    blobs,
    drawPhoto: demo.photoDrawer(environment),
    assetsFolder: "dist/assets",
    outboxFolder: paths.outbox,
    deadLetterFolder: paths.deadLetters,
    ...(options.development ? { development: options.development } : {}),
  });
  await listen(gateway, ports.site);
  started.push(gateway.stop);
  started.push(
    finishUploads({ blobs, functions, report, retryDelayMs: 1000, deadLetterFolder: paths.deadLetters }),
  );
  lock.announce({ url, tableEndpoint: table.endpoint });
  started.push(
    await startTriggers({
      functions,
      table,
      paths,
      report,
      everyMs: options.scheduleEveryMs ?? scheduleEveryMs,
      onChange: () => edge?.forget(),
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
    stripe: cards.fake,
    timings,
    failed: table.ended,
  };
}

/** In the background, until stopped. */
function finishUploads(parts: Parameters<typeof retryUploads>[0]): () => Promise<void> {
  const stopping = new AbortController();
  const work = retryUploads(parts, stopping.signal).catch((error) =>
    parts.report("The uploads that were left could not be read.", error),
  );
  return async () => {
    stopping.abort();
    await work;
  };
}

async function buildAll(isWanted: boolean): Promise<void> {
  if (!isWanted) return;
  const { generate } = await import("../build/generate.ts");
  await generate();
  const { buildIfChanged } = await import("../build/bundle.ts");
  await buildIfChanged();
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

async function openSignIn({ url, port, paths, started, building }: SignInParts) {
  // The demo's module uses what the build generates. The provider is loaded meanwhile.
  const provider = import("./sign-in/provider.ts");
  await Promise.all([building, provider]);
  const demo = await openDemo();
  const people = await openPeople(demo.demoPeople, paths.signInPeople);
  const signIn = await startSignIn({ port, siteUrl: url, folder: paths.signIn, people });
  started.push(signIn.stop);
  return { demo, issuer: signIn.issuer };
}

async function listen(gateway: Gateway, port: number): Promise<void> {
  try {
    await gateway.listen(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") throw new PortTaken(port, "PORT");
    throw error;
  }
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
