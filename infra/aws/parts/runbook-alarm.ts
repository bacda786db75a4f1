import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import { Construct } from "constructs";

/** The headings of docs/RUNBOOK.md that an alarm can lead to. */
export type RunbookSection =
  | "dead-letters"
  | "function-errors"
  | "function-throttles"
  | "server-errors"
  | "stream-behind";

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
    if (alarmMail !== "") this.topic.addSubscription(new EmailSubscription(alarmMail));
  }
}

interface RunbookAlarmProps {
  readonly alarms: RunbookAlarms;
  /** What to do about it. */
  readonly section: RunbookSection;
  readonly metric: IMetric;
  /** The alarm sounds at this value and above. */
  readonly threshold: number;
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
    { alarms, section, evaluationPeriods = 1, ...props }: RunbookAlarmProps,
  ) {
    super(scope, id);
    const alarm = new Alarm(this, "Alarm", {
      ...props,
      evaluationPeriods,
      alarmDescription: `${scope.node.path}: ${id}. What to do: ${alarms.runbookUrl}#${section}`,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(alarms.topic));
  }
}
