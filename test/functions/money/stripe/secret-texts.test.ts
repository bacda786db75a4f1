import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { secretTexts } from "#functions/money/stripe/secret-texts.ts";
import { readStripeConfig, readWebhookConfig } from "#functions/money/stripe/stripe-config.ts";

/** Secrets Manager's own address, telling the texts one after the other. */
async function fakeSecrets(texts: string[]): Promise<() => number> {
  let asked = 0;
  const server = createServer((_, response) => {
    const SecretString = texts[Math.min(asked++, texts.length - 1)];
    response
      .writeHead(200, { "content-type": "application/x-amz-json-1.1" })
      .end(JSON.stringify({ SecretString }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  vi.stubEnv(
    "AWS_ENDPOINT_URL_SECRETS_MANAGER",
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  );
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIDOFTHEFUNCTION");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "secret-of-the-function");
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.close();
  });
  return () => asked;
}

describe("secretTexts", () => {
  it("reads a secret once, and anew after it did not do, a minute later at the soonest", async () => {
    const asked = await fakeSecrets(["whsec_a", "whsec_b whsec_a"]);
    const clock = { now: 0 };
    const source = readWebhookConfig({
      STRIPE_WEBHOOK_SECRET_ARN: "arn:aws:secretsmanager:x",
      STRIPE_WEBHOOK_SECRET: "whsec_text",
    });
    const secrets = secretTexts(source, () => clock.now);
    for (const _ of [1, 2]) expect(await secrets.texts()).toEqual(["whsec_a"]);
    expect(secrets.forget()).toBe(false);
    expect(asked()).toBe(1);
    clock.now = 60_000;
    expect(secrets.forget()).toBe(true);
    expect(await secrets.texts()).toEqual(["whsec_b", "whsec_a"]);
  });

  it("takes a text as it is, and nothing for nothing", async () => {
    expect(await secretTexts(readWebhookConfig({ STRIPE_WEBHOOK_SECRET: "a  b" })).texts()).toEqual([
      "a",
      "b",
    ]);
    expect(await secretTexts(readWebhookConfig({})).texts()).toEqual([]);
  });
});

describe("readStripeConfig", () => {
  it("names what is malformed, and tells no secret", () => {
    expect(() =>
      readStripeConfig({ STRIPE_API_BASE: "file:///etc/passwd", STRIPE_SECRET_KEY: "sk_live_x" }),
    ).toThrow(/STRIPE_API_BASE/);
    expect(() => readStripeConfig({ STRIPE_TRY_MS: "soon", STRIPE_SECRET_KEY: "sk_live_x" })).not.toThrow(
      /sk_live/,
    );
    expect(readStripeConfig({})).toMatchObject({ key: { kind: "none" }, tryMs: 6000 });
  });
});
