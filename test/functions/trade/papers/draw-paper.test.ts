import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { readConfig } from "#functions/platform/config.ts";
import { answerPaper } from "#functions/trade/papers/answer-paper.ts";
import { drawPaper } from "#functions/trade/papers/draw-paper.ts";
import { hashOfPaper } from "#functions/trade/papers/paper-hash.ts";
import { writeUbl } from "#functions/trade/papers/write-ubl.ts";
import { shortHash } from "#shared/trade/papers/fingerprint.ts";
import { lambdaEnvironment } from "#test/support/lambda-environment.ts";
import { samplePaper } from "#test/support/papers.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rantau-papers-"));
});
afterAll(() => rm(folder, { recursive: true }));

function ctxWith(papersFile?: string) {
  const environment = { ...lambdaEnvironment, ...(papersFile ? { PAPERS_FILE: papersFile } : {}) };
  const blobs = folderBlobs({ folder, uploadKey: "u".repeat(32), siteUrl: "https://rantau.example" });
  return { blobs, config: readConfig(environment) };
}

const paper = samplePaper("quotation", "ja");
const key = "papers/one.pdf";

describe("drawPaper", () => {
  it("draws a paper by the function that does, and keeps it where it is told to", async () => {
    const ctx = ctxWith("functions/papers.lambda.ts");
    const pdf = await drawPaper(ctx, paper, key);
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe("%PDF-");
    expect(await ctx.blobs.get(key)).toMatchObject({
      contentType: "application/pdf",
      fileName: "Q-2026-0042.pdf",
    });
    expect(await ctx.blobs.list("papers/")).toEqual([key]);
  });

  it("draws none twice: what is kept needs no function", async () => {
    const kept = await drawPaper(ctxWith("functions/papers.lambda.ts"), paper, key);
    expect(Buffer.compare(await drawPaper(ctxWith(), paper, key), kept)).toBe(0);
    await expect(drawPaper(ctxWith(), paper, "papers/other.pdf")).rejects.toThrow("PAPERS_FUNCTION");
  });

  it("gives what was kept first where two draw at once", async () => {
    const ctx = ctxWith("functions/papers.lambda.ts");
    const other = { ...paper, number: "Q-2026-0044" };
    const draw = () => drawPaper(ctx, other, "papers/twice.pdf");
    const [one, two] = await Promise.all([draw(), draw()]);
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it("refuses what is no paper, and keeps nothing of it", async () => {
    const ctx = ctxWith("functions/papers.lambda.ts");
    const before = await ctx.blobs.list("papers/");
    await expect(drawPaper(ctx, { ...paper, lines: [] }, "papers/none.pdf")).rejects.toMatchObject({
      name: "ZodError",
    });
    expect(await ctx.blobs.list("papers/")).toEqual(before);
  });
});

describe("answerPaper", () => {
  it("gives a file to be kept by nobody but its reader, called by the paper's number", async () => {
    const app = new Hono().get("/", (c) =>
      answerPaper({ c }, { number: "引-2026/1" }, new Uint8Array([37, 80, 68, 70])),
    );
    const answer = await app.request("/");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": "attachment; filename=\"_-2026-1.pdf\"; filename*=UTF-8''%E5%BC%95-2026-1.pdf",
      "cache-control": "private, no-store",
    });
    expect(await answer.text()).toBe("%PDF");
  });
});

describe("hashOfPaper", () => {
  it("is of what the paper says, in whatever order, and not of where it is checked", () => {
    const turned = Object.fromEntries(Object.entries(paper).reverse()) as typeof paper;
    expect(hashOfPaper(turned)).toBe(hashOfPaper(paper));
    expect(hashOfPaper({ ...paper, verifyAt: "https://rantau.example/other" })).toBe(hashOfPaper(paper));
    expect(hashOfPaper({ ...paper, consignee: undefined })).toBe(hashOfPaper(paper));
    expect(hashOfPaper({ ...paper, issuedOn: "2026-11-10" })).not.toBe(hashOfPaper(paper));
    expect(shortHash(hashOfPaper(paper))).toMatch(/^[\da-f]{4}( [\da-f]{4}){3}$/);
  });
});

describe("writeUbl", () => {
  it("says in English how it is paid", () => {
    const invoice = samplePaper("commercial_invoice", "ar");
    expect(writeUbl(invoice)).toContain("<cbc:Note>Deposit 30% · Balance before shipment</cbc:Note>");
    const { payment: _, ...unsaid } = invoice;
    expect(writeUbl(unsaid)).toContain("<cac:PaymentTerms>");
  });

  it("refuses a paper that is no commercial invoice", () => {
    expect(() => writeUbl(paper)).toThrow("commercial invoice");
  });
});
