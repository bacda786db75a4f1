import { RemovalPolicy } from "aws-cdk-lib";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { acknowledge } from "../checks.ts";
import type { RantauFunction } from "./rantau-function.ts";

/** What page cursors, invitation links and view marks are made with, by all functions alike (docs/decisions/012). */
export class CursorKey extends Construct {
  readonly #secret: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#secret = new Secret(this, "Secret", {
      description: "Makes the page cursors, invitation links and view marks of Rantau",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    acknowledge(
      this.#secret,
      "SMG4",
      "Alone it opens nothing: a forged cursor only begins a page elsewhere in what its reader may see, a forged view mark only counts, and an invitation's link works for the signed-in owner of the invited, verified address alone. The runbook says how to replace it.",
    );
  }

  /** The template holds a reference; CloudFormation puts in the key when it deploys. */
  giveTo(fn: RantauFunction): void {
    fn.set("CURSOR_KEY", this.#secret.secretValue.unsafeUnwrap());
  }
}
