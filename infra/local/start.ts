import { resolve } from "node:path";
import { AlreadyRunning } from "./folder-lock.ts";
import { whenOrphaned } from "./parents.ts";
import { PortTaken, portFrom } from "./ports.ts";
import { type Rantau, type RantauOptions, startRantau } from "./rantau.ts";
import { TableOutdated } from "./table/create-table.ts";
import { JavaMissing } from "./table/local-table.ts";
import { welcomeText } from "./welcome.ts";

/** Where data is kept unless `RANTAU_DATA` says otherwise. */
export function dataFolder(): string {
  return resolve(process.env.RANTAU_DATA || ".rantau");
}

/** Runs until it is told to stop. What the reader can put right is said in words, without a stack. */
export async function runUntilStopped(start: (report: Report) => Promise<Rantau>): Promise<void> {
  const started = performance.now();
  let rantau: Rantau | undefined;
  let isStopping = false;
  async function leave(code: number): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    // A part that does not end must not keep the reader waiting; the table's engine ends with us.
    setTimeout(() => process.exit(code), 8000).unref();
    await rantau?.stop().catch((error: unknown) => report("Stopping", error));
    process.exit(code);
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (isStopping) process.exit(130);
      console.log("\nStopping…");
      void leave(0);
    });
  void whenOrphaned(() => void leave(0));
  process.on("unhandledRejection", (error) => report("A promise was left unhandled.", error));
  try {
    rantau = await start(report);
  } catch (error) {
    const isForReader = [AlreadyRunning, PortTaken, JavaMissing, TableOutdated].some(
      (kind) => error instanceof kind,
    );
    // esbuild has said what is wrong, and where, by then.
    if (error instanceof Error && "errors" in error) console.error("The build failed.");
    else console.error(isForReader && error instanceof Error ? error.message : error);
    return leave(1);
  }
  if (isStopping) await rantau.stop();
  console.log(welcomeText(rantau, dataFolder(), performance.now() - started));
  await rantau.failed;
  if (isStopping) return;
  console.error("The local table ended unexpectedly.");
  await leave(1);
}

type Report = (message: string, error?: unknown) => void;

function report(message: string, error?: unknown): void {
  console.error(
    error === undefined ? message : `${message}\n${error instanceof Error ? error.stack : String(error)}`,
  );
}

/** What the reader may set: `RANTAU_DEMO=none` begins with an empty table, `RANTAU_BUILD=none` runs the last build. */
export function chosenOptions(): Pick<RantauOptions, "dataFolder" | "ports" | "demo" | "build"> {
  return {
    dataFolder: dataFolder(),
    ports: {
      site: portFrom(process.env, "PORT"),
      signIn: portFrom(process.env, "SIGN_IN_PORT"),
      stripe: portFrom(process.env, "STRIPE_PORT"),
    },
    demo: process.env.RANTAU_DEMO !== "none",
    build: process.env.RANTAU_BUILD !== "none",
  };
}

if (import.meta.main) await runUntilStopped((report) => startRantau({ ...chosenOptions(), report }));
