import { once } from "node:events";
import { mkdtemp, readFile, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { pickPort } from "#infra/local/ports.ts";
import { descendants, gone, type Running, run, runCommand } from "./processes.ts";

const running: Running[] = [];

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
});

/** Ports of its own, so that it meets no other start on this machine; what the tests' run has built. */
async function start(
  environment: NodeJS.ProcessEnv = {},
  isByNpm = false,
): Promise<Running & { data: string }> {
  const data = environment.RANTAU_DATA ?? (await mkdtemp(join(tmpdir(), "rantau-start-")));
  const own = {
    RANTAU_DATA: data,
    PORT: "0",
    SIGN_IN_PORT: "0",
    STRIPE_PORT: "0",
    RANTAU_DEMO: "none",
    RANTAU_BUILD: "none",
    ...environment,
  };
  const started = isByNpm ? runCommand(["npm", "start"], own) : run("infra/local/start.ts", own);
  running.push(started);
  return { ...started, data };
}

async function ready(started: Running): Promise<{ url: string; pids: number[] }> {
  const [, url = ""] = await started.says(/Rantau is ready: (\S+)/);
  await started.says(/Ready after/);
  const pids = await descendants(started.child.pid ?? 0);
  return { url, pids };
}

async function occupy(port: number): Promise<void> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
}

describe("npm start, npm run token and npm run reset, on one folder", () => {
  let started: Running & { data: string };
  let url: string;
  let pids: number[];
  const environment = () => ({ RANTAU_DATA: started.data });

  beforeAll(async () => {
    started = await start({ RANTAU_BUILD: "" });
    running.splice(0);
    ({ url, pids } = await ready(started));
  });
  afterAll(() => void started.child.kill("SIGKILL"));

  it("build, say where the site, the people, the mail and the data are, and answer there", async () => {
    const text = started.output();
    expect(text).toMatch(/Sign in as one of these/);
    expect(text).toContain(`${url}/outbox`);
    expect(text).toContain(started.data);
    expect(text).toContain("npm run reset");
    expect((await fetch(`${url}/outbox`)).status).toBe(200);
    expect((await stat(join(started.data, "settings.json"))).mode & 0o777).toBe(0o600);
  });

  it("give a token by first name, and the names where one is not known", async () => {
    const [, name = ""] = /without a password:\s+(\S+)/.exec(started.output()) ?? [];
    const token = run("infra/local/token.ts", environment(), [name]);
    expect(await token.ended).toBe(0);
    expect(token.output()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const unknown = run("infra/local/token.ts", environment(), ["nobody"]);
    expect(await unknown.ended).toBe(1);
    expect(unknown.output()).toContain(name);
  });

  it("say that one runs on the same data, and leave that one alone", async () => {
    const second = await start(environment());
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`already runs on the data in ${started.data}, at ${url}`);
    expect(second.output()).not.toMatch(/\n\s+at /);
    expect((await fetch(`${url}/outbox`)).status).toBe(200);
  });

  it("forget no data while something runs on it", async () => {
    const early = run("infra/local/reset.ts", environment());
    expect(await early.ended).toBe(1);
    expect(early.output()).toContain("Stop it first");
  });

  it("end on SIGTERM with all that was started, and forget the data then", async () => {
    expect(pids.length).toBeGreaterThan(0);
    started.child.kill("SIGTERM");
    expect(await started.ended).toBe(0);
    await gone(pids);
    await expect(stat(join(started.data, "running.json"))).rejects.toThrow("ENOENT");
    expect(await run("infra/local/reset.ts", environment()).ended).toBe(0);
    await expect(stat(started.data)).rejects.toThrow("ENOENT");
  });
});

describe("npm start", () => {
  it("leaves nothing behind when it is killed, starts again on the same data, and ends on SIGINT", async () => {
    const first = await start();
    const killed = await ready(first);
    expect(killed.pids.length).toBeGreaterThan(0);
    first.child.kill("SIGKILL");
    await first.ended;
    await gone(killed.pids);

    const again = await start({ RANTAU_DATA: first.data });
    const { pids } = await ready(again);
    expect(pids.length).toBeGreaterThan(0);
    again.child.kill("SIGINT");
    expect(await again.ended).toBe(0);
    await gone(pids);
    await expect(stat(join(again.data, "running.json"))).rejects.toThrow("ENOENT");
  });

  it.each(["SIGKILL", "SIGTERM"] as const)("leaves nothing behind when npm gets a %s", async (signal) => {
    const started = await start({}, true);
    const { pids } = await ready(started);
    expect(pids.length).toBeGreaterThan(1);
    started.child.kill(signal);
    await gone(pids);
  });

  it("leaves nothing behind when it is told to stop while it starts", async () => {
    const started = await start();
    const table = join(started.data, "table");
    while (!(await stat(table).catch(() => undefined))) await new Promise((resolve) => setImmediate(resolve));
    const pids = await descendants(started.child.pid ?? 0);
    started.child.kill("SIGTERM");
    await started.ended;
    await gone(pids);
  });

  it("ends when the table's engine does", async () => {
    const started = await start();
    const { pids } = await ready(started);
    const commands = await Promise.all(
      pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")),
    );
    const engine = pids.find((_, at) => commands[at]?.includes("LoopbackTable"));
    if (!engine) throw new Error("No engine runs.");
    process.kill(engine, "SIGKILL");
    expect(await started.ended).toBe(1);
    expect(started.output()).toContain("The local table ended unexpectedly.");
  });

  it("says which variable to set where the port that was set is taken", async () => {
    const port = await pickPort({ variable: "PORT", fallback: 0, wanted: 0 });
    await occupy(port);
    const started = await start({ PORT: String(port) });
    expect(await started.ended).toBe(1);
    expect(started.output()).toBe(
      `Port ${port} is taken by another program. Set PORT to a free one, or stop that program.\n`,
    );
  });

  it("says what to install where there is no Java, and leaves nothing behind", async () => {
    const started = await start({ PATH: "/nonexistent", JAVA_HOME: "" });
    expect(await started.ended).toBe(1);
    expect(started.output()).toMatch(/^No Java was found\. .*needs Java 17 or newer\. Install it/);
    expect(started.output()).not.toMatch(/\n\s+at /);
    await expect(stat(join(started.data, "running.json"))).rejects.toThrow("ENOENT");
  });
});

describe("pickPort", () => {
  it("takes the next free port where its default is taken", async () => {
    const fallback = await pickPort({ variable: "PORT", fallback: 0, wanted: 0 });
    expect(await pickPort({ variable: "PORT", fallback })).toBe(fallback);
    await occupy(fallback);
    expect(await pickPort({ variable: "PORT", fallback })).toBeGreaterThan(fallback);
  });
});
