import { CfnWebACL } from "aws-cdk-lib/aws-wafv2";
import { Construct } from "constructs";

/** Requests of one address in five minutes. High, for whole villages share one address of their mobile carrier. */
const requestsPerFiveMinutes = 3000;

/** AWS's managed rules and a rate limit before the site. */
export class WebAcl extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const acl = new CfnWebACL(this, "Acl", {
      scope: "CLOUDFRONT",
      defaultAction: { allow: {} },
      visibilityConfig: seenAs("rantau"),
      rules: [
        managed(0, "AWSManagedRulesAmazonIpReputationList"),
        managed(1, "AWSManagedRulesKnownBadInputsRuleSet"),
        // It refuses bodies over 8 KB, which a CSV of listings is; the application limits each body itself. What Stripe
        // signs may name goods in words that look like an attack, and a payment that is not heard of is worse.
        managed(2, "AWSManagedRulesCommonRuleSet", ["SizeRestrictions_BODY"], notTo("/webhooks/stripe")),
        {
          name: "rate-limit",
          priority: 3,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: { rateBasedStatement: { aggregateKeyType: "IP", limit: requestsPerFiveMinutes } },
          visibilityConfig: seenAs("rate-limit"),
        },
      ],
    });
    this.arn = acl.attrArn;
  }
}

function managed(
  priority: number,
  name: string,
  countedOnly: string[] = [],
  scopeDownStatement?: CfnWebACL.StatementProperty,
): CfnWebACL.RuleProperty {
  const ruleActionOverrides = countedOnly.map((rule) => ({ name: rule, actionToUse: { count: {} } }));
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: { vendorName: "AWS", name, ruleActionOverrides, scopeDownStatement },
    },
    visibilityConfig: seenAs(name),
  };
}

function notTo(path: string): CfnWebACL.StatementProperty {
  return {
    notStatement: {
      statement: {
        byteMatchStatement: {
          fieldToMatch: { uriPath: {} },
          positionalConstraint: "EXACTLY",
          searchString: path,
          textTransformations: [{ priority: 0, type: "NONE" }],
        },
      },
    },
  };
}

function seenAs(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true };
}
