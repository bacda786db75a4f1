import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSecret, signedHeaders } from "#functions/platform/seal/secrets-manager.ts";

const arn = "arn:aws:secretsmanager:ap-southeast-3:123456789012:secret:Keys-abc";
const region = "ap-southeast-3";
const credentials = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
};

describe("signedHeaders", () => {
  // The signatures that AWS's own @smithy/signature-v4 makes of this request.
  it.each([
    [
      "with a session token",
      "a-session-token",
      "7f5f6d7e8137ff2bce724b66f99a821ccafecfc0a565eb78c29c46332c41d8ff",
    ],
    ["without one", undefined, "4dabb6d564da57ea8b7a45263b1ef8730149faca4cff9a47c0e8681c77435768"],
  ])("signs as AWS does %s", (_, sessionToken, signature) => {
    const { authorization } = signedHeaders({
      url: new URL("https://secretsmanager.ap-southeast-3.amazonaws.com"),
      body: JSON.stringify({ SecretId: arn }),
      region,
      now: new Date("2026-03-04T05:06:07.890Z"),
      credentials: { ...credentials, sessionToken },
    });
    expect(authorization).toMatch(new RegExp(`Signature=${signature}$`));
  });
});

describe("readSecret", () => {
  const seen: { request: IncomingMessage; body: string }[] = [];
  const answers: [number, object][] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    seen.push({ request, body: Buffer.concat(chunks).toString() });
    const [status, answer] = answers.shift() ?? [200, { SecretString: "the secret" }];
    response.writeHead(status, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(answer));
  });
  let endpoint: string;

  beforeAll(async () => {
    await once(server.listen(0, "127.0.0.1"), "listening");
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const read = () => readSecret({ arn, region, endpoint, credentials: async () => credentials });

  it("asks for the one secret, signed", async () => {
    expect(await read()).toBe("the secret");
    const { request, body } = seen.at(-1) ?? {};
    expect(JSON.parse(body ?? "")).toEqual({ SecretId: arn });
    expect(request?.headers).toMatchObject({
      "x-amz-target": "secretsmanager.GetSecretValue",
      authorization: expect.stringContaining("Credential=AKIDEXAMPLE/"),
    });
  });

  it("tries again where the service fails, and not where it refuses", async () => {
    answers.push([500, {}], [503, {}]);
    expect(await read()).toBe("the secret");
    answers.push([400, { __type: "AccessDeniedException", message: "User is not authorized" }]);
    const before = seen.length;
    await expect(read()).rejects.toThrow("Secrets Manager answered 400, AccessDeniedException.");
    expect(seen.length - before).toBe(1);
  });
});
