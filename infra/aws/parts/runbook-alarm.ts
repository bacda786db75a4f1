import { Stack } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";

/** The headings of docs/RUNBOOK.md that an alarm can lead to. */
export type RunbookSection =
  | "card-payments"
  | "dead-letters"
  | "function-errors"
  | "function-throttles"
  | "jobs-fail"
  | "mail-bounces"
  | "mail-fails"
  | "nothing-runs-on-time"
  | "payouts-are-late"
  | "server-errors"
  | "steps-fail"
  | "stream-behind"
  | "the-ledger-differs"
  | "the-provider-says-otherwise";

interface RunbookAlarmsProps {
  /** Who is told; empty for nobody. */
  readonly alarmMail: string;
  readonly runbookUrl: string;
}

/** Where the alarms of one region go. */
export class RunbookAlarms extends Construct {
  readonly runbookUrl: string;
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { alarmMail, runbookUrl }: RunbookAlarmsProps) {
    super(scope, id);
    this.runbookUrl = runbookUrl;
    this.topic = new Topic(this, "Topic", { enforceSSL: true, displayName: "Rantau alarms" });
    this.#allowAlarms();
    if (alarmMail !== "") this.topic.addSubscription(new EmailSubscription(alarmMail));
  }

  /** A topic with a policy of its own lets nobody publish whom that does not name. */
  #allowAlarms(): void {
    const { account, partition, region } = Stack.of(this);
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: "AlarmsOfThisAccount",
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { "aws:SourceAccount": account },
          ArnLike: { "aws:SourceArn": `arn:${partition}:cloudwatch:${region}:${account}:alarm:*` },
        },
      }),
    );
  }
}

interface RunbookAlarmProps {
  readonly alarms: RunbookAlarms;
  /** What to do about it. */
  readonly section: RunbookSection;
  readonly metric: IMetric;
  /** The alarm sounds at this value and above. */
  readonly threshold: number;
  /**
   * It sounds below the threshold instead, and where nothing was counted at all: of what should go on and on.
   * @default false
   */
  readonly isHeartbeat?: boolean;
  /** @default 1 */
  readonly evaluationPeriods?: number;
  /** @default all evaluation periods */
  readonly datapointsToAlarm?: number;
}

/** An alarm that names the section of the runbook to open. */
export class RunbookAlarm extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { alarms, section, isHeartbeat = false, evaluationPeriods = 1, ...props }: RunbookAlarmProps,
  ) {
    super(scope, id);
    const alarm = new Alarm(this, "Alarm", {
      ...props,
      evaluationPeriods,
      alarmDescription: `${scope.node.path}: ${id}. What to do: ${alarms.runbookUrl}#${section}`,
      comparisonOperator: isHeartbeat
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: isHeartbeat ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(alarms.topic));
  }
}
