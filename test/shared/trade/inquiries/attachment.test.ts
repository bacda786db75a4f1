import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachmentName } from "#shared/trade/inquiries/attachment.ts";

describe("attachmentName", () => {
  it.each([
    ["Price list.pdf", "pdf", "Price list.pdf"],
    ["IMG_0123.JPG", "photo", "IMG_0123.jpg"],
    ["drawing.png", "photo", "drawing.jpg"],
    ["page.html", "pdf", "page.html.pdf"],
    ["run.exe", "photo", "run.exe.jpg"],
    ["C:\\Users\\me\\Desktop\\spec.pdf", "pdf", "spec.pdf"],
    ["../../etc/passwd", "pdf", "passwd.pdf"],
    ["a\u202Efdp.exe", "pdf", "a fdp.exe.pdf"],
    ["a\u200Bb\u0000c\nd.pdf", "pdf", "ab c d.pdf"],
    ['<b>"x"|y?*.pdf', "pdf", "b x y.pdf"],
    ["الأسعار.pdf", "pdf", "الأسعار.pdf"],
    ["価格表 2026.pdf", "pdf", "価格表 2026.pdf"],
    ["", "photo", "photo.jpg"],
    ["...", "pdf", "pdf.pdf"],
    [".pdf", "pdf", "pdf.pdf"],
  ] as const)("makes of %j, a %s, %j", (given, kind, name) => {
    expect(attachmentName(given, kind)).toBe(name);
  });

  it("is short, on one line, with no part of a path, and ends as what the file is, whatever came", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
        const name = attachmentName(given, "pdf");
        expect(name).toMatch(/^[^\n/\\<>:"|?*\p{Cc}\u202A-\u202E\u2066-\u2069]{1,84}$/u);
        expect(name.endsWith(".pdf")).toBe(true);
        expect(name.isWellFormed()).toBe(true);
        expect(attachmentName(name, "pdf")).toBe(name);
      }),
    );
  });
});
