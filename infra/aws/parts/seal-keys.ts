import { RemovalPolicy } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { acknowledge } from "../checks.ts";
import type { RantauFunction } from "./rantau-function.ts";

/** What businesses' numbers and contacts are encrypted with (docs/decisions/014). Without it they cannot be read. */
export class SealKeys extends Construct {
  readonly #secret: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#secret = new Secret(this, "Secret", {
      description: "Seals the fields of Rantau's table that are encrypted: random secrets, newest first",
      // To change any of this makes another secret, in the place of the keys that are in use.
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      this.#secret,
      "SMG4",
      "A key that is replaced must stay beside the new one until all that it sealed is sealed anew, which no rotation by itself waits for. The runbook says how.",
    );
  }

  /** Lets the function read the keys when it first needs them; its configuration holds their address alone. */
  allowUse(fn: RantauFunction): void {
    fn.set("SEAL_KEYS_ARN", this.#secret.secretArn);
    fn.allow(
      new PolicyStatement({
        actions: ["secretsmanager:GetSecretValue"],
        resources: [this.#secret.secretArn],
      }),
    );
  }
}
