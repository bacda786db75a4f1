import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FolderBlobs, folderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { outboxMailer } from "#functions/platform/mail/outbox-mailer.ts";
import { openFunctions } from "#infra/local/function-host.ts";
import { createGateway, type Gateway } from "#infra/local/gateway/gateway.ts";
import { pickPort } from "#infra/local/ports.ts";

// What the functions return is decided by the path, so that each test asks for its own.
const echo = `
let uploads = 0;
exports.handler = async (event) => {
  if (event.Records) { uploads += 1; if (uploads < 3) throw new Error("not yet"); globalThis.uploaded?.(event, uploads); return; }
  switch (event.rawPath) {
    case "/cookies": return { statusCode: 303, headers: { location: "/x" }, cookies: ["a=1; Path=/", "b=2; Path=/"] };
    case "/binary": return { statusCode: 200, headers: { "content-type": "image/png" }, isBase64Encoded: true, body: Buffer.from([0, 255, 1]).toString("base64") };
    case "/page": return { statusCode: 200, headers: { "content-type": "text/html; charset=utf-8", etag: '"1"' }, body: "<p>halo</p>".repeat(500) };
    case "/bare": return { hello: "world" };
    case "/throws": throw new Error("broken");
    case "/slow": return new Promise(() => {});
    case "/huge": return { statusCode: 200, body: "x".repeat(7 * 1024 * 1024) };
    default: return { statusCode: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(event) };
  }
};`;

let folder: string;
let url: string;
let gateway: Gateway;
let blobs: FolderBlobs;
const reports: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rantau-gateway-"));
  for (const name of ["site", "api", "photos", "stripe-webhooks"]) {
    await mkdir(join(folder, "functions", name), { recursive: true });
    await writeFile(join(folder, "functions", name, "index.cjs"), echo);
  }
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets", "site-1.css"), "a{}");
  await writeFile(join(folder, "assets", "site-1.css.br"), "brotli");
  const port = await pickPort({ variable: "PORT", fallback: 0, wanted: 0 });
  url = `http://127.0.0.1:${port}`;
  blobs = folderBlobs({ folder, uploadKey: "k".repeat(32), siteUrl: `http://localhost:${port}` });
  gateway = createGateway({
    functions: openFunctions({ folder: join(folder, "functions"), timeoutSeconds: 0.2 }),
    blobs,
    assetsFolder: join(folder, "assets"),
    outboxFolder: join(folder, "outbox"),
    deadLetterFolder: join(folder, "dead-letters"),
    retryDelayMs: 1,
    report: (message) => reports.push(message),
  });
  await gateway.listen(port);
});

afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true });
});

async function eventOf(path: string, init?: RequestInit): Promise<APIGatewayProxyEventV2> {
  const response = await fetch(url + path, init);
  return (await response.json()) as APIGatewayProxyEventV2;
}

