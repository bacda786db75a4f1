import type { Stripe } from "stripe";
import { secretTexts } from "./secret-texts.ts";
import type { StripeConfig } from "./stripe-config.ts";

/** What the package was made for, written out: a newer package must not change what we ask for unseen. */
export const stripeApiVersion = "2026-10-28.endive";

/** With the pauses between them, all tries of one call end within the time that the function has. */
const moreTries = 2;

export interface StripeClients {
  /** Undefined where no key is set. */
  get(): Promise<Stripe | undefined>;
  /** Stripe did not take the key: it may have been replaced. */
  forgetKey(): void;
}

/** The client of Stripe's package, made with the first call. */
export function stripeClients({ key, apiBase, tryMs }: StripeConfig): StripeClients {
  const secret = secretTexts(key);
  let client: Promise<Stripe | undefined> | undefined;

  async function open(): Promise<Stripe | undefined> {
    const [text = ""] = await secret.texts();
    // A secret that nobody has filled yet holds a random text.
    if (!/^(sk|rk)_/.test(text)) return undefined;
    const { Stripe } = await import("stripe");
    return new Stripe(text, {
      apiVersion: stripeApiVersion,
      timeout: tryMs,
      maxNetworkRetries: moreTries,
      telemetry: false,
      ...(apiBase ? placeOf(apiBase) : {}),
    });
  }

  return {
    async get() {
      client ??= open();
      const opened = await client.catch((error: unknown) => {
        client = undefined;
        throw error;
      });
      if (!opened && secret.forget()) client = undefined;
      return opened;
    },
    forgetKey() {
      if (secret.forget()) client = undefined;
    },
  };
}

function placeOf(address: string) {
  const { protocol, hostname, port } = new URL(address);
  const isPlain = protocol === "http:";
  return {
    protocol: isPlain ? ("http" as const) : ("https" as const),
    host: hostname,
    port: port || (isPlain ? 80 : 443),
  };
}
