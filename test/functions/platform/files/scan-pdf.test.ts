import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pdfFaultOf } from "#functions/platform/files/scan-pdf.ts";
import { drawPdf } from "#functions/trade/papers/draw.ts";
import { hashOfPaper } from "#functions/trade/papers/paper-hash.ts";
import { paperView } from "#functions/trade/papers/paper-view.ts";
import { makePdf } from "#test/support/attachments.ts";
import { samplePaper } from "#test/support/papers.ts";

const head = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
const tail = "\ntrailer<</Root 1 0 R>>\n%%EOF\n";

function pdfOf(...objects: (string | Buffer)[]): Buffer {
  return Buffer.concat(
    [head, ...objects, tail].map((it) => (typeof it === "string" ? Buffer.from(it, "latin1") : it)),
  );
}

function packed(inner: string | Buffer, dictionary = "/Type/ObjStm/N 1/First 4/Filter/FlateDecode"): Buffer {
  return Buffer.concat([
    Buffer.from(`5 0 obj<<${dictionary}>>\nstream\n`),
    deflateSync(inner),
    Buffer.from("\nendstream endobj\n"),
  ]);
}

describe("pdfFaultOf", () => {
  it("lets a plain PDF pass, and one that we drew ourselves", async () => {
    expect(pdfFaultOf(makePdf(20_000))).toBeUndefined();
    const paper = samplePaper("commercial_invoice", "ja");
    const drawn = await drawPdf(paperView(paper, hashOfPaper(paper)));
    expect(pdfFaultOf(drawn)).toBeUndefined();
  });

  it.each([
    ["a script", "4 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj", "pdf_script"],
    ["a script by its short name", "4 0 obj<</S /Rendition /JS 7 0 R>>endobj", "pdf_script"],
    ["a script whose name is written in codes", "4 0 obj<</S/J#61v#61Script>>endobj", "pdf_script"],
    ["a form that sends itself", "4 0 obj<</S/SubmitForm/F(http://x)>>endobj", "pdf_script"],
    ["a program that is started", "4 0 obj<</OpenAction<</S/Launch/F(cmd.exe)>>>>endobj", "pdf_launch"],
    [
      "a file inside",
      "4 0 obj<</Type/EmbeddedFile/Length 3>>stream\nabc\nendstream endobj",
      "pdf_files_inside",
    ],
    ["an attached file", "4 0 obj<</Subtype/FileAttachment>>endobj", "pdf_files_inside"],
    ["a lock", "4 0 obj<</Filter/Standard>>endobj trailer<</Encrypt 4 0 R>>", "pdf_locked"],
    [
      "a script in what pretends to be a stream",
      "% stream\n4 0 obj<</S/JavaScript>>endobj\n% endstream",
      "pdf_script",
    ],
    [
      "objects packed in a way that is not looked into",
      "5 0 obj<</Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]>>\nstream\n00\nendstream endobj",
      "pdf_unreadable",
    ],
    [
      "packed objects that are broken",
      "5 0 obj<</Type/ObjStm/Filter/FlateDecode>>\nstream\nxyz\nendstream",
      "pdf_unreadable",
    ],
  ])("refuses %s", (_what, object, fault) => {
    expect(pdfFaultOf(pdfOf(object))).toBe(fault);
  });

  it.each([
    ["a script", "4 0 <</S/JavaScript/JS(1)>>", "pdf_script"],
    ["a short script", "4 0 <</JS(1)>>", "pdf_script"],
    ["a file", "4 0 <</EF<</F 7 0 R>>>>", "pdf_files_inside"],
  ])("refuses %s within packed objects", (_what, inner, fault) => {
    expect(pdfFaultOf(pdfOf(packed(inner)))).toBe(fault);
    expect(pdfFaultOf(pdfOf(packed(inner, "/Type/Obj#53tm/Filter[/FlateDecode]")))).toBe(fault);
  });

  it("refuses what unfolds to far more than it weighs, packed once or twice", () => {
    const zeros = Buffer.alloc(300_000_000);
    const bomb = packed(zeros, "/Filter/FlateDecode");
    expect(bomb.length).toBeLessThan(400_000);
    expect(pdfFaultOf(pdfOf(bomb))).toBe("pdf_bomb");
    expect(pdfFaultOf(pdfOf(packed(deflateSync(zeros), "/Filter[/FlateDecode/FlateDecode]")))).toBe(
      "pdf_bomb",
    );
  });

  it("answers for any bytes, and never lets a named script pass however it is cut", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.uint8Array({ maxLength: 400 }), (before, after) => {
        const script = Buffer.from(" 4 0 obj<</S/JavaScript>>endobj ");
        expect(pdfFaultOf(Buffer.concat([before, script, after]))).toBeDefined();
        pdfFaultOf(before);
      }),
    );
  });
});
