import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { startSession } from "#functions/people/sessions/sessions.service.ts";
import { systemCtx } from "#functions/platform/ctx.ts";
import { openPlatform } from "#functions/platform/platform.ts";
import { dataPaths, readSettings } from "#infra/local/data-folder.ts";
import { environmentOf } from "#infra/local/environment.ts";
import { runningOn } from "#infra/local/folder-lock.ts";
import { pickPort } from "#infra/local/ports.ts";
import type { Person } from "#shared/people/people/person.ts";
import { personMaker } from "#test/support/make-person.ts";

const patienceMs = 90_000;

/** The product as a process of its own on a folder of data, which can be killed and started again there. */
export async function killableProduct(folder: string) {
  const site = await pickPort({ variable: "PORT", fallback: 0, wanted: 0 });
  const signIn = await pickPort({ variable: "SIGN_IN_PORT", fallback: 0, wanted: 0 });
  const url = `http://localhost:${site}`;
  const paths = dataPaths(folder);
  let child: ChildProcess | undefined;
  let said = "";

  /** Starts it, and answers how long it took until a page was answered. */
  async function start(): Promise<number> {
    const started = performance.now();
    const next = spawn(resolve("node_modules/.bin/node"), ["test/soak/product-process.ts"], {
      env: {
        ...process.env,
        SOAK_DATA: folder,
        SOAK_PORT: String(site),
        SOAK_SIGN_IN_PORT: String(signIn),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [next.stdout, next.stderr])
      stream.on("data", (chunk) => {
        said = (said + chunk).slice(-5000);
      });
    child = next;
    let last = "";
    while (performance.now() - started < patienceMs) {
      if (next.exitCode !== null || next.signalCode !== null) break;
      last = await fetch(`${url}/en`).then(
        ({ status }) => String(status),
        (error) => String(error.cause ?? error),
      );
      if (last === "200") return performance.now() - started;
      await delay(50);
    }
    const end = next.signalCode ?? next.exitCode ?? "none";
    throw new Error(`The product does not answer (end: ${end}, last answer: ${last}).\n${said}`);
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    child = undefined;
  }

  /** Its own table, for what the test makes beforehand and looks at in the end. */
  async function openInside() {
    const settings = await readSettings(paths);
    const running = await runningOn(paths);
    const table = { tableName: "rantau", endpoint: running?.tableEndpoint ?? "" };
    const issuer = `http://localhost:${signIn}`;
    const environment = await environmentOf({ url, issuer, settings, paths, table, people: [] });
    const platform = openPlatform(environment);
    const makePerson = personMaker(platform, issuer);
    const cookieOf = async (person: Person) =>
      `__Host-session=${await startSession(systemCtx(platform, "soak"), person, "id-token")}`;
    return { platform, makePerson, cookieOf, table };
  }

  /** One call of the API as somebody; undefined where the product was gone, or said to come again. */
  async function ask(
    { cookie, key }: { cookie: string; key?: string },
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown } | undefined> {
    try {
      const answer = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: {
          cookie,
          origin: url,
          ...(key ? { "idempotency-key": key } : {}),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const told: unknown = await answer.json();
      const isLater = [409, 503].includes(answer.status) && answer.headers.has("retry-after");
      return isLater ? undefined : { status: answer.status, body: told };
    } catch {
      return undefined;
    }
  }

  /** The names of the mails that went out, each with its source. */
  async function mails(): Promise<Map<string, string>> {
    const names = (await readdir(paths.outbox).catch(() => [])).filter((name) => name.endsWith(".eml"));
    const sources = names.map(
      async (name) => [name, await readFile(`${paths.outbox}/${name}`, "utf8")] as const,
    );
    return new Map(await Promise.all(sources));
  }

  const deadLetters = () => readdir(paths.deadLetters).catch(() => []);
  return { start, kill, openInside, ask, mails, deadLetters, output: () => said };
}

export type KillableProduct = Awaited<ReturnType<typeof killableProduct>>;
