import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { Distribution } from "aws-cdk-lib/aws-cloudfront";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import { RunbookAlarm, RunbookAlarms } from "../parts/runbook-alarm.ts";
import type { Settings } from "../settings.ts";

interface EdgeWatchStackProps extends StackProps {
  readonly settings: Settings;
  readonly distribution: Distribution;
  readonly logsBucketArn: string;
}

/** What CloudFront wants in us-east-1 once there is a distribution: the delivery of its log, and its alarm. */
export class EdgeWatchStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { settings, distribution, logsBucketArn, ...props }: EdgeWatchStackProps,
  ) {
    super(scope, id, { ...props, description: "Rantau: access log and alarm of the distribution" });
    const source = new CfnDeliverySource(this, "LogSource", {
      name: `${settings.installation}-distribution`,
      logType: "ACCESS_LOGS",
      resourceArn: distribution.distributionArn,
    });
    const destination = new CfnDeliveryDestination(this, "LogDestination", {
      name: `${settings.installation}-logs-bucket`,
      destinationResourceArn: `${logsBucketArn}/cloudfront`,
      outputFormat: "json",
    });
    const delivery = new CfnDelivery(this, "LogDelivery", {
      deliverySourceName: source.name,
      deliveryDestinationArn: destination.attrArn,
      s3SuffixPath: "{yyyy}/{MM}/{dd}",
    });
    delivery.addResourceDependency(source);

    const alarms = new RunbookAlarms(this, "Alarms", settings);
    new RunbookAlarm(this, "ServerErrors", {
      alarms,
      section: "server-errors",
      metric: new Metric({
        namespace: "AWS/CloudFront",
        metricName: "5xxErrorRate",
        dimensionsMap: { DistributionId: distribution.distributionId, Region: "Global" },
        period: Duration.minutes(5),
        statistic: "Average",
      }),
      threshold: 1,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
  }
}
