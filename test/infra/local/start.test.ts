import { once } from "node:events";
import { mkdtemp, readFile, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { pickPort } from "#infra/local/ports.ts";
import { descendants, gone, type Running, run, runCommand } from "./processes.ts";

const running: Running[] = [];

afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
});

/** Ports of its own, so that it meets no other start on this machine. */
async function start(
  environment: NodeJS.ProcessEnv = {},
  isByNpm = false,
): Promise<Running & { data: string }> {
  const data = environment.RANTAU_DATA ?? (await mkdtemp(join(tmpdir(), "rantau-start-")));
  const own = { RANTAU_DATA: data, PORT: "0", SIGN_IN_PORT: "0", RANTAU_DEMO: "none", ...environment };
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

describe("npm start", () => {
  it("says where the site, the people, the mail and the data are, and answers there", async () => {
    const started = await start();
    const { url } = await ready(started);
    const text = started.output();
    expect(text).toMatch(/Sign in as one of these/);
    expect(text).toContain(`${url}/outbox`);
    expect(text).toContain(started.data);
    expect(text).toContain("npm run reset");
    expect((await fetch(`${url}/outbox`)).status).toBe(200);
    expect((await stat(join(started.data, "settings.json"))).mode & 0o777).toBe(0o600);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends on %s with all that it started", async (signal) => {
    const started = await start();
    const { pids } = await ready(started);
    expect(pids.length).toBeGreaterThan(0);
    started.child.kill(signal);
    expect(await started.ended).toBe(0);
    await gone(pids);
    await expect(stat(join(started.data, "running.json"))).rejects.toThrow("ENOENT");
  });

  it("leaves nothing behind when it is killed, and starts again on the same data", async () => {
    const first = await start();
    const { pids } = await ready(first);
    expect(pids.length).toBeGreaterThan(0);
    first.child.kill("SIGKILL");
    await first.ended;
    await gone(pids);
    await ready(await start({ RANTAU_DATA: first.data }));
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

  it("says that one runs on the same data, and leaves that one alone", async () => {
    const first = await start();
    const { url } = await ready(first);
    const second = await start({ RANTAU_DATA: first.data });
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`already runs on the data in ${first.data}, at ${url}`);
    expect(second.output()).not.toMatch(/\n\s+at /);
    expect((await fetch(`${url}/outbox`)).status).toBe(200);
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

describe("npm run token", () => {
  it("gives a token by first name, and the names where it knows none", async () => {
    const started = await start();
    await ready(started);
    const environment = { RANTAU_DATA: started.data };
    const [, name = ""] = /without a password:\s+(\S+)/.exec(started.output()) ?? [];
    const token = run("infra/local/token.ts", environment, [name]);
    expect(await token.ended).toBe(0);
    expect(token.output()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const unknown = run("infra/local/token.ts", environment, ["nobody"]);
    expect(await unknown.ended).toBe(1);
    expect(unknown.output()).toContain(name);
  });
});

describe("npm run reset", () => {
  it("forgets the data, but not while something runs on it", async () => {
    const started = await start();
    await ready(started);
    const environment = { RANTAU_DATA: started.data };
    const early = run("infra/local/reset.ts", environment);
    expect(await early.ended).toBe(1);
    expect(early.output()).toContain("Stop it first");
    started.child.kill("SIGTERM");
    await started.ended;
    expect(await run("infra/local/reset.ts", environment).ended).toBe(0);
    await expect(stat(started.data)).rejects.toThrow("ENOENT");
  });
});
