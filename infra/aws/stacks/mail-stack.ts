import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { MailIdentity } from "../parts/mail-identity.ts";
import type { Settings } from "../settings.ts";

interface MailStackProps extends StackProps {
  readonly settings: Settings;
}

/** The domain that mail is sent from. First of all: Cognito refuses a sender that is not yet verified. */
export class MailStack extends Stack {
  readonly identity: MailIdentity;

  constructor(scope: Construct, id: string, { settings, ...props }: MailStackProps) {
    super(scope, id, { ...props, description: "Rantau: mail identity" });
    this.identity = new MailIdentity(this, "Identity", { domainName: settings.mailDomain });
  }
}
