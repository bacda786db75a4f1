import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CloudFrontClient } from "@aws-sdk/client-cloudfront";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Blobs } from "#functions/platform/blobs/blobs.ts";
import { folderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { s3Blobs } from "#functions/platform/blobs/s3-blobs.ts";
import { purgeIn } from "#infra/ops/erase/files.ts";
import { type FakeS3, startFakeS3 } from "#test/support/fake-s3.ts";

const siteUrl = "http://localhost:4310";
const uploadKey = "k".repeat(32);
const text = (value: string) => new TextEncoder().encode(value);
const plain = { contentType: "text/plain" };
let folder: string;
let s3: FakeS3;
let client: S3Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rantau-blobs-"));
  s3 = await startFakeS3();
  client = new S3Client({
    endpoint: s3.endpoint,
    region: "local",
    forcePathStyle: true,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
});

afterAll(async () => {
  client.destroy();
  await s3.stop();
  await rm(folder, { recursive: true });
});

const stores: [string, () => Blobs][] = [
  ["folderBlobs", () => folderBlobs({ folder, uploadKey, siteUrl })],
  ["s3Blobs", () => s3Blobs({ bucket: "rantau", siteUrl, client })],
];

describe.each(stores)("%s", (_, open) => {
  it("gives back what was put, with its type", async () => {
    const blobs = open();
    const { etag } = await blobs.put("contract/one.txt", text("satu\n\u0000dua"), plain);
    const found = await blobs.get("contract/one.txt");
    expect(found?.contentType).toBe("text/plain");
    expect(found?.etag).toBe(etag);
    expect(Buffer.from(found?.bytes ?? []).toString()).toBe("satu\n\u0000dua");
  });

  it("has nothing where nothing was put, or what was put is removed", async () => {
    const blobs = open();
    expect(await blobs.get("contract/none.txt")).toBeUndefined();
    await blobs.put("contract/gone.txt", text("x"), plain);
    await blobs.remove("contract/gone.txt");
    await blobs.remove("contract/gone.txt");
    expect(await blobs.get("contract/gone.txt")).toBeUndefined();
  });

  it("lists what is past a key, in order, so that all can be read page by page", async () => {
    const blobs = open();
    for (const name of ["c", "a", "b"]) await blobs.put(`paged/${name}`, text(name), plain);
    expect(await blobs.list("paged/")).toEqual(["paged/a", "paged/b", "paged/c"]);
    expect(await blobs.list("paged/", "paged/a")).toEqual(["paged/b", "paged/c"]);
    expect(await blobs.list("paged/", "paged/c")).toEqual([]);
  });

  it("changes the etag with the content", async () => {
    const blobs = open();
    const first = await blobs.put("contract/etag.txt", text("a"), plain);
    const second = await blobs.put("contract/etag.txt", text("b"), plain);
    expect(second.etag).not.toBe(first.etag);
  });

  it("writes over the version that was named, and over no other", async () => {
    const blobs = open();
    const first = await blobs.put("contract/match.txt", text("a"), { ...plain, ifMatch: null });
    await blobs.put("contract/match.txt", text("b"), { ...plain, ifMatch: first.etag });
    const late = blobs.put("contract/match.txt", text("c"), { ...plain, ifMatch: first.etag });
    await expect(late).rejects.toMatchObject({ status: 409, code: "blob_changed" });
    expect(Buffer.from((await blobs.get("contract/match.txt"))?.bytes ?? []).toString()).toBe("b");
  });

  it("refuses to write over a version where nothing is, and as the first where something is", async () => {
    const blobs = open();
    const onNothing = blobs.put("contract/absent.txt", text("a"), { ...plain, ifMatch: '"never"' });
    await expect(onNothing).rejects.toMatchObject({ code: "blob_changed" });
    await blobs.put("contract/present.txt", text("a"), plain);
    const onSomething = blobs.put("contract/present.txt", text("b"), { ...plain, ifMatch: null });
    await expect(onSomething).rejects.toMatchObject({ code: "blob_changed" });
  });

  it("lets one of many writers at once win", async () => {
    const stores = Array.from({ length: 20 }, open);
    const writes = stores.map((blobs, at) =>
      blobs.put("contract/race.txt", text(`${at}`), { ...plain, ifMatch: null }),
    );
    const outcomes = await Promise.allSettled(writes);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("loses no increment of writers that read, add and write on condition", async () => {
    const key = "contract/counter.txt";
    const first = open();
    await first.put(key, text("0"), plain);
    async function increment(blobs: Blobs): Promise<void> {
      for (;;) {
        const found = await blobs.get(key);
        if (!found) throw new Error("The counter is gone.");
        const next = text(String(Number(Buffer.from(found.bytes).toString()) + 1));
        const isWritten = await blobs.put(key, next, { ...plain, ifMatch: found.etag }).then(
          () => true,
          () => false,
        );
        if (isWritten) return;
      }
    }
    await Promise.all(Array.from({ length: 10 }, () => increment(open())));
    expect(Buffer.from((await first.get(key))?.bytes ?? []).toString()).toBe("10");
  });

  it("lists the keys below a prefix, in order", async () => {
    const blobs = open();
    for (const key of ["list/b/2", "list/a", "list/b/1", "list/b-0", "lists/c"])
      await blobs.put(key, text("x"), plain);
    expect(await blobs.list("list/")).toEqual(["list/a", "list/b-0", "list/b/1", "list/b/2"]);
    expect(await blobs.list("list/b/")).toEqual(["list/b/1", "list/b/2"]);
    expect(await blobs.list("list/b")).toEqual(["list/b-0", "list/b/1", "list/b/2"]);
    expect(await blobs.list("nowhere/")).toEqual([]);
  });

  it("keeps a key and the keys below it apart", async () => {
    const blobs = open();
    await blobs.put("nest/a", text("above"), plain);
    await blobs.put("nest/a/b", text("below"), plain);
    expect(Buffer.from((await blobs.get("nest/a"))?.bytes ?? []).toString()).toBe("above");
  });

  it.each([
    "../out",
    "a/../../out",
    "/etc/passwd",
    "a//b",
    "a/./b",
    "a\\b",
    "a\u0000b",
    "",
    "a/~lock",
    "x".repeat(600),
  ])("refuses the key %j", async (key) => {
    const blobs = open();
    await expect(blobs.get(key)).rejects.toMatchObject({ code: "blob_key_invalid" });
    await expect(blobs.put(key, text("x"), plain)).rejects.toMatchObject({ code: "blob_key_invalid" });
    await expect(blobs.remove(key)).rejects.toMatchObject({ code: "blob_key_invalid" });
  });

  it("makes an upload form for the key, that returns to our own site alone", async () => {
    const rules = { key: "uploads/a", maximumBytes: 10, expiresAt: inOneHour(), redirectTo: "/id/listings" };
    const form = await open().uploadForm(rules);
    expect(form.fields.key).toBe("uploads/a");
    expect(form.action).not.toBe("");
    for (const redirectTo of ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"])
      await expect(open().uploadForm({ ...rules, redirectTo })).rejects.toMatchObject({
        code: "redirect_invalid",
      });
  });
});

describe("s3Blobs", () => {
  const open = () => s3Blobs({ bucket: "rantau", siteUrl, client });

  it("has S3 keep what a file is called where the form says so, and nowhere else", async () => {
    const rules = { key: "uploads/a", maximumBytes: 10, expiresAt: inOneHour() };
    const { fields } = await open().uploadForm({ ...rules, keepsName: true });
    const policy = JSON.parse(Buffer.from(fields.Policy ?? "", "base64").toString());
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3 fills it in
    expect(fields["x-amz-meta-filename"]).toBe("${filename}");
    expect(policy.conditions).toContainEqual(["starts-with", "$x-amz-meta-filename", ""]);
    expect(policy.conditions).not.toContainEqual(
      expect.objectContaining({ "x-amz-meta-filename": expect.anything() }),
    );
    const bare = await open().uploadForm(rules);
    expect(bare.fields).not.toHaveProperty("x-amz-meta-filename");
  });

  it.each([
    ["plain.pdf", "plain.pdf"],
    ["=?UTF-8?B?5L6h5qC86KGoLnBkZg==?=", "価格表.pdf"],
    ["=?UTF-8?Q?Daftar_=C3=A9.pdf?=", "Daftar é.pdf"],
    ["=?UTF-8?B?5L6h?= =?UTF-8?B?5qC8?=", "価格"],
    ["a=?b.pdf", "a=?b.pdf"],
  ])("tells the name that S3 gives back as %j", async (kept, name) => {
    await client.send(
      new PutObjectCommand({ Bucket: "rantau", Key: "named/a", Body: "x", Metadata: { filename: kept } }),
    );
    expect((await open().get("named/a"))?.fileName).toBe(name);
  });

  it("signs an address that is good for so many seconds and says nothing of the file but its key", async () => {
    const fileName = 'Daftar "harga".pdf';
    await open().put("down/a.pdf", text("%PDF"), { contentType: "application/pdf", fileName });
    const address = new URL(await open().downloadAddress("down/a.pdf", 60));
    expect(address.pathname).toBe("/rantau/down/a.pdf");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
      "X-Amz-Content-Sha256": "UNSIGNED-PAYLOAD",
      "X-Amz-Credential": expect.stringMatching(/^local\/\d{8}\/local\/s3\/aws4_request$/),
      "X-Amz-Date": expect.stringMatching(/^\d{8}T\d{6}Z$/),
      "X-Amz-Expires": "60",
      "X-Amz-SignedHeaders": "host",
      "X-Amz-Signature": expect.stringMatching(/^[0-9a-f]{64}$/),
      "x-id": "GetObject",
    });
    const answer = await fetch(address);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toBe(
      "attachment; filename=\"Daftar _harga_.pdf\"; filename*=UTF-8''Daftar%20%22harga%22.pdf",
    );
    expect(await answer.text()).toBe("%PDF");
  });

  it("signs as SigV4 has it", async () => {
    const address = new URL(await open().downloadAddress("down/a.pdf", 60));
    const { "X-Amz-Signature": signature = "", ...query } = Object.fromEntries(address.searchParams);
    const canonicalQuery = Object.entries(query)
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .sort()
      .join("&");
    const canonical = [
      "GET",
      address.pathname,
      canonicalQuery,
      `host:${address.host}`,
      "",
      "host",
      "UNSIGNED-PAYLOAD",
    ];
    const date = query["X-Amz-Date"] ?? "";
    const scope = `${date.slice(0, 8)}/local/s3/aws4_request`;
    const toSign = [
      "AWS4-HMAC-SHA256",
      date,
      scope,
      createHash("sha256").update(canonical.join("\n")).digest("hex"),
    ];
    const key = scope
      .split("/")
      .reduce((with_, part) => createHmac("sha256", with_).update(part).digest(), Buffer.from("AWS4local"));
    expect(signature).toBe(createHmac("sha256", key).update(toSign.join("\n")).digest("hex"));
  });
});

describe("folderBlobs.downloadAddress", () => {
  const key = "down/a.pdf";
  const open = async () => {
    const blobs = folderBlobs({ folder, uploadKey, siteUrl });
    await blobs.put(key, text("%PDF"), { contentType: "application/pdf", fileName: "Harga.pdf" });
    return blobs;
  };
  const queryOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

  it("leads to the blob, with its name and type, until it is over, and says neither", async () => {
    const blobs = await open();
    const query = queryOf(await blobs.downloadAddress(key, 60));
    expect(Object.keys(query)).toEqual(["key", "expiresAt", "signature"]);
    const now = Date.now();
    expect(await blobs.openDownload(query, new Date(now + 50_000))).toMatchObject({
      fileName: "Harga.pdf",
      contentType: "application/pdf",
    });
    expect(await blobs.openDownload(query, new Date(now + 61_000))).toBeUndefined();
  });

  it.each([
    ["key", "down/b.pdf"],
    ["expiresAt", "2099-01-01T00:00:00.000Z"],
    ["signature", "AAAA"],
  ])("leads nowhere where its %s was changed", async (name, value) => {
    const blobs = await open();
    await blobs.put("down/b.pdf", text("other"), plain);
    const query = queryOf(await blobs.downloadAddress(key, 60));
    expect(await blobs.openDownload({ ...query, [name]: value }, new Date())).toBeUndefined();
  });

  it("is not made of an upload form's signature", async () => {
    const blobs = await open();
    const { fields } = await blobs.uploadForm({ key, maximumBytes: 10, expiresAt: inOneHour() });
    const { expiresAt = "", signature = "" } = fields;
    expect(await blobs.openDownload({ key, expiresAt, signature }, new Date())).toBeUndefined();
  });
});

describe("folderBlobs.acceptUpload", () => {
  const rules = { key: "uploads/form", maximumBytes: 5, redirectTo: "/id/listings?done=1#photos" };

  it("keeps the file under the form's key, and says where to go on", async () => {
    const blobs = folderBlobs({ folder, uploadKey, siteUrl });
    const { fields } = await blobs.uploadForm({ ...rules, expiresAt: inOneHour() });
    const accepted = await blobs.acceptUpload(fields, text("12345"), new Date());
    expect(accepted).toMatchObject({ key: rules.key, size: 5, redirectTo: rules.redirectTo });
    expect((await blobs.get(rules.key))?.etag).toBe(accepted.etag);
  });

  it("keeps what the file is called where the form says so", async () => {
    const blobs = folderBlobs({ folder, uploadKey, siteUrl });
    for (const keepsName of [true, false]) {
      const { fields } = await blobs.uploadForm({ ...rules, keepsName, expiresAt: inOneHour() });
      await blobs.acceptUpload(fields, text("1"), new Date(), "Harga.pdf");
      expect((await blobs.get(rules.key))?.fileName).toBe(keepsName ? "Harga.pdf" : undefined);
    }
  });

  it("refuses a file above the form's limit", async () => {
    const blobs = folderBlobs({ folder, uploadKey, siteUrl });
    const { fields } = await blobs.uploadForm({ ...rules, expiresAt: inOneHour() });
    await expect(blobs.acceptUpload(fields, text("123456"), new Date())).rejects.toMatchObject({
      status: 413,
    });
  });

  it.each([
    ["key", "uploads/other"],
    ["maximumBytes", "5000"],
    ["expiresAt", "2099-01-01T00:00:00.000Z"],
    ["redirectTo", "/elsewhere"],
    ["signature", "AAAA"],
  ])("refuses a form whose %s was changed", async (field, value) => {
    const blobs = folderBlobs({ folder, uploadKey, siteUrl });
    const { fields } = await blobs.uploadForm({ ...rules, expiresAt: inOneHour() });
    const changed = blobs.acceptUpload({ ...fields, [field]: value }, text("1"), new Date());
    await expect(changed).rejects.toMatchObject({ status: 403, code: "upload_refused" });
  });

  it("refuses a form that has expired", async () => {
    const blobs = folderBlobs({ folder, uploadKey, siteUrl });
    const { fields } = await blobs.uploadForm({ ...rules, expiresAt: "2026-01-01T00:00:00.000Z" });
    const late = blobs.acceptUpload(fields, text("1"), new Date("2026-01-01T00:00:00.000Z"));
    await expect(late).rejects.toMatchObject({ code: "upload_refused" });
  });
});

describe("folderBlobs.put", () => {
  it("leaves nothing behind but the file", async () => {
    const own = await mkdtemp(join(folder, "own-"));
    const blobs = folderBlobs({ folder: own, uploadKey, siteUrl });
    await Promise.all(Array.from({ length: 10 }, (_, at) => blobs.put("one", text(`${at}`), plain)));
    await blobs.put("two", text("x"), { ...plain, ifMatch: null });
    expect(await readdir(own, { recursive: true })).toHaveLength(3);
  });
});

function inOneHour(): string {
  return new Date(Date.now() + 3_600_000).toISOString();
}

describe("what the edge forgets", () => {
  /** CloudFront as far as it is asked to forget: what came, and a place to send it. */
  async function startFakeEdge() {
    const asked: { path: string; body: string }[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      asked.push({ path: request.url ?? "", body: Buffer.concat(chunks).toString("utf8") });
      response
        .writeHead(201, { "content-type": "text/xml" })
        .end("<Invalidation><Id>I1</Id><Status>InProgress</Status></Invalidation>");
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const edge = new CloudFrontClient({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: "us-east-1",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    onTestFinished(() => edge.destroy());
    return { asked, edge };
  }

  it("is named to the distribution, each time anew", async () => {
    const { asked, edge } = await startFakeEdge();
    const blobs = s3Blobs({ bucket: "rantau", siteUrl, client, distribution: "E1", edge });
    await blobs.forget(["/photos/pho_1/*", "/photos/pho_2/*"]);
    await blobs.forget(["/photos/pho_1/*"]);
    await blobs.forget([]);
    expect(asked.map(({ path }) => path.replace(/\?.*/, ""))).toEqual(
      Array(2).fill("/2020-05-31/distribution/E1/invalidation"),
    );
    const [first, second] = asked.map(({ body }) => body);
    expect(first).toContain("<Quantity>2</Quantity>");
    expect(first).toContain("<Path>/photos/pho_2/*</Path>");
    const reference = /<CallerReference>(.+)<\/CallerReference>/;
    expect(reference.exec(first ?? "")?.[1]).not.toBe(reference.exec(second ?? "")?.[1]);
  });

  it("is nothing where no distribution is named, or the store is a folder", async () => {
    const { asked, edge } = await startFakeEdge();
    await s3Blobs({ bucket: "rantau", siteUrl, client, edge }).forget(["/photos/pho_1/*"]);
    await folderBlobs({ folder, uploadKey, siteUrl }).forget(["/photos/pho_1/*"]);
    expect(asked).toEqual([]);
  });
});

describe("purgeIn", () => {
  it("deletes a blob with its older versions, and no other's", async () => {
    const blobs = s3Blobs({ bucket: "rantau", siteUrl, client });
    for (const key of ["purge/a", "purge/ab"]) await blobs.put(key, text("x"), plain);
    await purgeIn("rantau", client)("purge/a");
    expect(s3.deletedVersions).toEqual(["rantau/purge/a?v1", "rantau/purge/a?v0"]);
    expect(await blobs.get("purge/a")).toBeUndefined();
    expect(await blobs.get("purge/ab")).toBeDefined();
  });
});
