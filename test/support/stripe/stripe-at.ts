import { Stripe } from "stripe";
import { onTestFinished } from "vitest";
import { type FakeStripeOptions, pretendVersion, startFakeStripe } from "./fake-stripe.ts";

/** A fake that ends with the test. */
export async function fakeStripe(options: FakeStripeOptions = {}) {
  const fake = await startFakeStripe(options);
  onTestFinished(() => fake.stop());
  return fake;
}

/** Stripe's own package, as it stands, speaking to the fake. */
export function stripeAt(
  url: string,
  { key = "sk_test_pretend", version = pretendVersion, retries = 0 } = {},
): Stripe {
  return new Stripe(key, {
    apiVersion: version as typeof pretendVersion,
    protocol: "http",
    host: "localhost",
    port: new URL(url).port,
    timeout: 1000,
    maxNetworkRetries: retries,
    telemetry: false,
  });
}