describe("the event of an HTTP request", () => {
  it("has API Gateway's payload format 2.0", async () => {
    const event = await eventOf("/id/kopi%20gayo?q=a%20b&q=c&empty=", {
      headers: { cookie: "a=1; b=2", "user-agent": "test", "accept-language": "id" },
    });
    expect(event).toMatchObject({
      version: "2.0",
      routeKey: "$default",
      rawPath: "/id/kopi%20gayo",
      rawQueryString: "q=a%20b&q=c&empty=",
      queryStringParameters: { q: "a b,c", empty: "" },
      cookies: ["a=1", "b=2"],
      isBase64Encoded: false,
      requestContext: {
        http: { method: "GET", path: "/id/kopi%20gayo", sourceIp: "127.0.0.1", userAgent: "test" },
      },
    });
    expect(event.headers).toMatchObject({
      "accept-language": "id",
      "x-forwarded-for": "127.0.0.1",
      "x-amzn-trace-id": expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
    });
    expect(event.headers).not.toHaveProperty("cookie");
    expect(event).not.toHaveProperty("body");
  });

  it("joins a header that was sent twice", async () => {
    const request = httpRequest(`${url}/x`, { headers: { "x-many": ["one", "two"] } }).end();
    const [response] = await once(request, "response");
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    const event = JSON.parse(Buffer.concat(chunks).toString()) as APIGatewayProxyEventV2;
    expect(event.headers["x-many"]).toBe("one,two");
  });

  it("holds JSON as text, and a form or bytes as base64", async () => {
    const headers = (type: string) => ({ "content-type": type });
    const json = await eventOf("/x", {
      method: "POST",
      body: '{"a":"é"}',
      headers: headers("application/json"),
    });
    expect(json).toMatchObject({ body: '{"a":"é"}', isBase64Encoded: false });
    const form = await eventOf("/x", { method: "POST", body: new URLSearchParams({ a: "é" }) });
    expect(form).toMatchObject({ body: Buffer.from("a=%C3%A9").toString("base64"), isBase64Encoded: true });
    const invalid = Buffer.from([0x22, 0xff, 0x22]);
    const bytes = await eventOf("/x", {
      method: "POST",
      body: invalid,
      headers: headers("application/json"),
    });
    expect(bytes).toMatchObject({ body: invalid.toString("base64"), isBase64Encoded: true });
  });

  it("goes to the function of webhooks by POST to its address alone, as it came", async () => {
    await rm(join(folder, "functions", "stripe-webhooks", "index.cjs"));
    const post = (path: string) => fetch(`${url}${path}`, { method: "POST", body: "{}" });
    expect((await post("/webhooks/stripe")).status).toBe(501);
    for (const path of ["/webhooks/stripe/", "/webhooks", "/webhooks/stripes"])
      expect((await post(path)).status).toBe(200);
    expect((await fetch(`${url}/webhooks/stripe`)).status).toBe(200);
    const headers = { "content-type": "application/json; charset=utf-8", "stripe-signature": "t=1,v1=2" };
    const event = await eventOf("/x", { method: "POST", body: '{\n  "a": 1\n}', headers });
    expect(event).toMatchObject({ body: '{\n  "a": 1\n}', headers: { "stripe-signature": "t=1,v1=2" } });
  });

  it("goes to api below /api, and to site for all else", async () => {
    await rm(join(folder, "functions", "api", "index.cjs"));
    expect((await fetch(`${url}/api/v1/me`)).status).toBe(501);
    expect((await fetch(`${url}/apiary`)).status).toBe(200);
  });
});

