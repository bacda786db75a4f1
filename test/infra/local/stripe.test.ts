import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { pickPort } from "#infra/local/ports.ts";
import { openStripe } from "#infra/local/stripe.ts";

async function options(port?: number) {
  const folder = await mkdtemp(join(tmpdir(), "rantau-stripe-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { siteUrl: "http://localhost:1", port, not: [], file: join(folder, "stripe.json") };
}

describe("card payments on one machine", () => {
  it("are taken by a Stripe that pretends, which the functions are told of", async () => {
    vi.stubEnv("STRIPE_SECRET_KEY", "");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { fake, environment, stop } = await openStripe(await options(0));
    onTestFinished(stop);
    expect(environment).toEqual({
      PAYMENTS_FILE: "dist/functions/payments/index.cjs",
      STRIPE_SECRET_KEY: "sk_test_pretend",
      STRIPE_WEBHOOK_SECRET: expect.stringMatching(/^whsec_[\w-]{32}$/),
      STRIPE_API_BASE: fake?.url,
      PAYMENTS_ORIGINS: fake?.url,
    });
    expect((await fetch(`${fake?.url}/v1/balance`)).status).toBe(401);
    expect((await fetch(`${fake?.url}/pay/cs_test_none`)).status).toBe(404);
  });

  it("take the very port that was asked for", async () => {
    const port = await pickPort({ variable: "STRIPE_PORT", fallback: 0, wanted: 0 });
    vi.stubEnv("STRIPE_SECRET_KEY", "");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { fake, stop } = await openStripe(await options(port));
    onTestFinished(stop);
    expect(fake?.url).toBe(`http://localhost:${port}`);
    await expect(openStripe(await options(port))).rejects.toThrow("Set STRIPE_PORT");
  });

  it("are Stripe's own where a key is set, which the functions read for themselves", async () => {
    vi.stubEnv("STRIPE_SECRET_KEY", "sk_test_of_ours");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { fake, environment } = await openStripe(await options());
    expect(fake).toBeUndefined();
    expect(environment).toEqual({ PAYMENTS_FILE: "dist/functions/payments/index.cjs" });
  });
});
