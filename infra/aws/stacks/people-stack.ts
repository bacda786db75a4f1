import { Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { SignIn } from "../parts/sign-in.ts";
import type { Settings } from "../settings.ts";

interface PeopleStackProps extends StackProps {
  readonly settings: Settings;
}

/** Who people are: the user pool and its sign-in pages. */
export class PeopleStack extends Stack {
  readonly signIn: SignIn;

  constructor(scope: Construct, id: string, { settings, ...props }: PeopleStackProps) {
    super(scope, id, { ...props, description: "Rantau: sign-in", terminationProtection: true });
    this.signIn = new SignIn(this, "SignIn", {
      siteUrl: `https://${settings.domainName}`,
      domainPrefix: settings.signInPrefix,
      mailDomain: settings.mailDomain,
      apiCallbackUrls: settings.apiCallbackUrls,
    });
  }
}