describe("the answer", () => {
  it("sets each cookie, and passes a redirect on", async () => {
    const response = await fetch(`${url}/cookies`, { redirect: "manual" });
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("/x");
    expect(response.headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2; Path=/"]);
  });

  it("decodes base64, and leaves pictures uncompressed", async () => {
    const response = await fetch(`${url}/binary`);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0, 255, 1]));
    expect(response.headers.get("content-encoding")).toBeNull();
  });

  it("takes what is no response for a JSON body", async () => {
    const response = await fetch(`${url}/bare`);
    expect([response.status, await response.json()]).toEqual([200, { hello: "world" }]);
  });

  it.each([
    ["br", "br"],
    ["gzip, deflate", "gzip"],
    ["identity", null],
  ])("compresses a page for a browser that accepts %s", async (accepted, encoding) => {
    const response = await fetch(`${url}/page`, { headers: { "accept-encoding": accepted } });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("vary")).toBe("accept-encoding");
    expect(response.headers.get("etag")).toBe(encoding ? 'W/"1"' : '"1"');
    expect(await response.text()).toBe("<p>halo</p>".repeat(500));
  });

  it("gives a HEAD no body", async () => {
    const response = await fetch(`${url}/page`, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });

  it.each([
    ["/throws", 500, "Internal Server Error"],
    ["/slow", 503, "Service Unavailable"],
    ["/huge", 502, "The answer is larger than a Lambda may give."],
  ])("for %s is %i without a word of the cause", async (path, status, message) => {
    const response = await fetch(url + path);
    expect([response.status, await response.json()]).toEqual([status, { message }]);
  });

  it("refuses a body above 6 MB, and one whose base64 is above it", async () => {
    for (const bytes of [7_000_000, 5_000_000]) {
      const response = await fetch(`${url}/x`, { method: "POST", body: new Uint8Array(bytes) });
      expect(response.status).toBe(413);
      expect(await response.json()).toEqual({ message: expect.stringContaining("6 MB") });
    }
  });

  it("refuses a name that is not this machine's", async () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.end("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n");
    const [first] = await once(socket, "data");
    expect(String(first)).toMatch(/^HTTP\/1\.1 421 /);
  });

  it.each([
    ["TRACE", 405],
    ["PROPFIND", 405],
    ["FOO", 400],
  ])("refuses %s without a word on the console", async (method, status) => {
    const reported = reports.length;
    const { port, host } = new URL(url);
    const socket = connect(Number(port), "127.0.0.1");
    socket.end(`${method} / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    const [first] = await once(socket, "data");
    expect(String(first)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(reports.slice(reported)).toEqual([]);
  });
});

describe("every answer of this machine", () => {
  const frames = expect.stringContaining("frame-ancestors 'none'");

  it.each([
    ["a function's page", "GET", "/page", 200],
    ["a function's redirect", "GET", "/cookies", 303],
    ["a function that failed", "GET", "/throws", 500],
    ["a function that was too slow", "GET", "/slow", 503],
    ["an answer that is too large", "GET", "/huge", 502],
    ["a style", "GET", "/assets/site-1.css", 200],
    ["no style", "GET", "/assets/none.css", 404],
    ["no photo", "GET", "/photos/none.webp", 404],
    ["the outbox", "GET", "/outbox", 200],
    ["no mail", "GET", "/outbox/none", 404],
    ["an upload without a file", "POST", "/_upload", 400],
    ["an address that is too long", "GET", `/page?q=${"x".repeat(9000)}`, 414],
    ["a method that is not taken", "DELETE", "/assets/site-1.css", 405],
  ])("%s is not guessed at and not framed", async (_, method, path, status) => {
    const response = await fetch(url + path, { method, redirect: "manual" });
    expect([response.status, Object.fromEntries(response.headers)]).toEqual([
      status,
      expect.objectContaining({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "content-security-policy": frames,
      }),
    ]);
  });

  it.each([
    "FOO / HTTP/1.1",
    "GET / HTTP/9.9",
    "TRACE / HTTP/1.1",
    "GET / HTTP/1.1\r\nHost: rebound.example",
  ])("neither is what answers %j", async (line) => {
    const { port, host } = new URL(url);
    const socket = connect(Number(port), "127.0.0.1");
    const named = line.includes("Host:") ? "" : `Host: ${host}\r\n`;
    socket.end(`${line}\r\n${named}Connection: close\r\n\r\n`);
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk);
    const [head = ""] = Buffer.concat(chunks).toString().toLowerCase().split("\r\n\r\n");
    expect(head).toMatch(/^http\/1\.1 4\d\d /);
    expect(head).toContain("x-content-type-options: nosniff");
    expect(head).toContain("frame-ancestors 'none'");
  });
});

describe("a file's address", () => {
  it.each([
    ["/assets/site-1.css", "GET, HEAD"],
    ["/photos/a.webp", "GET, HEAD"],
    ["/outbox", "GET, HEAD"],
    ["/_upload", "POST"],
  ])("%s names the methods that it takes", async (path, allowed) => {
    const response = await fetch(url + path, { method: "PUT" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, allowed]);
  });
});

describe("/assets", () => {
  it("gives a built file, compressed beforehand, to be kept for ever", async () => {
    const request = httpRequest(`${url}/assets/site-1.css`, { headers: { "accept-encoding": "br" } }).end();
    const [response] = await once(request, "response");
    response.resume();
    expect(response.headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "br",
      "content-type": "text/css; charset=utf-8",
      "content-length": "6",
    });
  });

  it.each(["/assets/none.css", "/assets/..%2f..%2fpackage.json", "/assets/site-1.css.br", "/assets/"])(
    "has nothing at %s",
    async (path) => {
      expect((await fetch(url + path)).status).toBe(404);
    },
  );
});

describe("/photos", () => {
  it("gives a photo from the store, and 304 to who has it", async () => {
    await blobs.put("photos/a.webp", new Uint8Array([1, 2]), { contentType: "image/webp" });
    const response = await fetch(`${url}/photos/a.webp`);
    expect(response.headers.get("content-type")).toBe("image/webp");
    expect(response.headers.get("cache-control")).toContain("immutable");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
    const etag = response.headers.get("etag") ?? "";
    const again = await fetch(`${url}/photos/a.webp`, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });

  it("gives nothing else of the store", async () => {
    await blobs.put("uploads/private", new Uint8Array([1]), { contentType: "text/plain" });
    expect((await fetch(`${url}/photos/..%2fuploads/private`)).status).toBe(404);
    expect((await fetch(`${url}/photos/none.webp`)).status).toBe(404);
  });
});

describe("/_download", () => {
  it("gives what a signed address names as a file to be kept, in which nothing runs", async () => {
    const kept = { contentType: "application/pdf", fileName: "Harga é.pdf" };
    await blobs.put("down/a", new Uint8Array([37, 80]), kept);
    const { pathname, search } = new URL(await blobs.downloadAddress("down/a", 60));
    for (const method of ["GET", "HEAD"]) {
      const answer = await fetch(`${url}${pathname}${search}`, { method });
      expect(answer.status).toBe(200);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        "content-type": "application/pdf",
        "content-disposition": "attachment; filename=\"Harga _.pdf\"; filename*=UTF-8''Harga%20%C3%A9.pdf",
        "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-store",
      });
      expect((await answer.arrayBuffer()).byteLength).toBe(method === "GET" ? 2 : 0);
    }
    const changed = search.replace("down%2Fa", "uploads%2Fa");
    for (const query of [changed, "?", "?key=down%2Fa", `${search}0`])
      expect((await fetch(`${url}${pathname}${query}`)).status).toBe(403);
    expect((await fetch(`${url}${pathname}${search}`, { method: "POST" })).status).toBe(405);
  });
});

describe("/_upload", () => {
  async function formOf(change: Record<string, string> = {}): Promise<FormData> {
    const rules = { key: "uploads/lst 1".replace(" ", "_"), maximumBytes: 1000, redirectTo: "/id/done" };
    const { fields } = await blobs.uploadForm({
      ...rules,
      expiresAt: new Date(Date.now() + 60_000).toISOString(),
    });
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...change })) form.set(name, value);
    return form;
  }

  it("keeps the file, sends the browser on, and tells photos until it works", async () => {
    const told = new Promise<[{ Records: { eventName: string; s3: { object: unknown } }[] }, number]>(
      (resolve) => {
        Object.assign(globalThis, { uploaded: (event: never, attempt: number) => resolve([event, attempt]) });
      },
    );
    const form = await formOf();
    form.set("file", new File([new Uint8Array([1, 2, 3])], "photo.jpg"));
    const response = await fetch(`${url}/_upload`, { method: "POST", body: form, redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/id/done"]);
    const [event, attempt] = await told;
    expect(attempt).toBe(3);
    expect(event.Records[0]).toMatchObject({
      eventSource: "aws:s3",
      eventName: "ObjectCreated:Post",
      s3: { object: { key: "uploads/lst_1", size: 3 } },
    });
    expect((await blobs.get("uploads/lst_1"))?.bytes.length).toBe(3);
  });

  it("refuses a changed form, one without a file, and a file that is too large", async () => {
    const send = async (form: FormData) =>
      (await fetch(`${url}/_upload`, { method: "POST", body: form })).status;
    const file = new File([new Uint8Array(1001)], "photo.jpg");
    const changed = await formOf({ redirectTo: "https://elsewhere.example" });
    changed.set("file", file);
    const large = await formOf();
    large.set("file", file);
    expect([await send(changed), await send(await formOf()), await send(large)]).toEqual([403, 400, 413]);
  });
});

describe("/outbox", () => {
  it("lists the mails and shows one, its HTML in a frame that runs nothing", async () => {
    const mailer = outboxMailer({
      folder: join(folder, "outbox"),
      from: "Rantau – Pasar <no-reply@rantau.example>",
    });
    const html = `<p>${"Selamat datang, ".repeat(20)}<script>alert(1)</script></p>`;
    const subject = "Tawaran baru dari 香港：優質峇迪布料五百公尺，請回覆 <b>";
    await mailer.send({
      id: "m1",
      to: "siti@demo.example",
      subject,
      text: "Halo – 你好",
      html,
      language: "id",
    });

    const list = await (await fetch(`${url}/outbox`)).text();
    expect(list).toContain("siti@demo.example");
    expect(list).toContain("Tawaran baru dari 香港：優質峇迪布料五百公尺，請回覆 &lt;b&gt;");
    const one = await (await fetch(`${url}/outbox/m1`)).text();
    expect(one).toContain("Halo – 你好");
    expect(one).toContain("Rantau – Pasar &lt;no-reply@rantau.example&gt;");
    expect(one).toMatch(/<iframe sandbox="[^"]*"/);
    expect(one).not.toContain("<script>");
    const framed = await fetch(`${url}/outbox/m1/html`);
    expect(framed.headers.get("content-security-policy")).toMatch(/^sandbox .*script-src 'none'/);
    expect((await framed.text()).trim()).toBe(html);
  });

  it.each(["%", "%E0%A4%A", "..%2f..%2fpackage", "none"])("has no mail at /outbox/%s", async (id) => {
    expect((await fetch(`${url}/outbox/${id}`)).status).toBe(404);
  });
});

describe("whoever leaves before they have asked whole", () => {
  it("is no fault to tell of, and the next one is answered", async () => {
    const told = reports.length;
    const { port } = new URL(url);
    const socket = connect(Number(port), "127.0.0.1");
    const head = ["POST /form HTTP/1.1", "host: localhost", "content-length: 100", "expect: 100-continue"];
    socket.write(`${head.join("\r\n")}\r\n\r\n`);
    await once(socket, "data");
    socket.write("half");
    socket.destroy();
    await once(socket, "close");
    expect((await fetch(`${url}/page`)).status).toBe(200);
    expect(reports.slice(told)).toEqual([]);
  });
});
