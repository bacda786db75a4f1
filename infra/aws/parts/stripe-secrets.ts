import { RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { acknowledge } from "../checks.ts";
import type { RantauFunction } from "./rantau-function.ts";

/** What card payments are asked for with, and what Stripe signs with. Both are Stripe's: an operator puts them in. */
export class StripeSecrets extends Construct {
  readonly #key: Secret;
  readonly #webhookSecret: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#key = this.#secret("Key", "Stripe's secret or restricted key of Rantau");
    this.#webhookSecret = this.#secret(
      "Webhook",
      "What Stripe signs its webhooks to Rantau with: one secret, or two while one takes the other's place",
    );
  }

  /** Lets a function ask Stripe. */
  allowAsking(fn: RantauFunction): void {
    this.#allow(fn, "STRIPE_SECRET_KEY_ARN", this.#key);
  }

  /** Lets a function tell what Stripe has signed. */
  allowVerifying(fn: RantauFunction): void {
    this.#allow(fn, "STRIPE_WEBHOOK_SECRET_ARN", this.#webhookSecret);
  }

  /** The random text that it begins with is no key: until Stripe's is put in, no card is taken. */
  #secret(id: string, description: string): Secret {
    const secret = new Secret(this, id, {
      description,
      generateSecretString: { passwordLength: 32, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acknowledge(
      secret,
      "SMG4",
      "Stripe makes it, and shows it once: nothing here could replace it. The runbook says how.",
    );
    return secret;
  }

  #allow(fn: RantauFunction, variable: string, secret: Secret): void {
    fn.set(variable, secret.secretArn);
    fn.allow(
      new PolicyStatement({ actions: ["secretsmanager:GetSecretValue"], resources: [secret.secretArn] }),
    );
  }
}
