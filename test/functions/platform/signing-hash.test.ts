import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SignatureV4 } from "@smithy/signature-v4";
import { describe, expect, it } from "vitest";
import { SigningHash } from "#functions/platform/table/signing-hash.ts";

const { sha256: sdksOwn } = new DynamoDBClient({ region: "local" }).config;

describe("the hash of the table's signer", () => {
  it("gives each request the signature that the SDK's own gives it, with a key seen before too", async () => {
    const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "example", sessionToken: "token" };
    const common = { credentials, region: "ap-southeast-3", service: "dynamodb" };
    const ours = new SignatureV4({ ...common, sha256: SigningHash });
    const theirs = new SignatureV4({ ...common, sha256: sdksOwn });
    for (const body of ["", '{"TableName":"rantau"}', '{"TableName":"印尼"}']) {
      const request = {
        method: "POST",
        protocol: "https:",
        hostname: "dynamodb.example",
        path: "/",
        headers: { host: "dynamodb.example", "x-amz-target": "DynamoDB_20120810.Query" },
        body,
      };
      const at = { signingDate: new Date("2026-11-30T12:00:00Z") };
      const signed = await ours.sign(request, at);
      expect(signed).toEqual(await theirs.sign(request, at));
      expect(signed.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 .*Signature=[0-9a-f]{64}$/);
    }
  });

  it.each([undefined, "a text", Buffer.from("bytes"), Uint8Array.from([1, 2, 3]).buffer])(
    "begins anew when it is reset, by the same key: %s",
    async (secret) => {
      const [ours, theirs] = [new SigningHash(secret), new sdksOwn(secret)];
      ours.update(Buffer.from("one"));
      ours.reset();
      for (const hash of [ours, theirs]) hash.update(Buffer.from("two"));
      expect([...(await ours.digest())]).toEqual([...(await theirs.digest())]);
    },
  );
});
