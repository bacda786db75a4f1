import { once } from "node:events";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Stripe } from "stripe";
import { answerHeaders } from "#functions/platform/http/answer-headers.ts";
import { isOurHost, notOurHost } from "#infra/local/gateway/our-host.ts";
import { type ApiFault, answerApi } from "./api.ts";
import { balanceOf, move } from "./balance.ts";
import { answerPayPage } from "./pay-page.ts";
import { expire, expireOverdue, pay, refuse } from "./payments.ts";
import { closeDispute, type DisputeMade, dispute, failRefund, settleRefund } from "./refunds-and-disputes.ts";
import {
  emptyState,
  type FakeState,
  newId,
  type Settlement,
  seconds,
  type Thing,
  type World,
} from "./state.ts";
import { signed, type WebhookEndpoint, webhookSender } from "./webhooks.ts";

/** What the API is called with; the real one refuses it, as it is nobody's. */
export const pretendKey = "sk_test_pretend";
export const pretendVersion = "2026-10-28.endive";

export interface FakeStripeOptions {
  /** @default any free one */
  port?: number;
  endpoint?: WebhookEndpoint;
  keys?: readonly string[];
  now?(): Date;
  settlement?: Settlement;
  fee?: { perMille: number; fixed: number };
  /** Pauses before each further try of a webhook. Stripe goes on for three days. @default none is tried again */
  retryMs?: readonly number[];
  /** Where its state is kept between starts. @default nowhere */
  file?: string;
  /** Between two looks at which pages' time is over. @default none; each call looks too */
  expireEveryMs?: number;
}

export type FakeStripe = Awaited<ReturnType<typeof startFakeStripe>>;

/**
 * A Stripe of our own: the part of its API that the product uses, with what it refuses, its pages, its webhooks and its
 * faults. It moves no money.
 */
export async function startFakeStripe(options: FakeStripeOptions = {}) {
  const { now = () => new Date(), keys = [pretendKey], retryMs = [], file } = options;
  let endpoint = options.endpoint;
  let apiFault: ApiFault | undefined;
  const webhooks = webhookSender({ endpoint: () => endpoint, now, retryMs });
  const state = readState(file);
  const world: World = {
    state,
    now,
    url: () => url,
    settlement: options.settlement,
    fee: options.fee ?? { perMille: 34, fixed: 50 },
    disputeFee: 1500,
    refunds: { next: "succeeded" },
    emit(type, object) {
      const event = eventOf(world, type, object);
      state.events.push(event);
      webhooks.queue(event);
    },
  };
  let saving = Promise.resolve();
  const changed = () => {
    if (file)
      saving = saving.then(() => writeFile(file, JSON.stringify(state), { mode: 0o600 })).catch(() => {});
  };
  const api = { world, keys, version: pretendVersion, fault: () => apiFault, changed };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error("The pretended Stripe failed.", error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(answerHeaders)) response.setHeader(name, value);
    if (!isOurHost(request)) {
      response.writeHead(421).end(notOurHost);
      return;
    }
    if (request.url?.startsWith("/pay/")) return answerPayPage({ world, changed }, request, response);
    await answerApi(api, request, response);
  }
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const timer =
    options.expireEveryMs &&
    setInterval(() => {
      expireOverdue(world);
      changed();
    }, options.expireEveryMs);

  /** Does something as Stripe or the buyer's bank would, and keeps it. */
  function doing<Given extends unknown[], Made>(work: (world: World, ...given: Given) => Made) {
    return (...given: Given): Made => {
      const made = work(world, ...given);
      changed();
      return made;
    };
  }

  return {
    url,
    key: keys[0] ?? pretendKey,
    state: state as Readonly<FakeState>,
    webhooks,
    refunds: world.refunds,
    setEndpoint(to: WebhookEndpoint | undefined) {
      endpoint = to;
    },
    /** What happens to calls of the API from now on; undefined: nothing. */
    setApiFault(fault: ApiFault | undefined) {
      apiFault = fault;
    },
    balance: () => balanceOf(world),
    /** A webhook's body and headers, for a handler that is called without HTTP. */
    signed: (event: Stripe.Event, secrets = endpoint?.secrets ?? []) => signed(event, secrets, now()),
    pay: doing(pay),
    refuse: doing(refuse),
    expire: doing(expire),
    expireOverdue: doing(expireOverdue),
    settleRefund: doing(settleRefund),
    failRefund: doing(failRefund),
    dispute: doing((it, chargeId: string, made?: DisputeMade) => dispute(it, chargeId, made)),
    closeDispute: doing(closeDispute),
    /** Something in the balance that no call of ours made: a payout, or a fee of its own. */
    move: doing(move),
    async stop(): Promise<void> {
      clearInterval(timer);
      await webhooks.stop();
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await saving;
    },
  };
}

function eventOf(world: World, type: Stripe.Event.Type, object: Thing): Stripe.Event {
  return {
    id: newId("evt"),
    object: "event",
    api_version: pretendVersion,
    created: seconds(world),
    data: { object: structuredClone(object) },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  } as Stripe.Event;
}

function readState(file: string | undefined): FakeState {
  if (!file) return emptyState();
  try {
    return { ...emptyState(), ...(JSON.parse(readFileSync(file, "utf8")) as FakeState) };
  } catch {
    return emptyState();
  }
}
