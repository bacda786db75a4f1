import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readSecret } from "#functions/platform/seal/secrets-manager.ts";

const arn = "arn:aws:secretsmanager:ap-southeast-3:123456789012:secret:Keys-abc";
const region = "ap-southeast-3";

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
    vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "example");
    await once(server.listen(0, "127.0.0.1"), "listening");
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });

  const read = () => readSecret({ arn, region, endpoint });

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
    await expect(read()).rejects.toThrow("User is not authorized");
    expect(seen.length - before).toBe(1);
  });
});
