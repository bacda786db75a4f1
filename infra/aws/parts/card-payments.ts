import { Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import { RantauFunction } from "./rantau-function.ts";
import { RunbookAlarm, type RunbookAlarms } from "./runbook-alarm.ts";
import { StripeSecrets } from "./stripe-secrets.ts";

interface CardPaymentsProps {
  readonly folders: { readonly payments: string; readonly "stripe-webhooks": string };
  readonly alarms: RunbookAlarms;
}

/** Payments by card: one function that asks Stripe and has its key alone, and one that Stripe calls. */
export class CardPayments extends Construct {
  readonly payments: RantauFunction;
  readonly webhooks: RantauFunction;

  constructor(scope: Construct, id: string, { folders, alarms }: CardPaymentsProps) {
    super(scope, id);
    this.payments = new RantauFunction(scope, "Payments", {
      folder: folders.payments,
      description: "Asks Stripe, for the functions that may not",
      memoryMegabytes: 512,
      // Three tries of a call, with pauses; a list takes some calls.
      timeout: Duration.seconds(60),
      alarms,
    });
    this.webhooks = new RantauFunction(scope, "StripeWebhooks", {
      folder: folders["stripe-webhooks"],
      description: "Writes what Stripe tells of payments",
      memoryMegabytes: 512,
      timeout: Duration.seconds(29),
      alarms,
    });
    const secrets = new StripeSecrets(this, "Secrets");
    secrets.allowAsking(this.payments);
    secrets.allowVerifying(this.webhooks);
    this.payments.set("LOG_LEVEL", "info");
    this.payments.allowCalls(this.webhooks, "PAYMENTS_FUNCTION");
    this.#addAlarms(alarms);
  }

  #addAlarms(alarms: RunbookAlarms): void {
    const watch = (id: string, fn: RantauFunction, event: string, threshold: number, periods: number) =>
      new RunbookAlarm(this, id, {
        alarms,
        section: "card-payments",
        metric: fn.countOf(event),
        threshold,
        evaluationPeriods: periods,
      });
    // Stripe comes again after some minutes, so one that fails each time fails in each period only at first.
    watch("WebhooksFail", this.webhooks, "webhook_failed", 1, 1);
    // Strangers may post what they like: a wrong secret of ours refuses all, period after period.
    watch("WebhooksRefused", this.webhooks, "webhook_refused", 5, 3);
    watch("KeyRefused", this.payments, "stripe_key_refused", 1, 1);
    watch("StripeAway", this.payments, "stripe_unavailable", 5, 3);
  }
}
