import { CfnOutput, Duration, Stack } from "aws-cdk-lib";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from "aws-cdk-lib/aws-ses";
import { Construct } from "constructs";
import type { RantauFunction } from "./rantau-function.ts";

interface MailIdentityProps {
  /** The domain that mail is sent from; its DKIM records are outputs, to be set where its DNS is kept. */
  readonly domainName: string;
}

/** The verified domain that SES sends from, over TLS only, never again to an address that bounced or complained. */
export class MailIdentity extends Construct {
  readonly #arns: string[];
  readonly #configurationSetName: string;
  readonly #from: string;

  constructor(scope: Construct, id: string, { domainName }: MailIdentityProps) {
    super(scope, id);
    const configurationSet = new ConfigurationSet(this, "ConfigurationSet", {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      reputationMetrics: true,
    });
    const identity = new EmailIdentity(this, "Domain", {
      identity: Identity.domain(domainName),
      configurationSet,
    });
    const configurationSetArn = Stack.of(this).formatArn({
      service: "ses",
      resource: "configuration-set",
      resourceName: configurationSet.configurationSetName,
    });
    this.#configurationSetName = configurationSet.configurationSetName;
    this.#arns = [identity.emailIdentityArn, configurationSetArn];
    this.#from = `Rantau <no-reply@${domainName}>`;
    for (const [index, { name, value }] of identity.dkimRecords.entries()) {
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` });
    }
  }

  /** The share of this domain's mail that bounced, or that its readers called unwanted, as SES judges senders by it. */
  rateOf(kind: "Bounce" | "Complaint"): Metric {
    return new Metric({
      namespace: "AWS/SES",
      metricName: `Reputation.${kind}Rate`,
      dimensionsMap: { "ses:configuration-set": this.#configurationSetName },
      period: Duration.hours(1),
      statistic: "Maximum",
    });
  }

  /** Lets a function send mail from this domain. */
  allowSending(fn: RantauFunction): void {
    fn.set("MAIL_FROM", this.#from);
    fn.allow(new PolicyStatement({ actions: ["ses:SendEmail"], resources: this.#arns }));
  }
}
