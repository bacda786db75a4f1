import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { pageHeaders } from "#functions/platform/http/page-headers.ts";

const oidc = {
  issuer: "",
  clientId: "",
  audience: "",
  origins: ["https://id.example", "https://pages.example"],
};

async function headersOf(blobs: Parameters<typeof pageHeaders>[0]["blobs"], path = "/"): Promise<Headers> {
  const app = new Hono()
    .use(pageHeaders({ blobs, oidc, paymentsOrigins: ["https://pay.example"] }))
    .get("/", (c) => c.text("page"))
    .get("/private", (c) => c.text("page", 200, { "Cache-Control": "private, no-store" }))
    .get("/fails", () => {
      throw new Error("fails");
    })
    .onError((_, c) => c.text("failed", 500));
  return (await app.request(path)).headers;
}

const folder = { kind: "folder", folder: "", uploadKey: "" } as const;
const bucket = { kind: "s3", bucket: "photos", region: "ap-southeast-3" } as const;

describe("a page's headers", () => {
  it("let it load nothing but its own, and post to us, the sign-in and the pay pages alone", async () => {
    const headers = await headersOf(folder);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; " +
        "connect-src 'self'; manifest-src 'self'; form-action 'self' https://id.example https://pages.example " +
        "https://pay.example; " +
        "frame-ancestors 'none'; base-uri 'none'",
    );
  });

  it("let it send files to the bucket, where there is one", async () => {
    const policy = (await headersOf(bucket)).get("content-security-policy");
    const host = "https://photos.s3.ap-southeast-3.amazonaws.com";
    expect(policy).toContain(`connect-src 'self' ${host};`);
    expect(policy).toContain(`form-action 'self' ${host} https://id.example`);
  });

  it.each(["/", "/private", "/fails", "/none"])("are strict on %s", async (path) => {
    const headers = Object.fromEntries(await headersOf(folder, path));
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers).not.toHaveProperty("strict-transport-security");
  });

  it("have every page asked for anew, unless it says otherwise", async () => {
    expect((await headersOf(folder)).get("cache-control")).toBe("no-cache");
    expect((await headersOf(folder, "/private")).get("cache-control")).toBe("private, no-store");
  });
});
