import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { lambdaEnvironment } from "#test/support/lambda-environment.ts";
import { inFunction } from "./built-functions.ts";
import { built } from "./one-build.ts";

describe("credentials of a bundled function", () => {
  it("are those of Lambda's environment in what it asks of DynamoDB", async () => {
    const asked: IncomingHttpHeaders[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers);
      response.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end(`{"Items":[],"Count":0}`);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const status = await inFunction<number>(
      join(built.folder, "site"),
      `tell((await require("./index.cjs").handler(get("/en/newest"), {})).statusCode);`,
      { ...lambdaEnvironment, AWS_ENDPOINT_URL_DYNAMODB: url },
    );
    expect(status).toBe(200);
    expect(asked.length).toBeGreaterThan(0);
    for (const headers of asked) {
      expect(headers.authorization).toMatch(
        /Credential=AKIDOFTHEFUNCTION\/\d{8}\/ap-southeast-3\/dynamodb\/aws4_request/,
      );
      expect(headers["x-amz-security-token"]).toBe("token-of-the-function");
    }
  });

  const clients = [
    ["table-stream", "lazy-aws-sdk-client-sesv2.cjs", "SESv2Client"],
    ["photos", "lazy-aws-sdk-client-s3.cjs", "S3Client"],
    ["site", "lazy-aws-sdk-client-secrets-manager.cjs", "SecretsManagerClient"],
  ] as const;

  it.each(clients)("in %s are those of Lambda's environment for %s", async (name, file, client) => {
    const credentials = await inFunction(
      join(built.folder, name),
      `tell(await new (require("./${file}").${client})({}).config.credentials());`,
    );
    expect(credentials).toMatchObject({
      accessKeyId: "AKIDOFTHEFUNCTION",
      secretAccessKey: "secret-of-the-function",
      sessionToken: "token-of-the-function",
    });
  });

  it.each(clients)(
    "in %s are missed at once, and sought nowhere else, for %s",
    async (name, file, client) => {
      const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...environment } = lambdaEnvironment;
      const failure = await inFunction(
        join(built.folder, name),
        `tell(await new (require("./${file}").${client})({}).config.credentials().catch(String));`,
        { ...environment, AWS_PROFILE: "somebody", AWS_ROLE_ARN: "arn:aws:iam::1:role/other" },
      );
      expect(failure).toContain("Unable to find environment variable credentials");
    },
  );

  it("are no person's: the files of profiles are not read", async () => {
    const { AWS_REGION: _region, ...environment } = lambdaEnvironment;
    const home = await mkdtemp(join(tmpdir(), "rantau-profiles-"));
    onTestFinished(() => rm(home, { recursive: true }));
    const profiles = join(home, "profiles");
    await writeFile(profiles, "[default]\nregion = eu-central-1\n");
    const failure = await inFunction(
      join(built.folder, "photos"),
      `tell(await new (require("./lazy-aws-sdk-client-s3.cjs").S3Client)({}).config.region().catch(String));`,
      { ...environment, AWS_CONFIG_FILE: profiles, AWS_SHARED_CREDENTIALS_FILE: profiles },
    );
    expect(failure).toContain("Region is missing");
  });
});
