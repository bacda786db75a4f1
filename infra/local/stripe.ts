import { randomBytes } from "node:crypto";
import { type FakeStripe, startFakeStripe } from "#test/support/stripe/fake-stripe.ts";
import { pickPort } from "./ports.ts";

/** Apart from where a second product on this machine looks for its own. */
const stripePort = 4410;
/** Stripe goes on for three days; whoever works here looks sooner. */
const retryMs = [1000, 5000, 15_000, 60_000, 300_000];
const expireEveryMs = 15_000;

interface StripeOptions {
  siteUrl: string;
  /** This very port; 0 is any free one. */
  port: number | undefined;
  not: number[];
  /** Where the pretended Stripe keeps what it knows. */
  file: string;
}

export interface LocalStripe {
  /** Undefined where a key of Stripe's own is set. */
  fake: FakeStripe | undefined;
  /** What the functions are told. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

const payments = { PAYMENTS_FILE: "dist/functions/payments/index.cjs" };

/**
 * Card payments on this machine: Stripe's test mode where `STRIPE_SECRET_KEY` is in the environment, which the functions
 * then read for themselves; else a Stripe that pretends.
 */
export async function openStripe({ siteUrl, port, not, file }: StripeOptions): Promise<LocalStripe> {
  if (process.env.STRIPE_SECRET_KEY) return { fake: undefined, environment: payments, stop: async () => {} };
  const secret = `whsec_${randomBytes(24).toString("base64url")}`;
  const fake = await startFakeStripe({
    port: await pickPort({ variable: "STRIPE_PORT", fallback: stripePort, wanted: port, not }),
    endpoint: { url: `${siteUrl}/webhooks/stripe`, secrets: [secret] },
    file,
    retryMs,
    expireEveryMs,
  });
  const environment = {
    ...payments,
    STRIPE_SECRET_KEY: fake.key,
    STRIPE_WEBHOOK_SECRET: secret,
    STRIPE_API_BASE: fake.url,
    PAYMENTS_ORIGINS: fake.url,
  };
  return { fake, environment, stop: fake.stop };
}
