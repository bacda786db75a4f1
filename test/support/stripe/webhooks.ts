import { createHmac } from "node:crypto";
import type { Stripe } from "stripe";

export interface WebhookEndpoint {
  url: string;
  /** More than one while one takes the other's place. */
  secrets: readonly string[];
}

/** What goes wrong with webhooks, for as long as it is set. */
export interface WebhookFaults {
  /** Kept back until `release`: for any order, any number of times, or never. */
  isHeld?: boolean;
  /** Milliseconds before each is sent. */
  delayMs?(event: Stripe.Event): number;
  /** 0 loses it, 2 sends it twice. */
  copies?(event: Stripe.Event): number;
}

export interface Delivery {
  event: Stripe.Event;
  /** What the endpoint answered; 0 where it did not. */
  status: number;
}

interface WebhookParts {
  endpoint(): WebhookEndpoint | undefined;
  now(): Date;
  /** Pauses before each further try of one that was not taken. */
  retryMs: readonly number[];
}

/** Sends events to the product as Stripe does. */
export function webhookSender({ endpoint, now, retryMs }: WebhookParts) {
  const faults: WebhookFaults = {};
  const deliveries: Delivery[] = [];
  let held: Stripe.Event[] = [];
  const going = new Set<Promise<void>>();
  const stopping = new AbortController();

  async function sendOnce(event: Stripe.Event): Promise<number> {
    const to = endpoint();
    if (!to) return 0;
    const { body, headers } = signed(event, to.secrets, now());
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(20_000)]);
    const status = await fetch(to.url, { method: "POST", body, headers, signal, redirect: "manual" }).then(
      async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      },
      () => 0,
    );
    deliveries.push({ event, status });
    return status;
  }

  async function send(event: Stripe.Event): Promise<void> {
    await pause(faults.delayMs?.(event) ?? 0);
    for (const wait of [...retryMs, undefined]) {
      if (stopping.signal.aborted) return;
      const status = await sendOnce(event);
      if ((status >= 200 && status < 300) || wait === undefined || !endpoint()) return;
      await pause(wait);
    }
  }

  function pause(ms: number): Promise<void> {
    if (ms <= 0 || stopping.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      stopping.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  function begin(event: Stripe.Event): void {
    const work: Promise<void> = send(event).finally(() => going.delete(work));
    going.add(work);
  }

  return {
    faults,
    /** Each try to send one, in the order in which they ended. */
    deliveries,
    queue(event: Stripe.Event): void {
      if (faults.isHeld) {
        held.push(event);
        return;
      }
      const copies = faults.copies?.(event) ?? 1;
      for (let copy = 0; copy < copies; copy++) begin(event);
    },
    /** What is kept back. */
    held: (): readonly Stripe.Event[] => held,
    /** Sends what `choose` makes of what is kept back, one after the other; what it leaves out is lost. */
    async release(
      choose: (events: Stripe.Event[]) => Stripe.Event[] = (events) => events,
    ): Promise<number[]> {
      const chosen = choose(held);
      held = [];
      const statuses = [];
      for (const event of chosen) statuses.push(await sendOnce(event));
      return statuses;
    },
    /** Once all that is under way has ended. */
    async idle(): Promise<void> {
      while (going.size > 0) await Promise.all(going);
    },
    async stop(): Promise<void> {
      stopping.abort();
      await Promise.all(going);
    },
  };
}

/** Body and headers of a webhook, signed with each secret (https://docs.stripe.com/webhooks#verify-manually). */
export function signed(event: Stripe.Event, secrets: readonly string[], at: Date) {
  const body = JSON.stringify(event, undefined, 2);
  const time = Math.floor(at.getTime() / 1000);
  const marks = secrets.map((secret) => {
    const mark = createHmac("sha256", secret).update(`${time}.${body}`, "utf8").digest("hex");
    return `v1=${mark}`;
  });
  return {
    body,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
      "stripe-signature": [`t=${time}`, ...marks].join(","),
    },
  };
}
