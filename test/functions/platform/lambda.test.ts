import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { httpHandler } from "#functions/platform/http/lambda.ts";

const app = new Hono()
  .get("/page", (c) => c.text("page", 200, { "Content-Security-Policy": "default-src 'none'" }))
  .post("/page", async (c) => c.text(await c.req.text()));
const handler = httpHandler(Promise.resolve(app));

function answerTo(
  method: string,
  { body, domainName = "site.example" }: { body?: string; domainName?: string } = {},
) {
  const event = {
    version: "2.0",
    rawPath: "/page",
    rawQueryString: "",
    headers: { "content-type": "application/json" },
    requestContext: { domainName, requestId: "1", http: { method, path: "/page" } },
    isBase64Encoded: false,
    ...(body === undefined ? {} : { body }),
  };
  return handler(event as unknown as APIGatewayProxyEventV2, {} as Context);
}

describe("an event of the HTTP API", () => {
  it.each(["GET", "HEAD"])("that is a %s with a body is answered as one without", async (method) => {
    expect(await answerTo(method, { body: '{"a":1}' })).toMatchObject({ statusCode: 200 });
    expect((await answerTo(method, { body: "x" })).body).toBe((await answerTo(method)).body);
  });

  it("that is a POST brings its body", async () => {
    expect(await answerTo("POST", { body: "halo" })).toMatchObject({ statusCode: 200, body: "halo" });
  });

  it("is answered with what every answer says, and with the app's own policy where it has one", async () => {
    expect((await answerTo("GET")).headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "content-security-policy": "default-src 'none'",
    });
    expect((await answerTo("DELETE")).headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "content-security-policy": "frame-ancestors 'none'",
    });
  });
});
