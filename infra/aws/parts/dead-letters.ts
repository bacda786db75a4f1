import { Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { acknowledge } from "../checks.ts";
import { RunbookAlarm, type RunbookAlarms } from "./runbook-alarm.ts";

interface DeadLettersProps {
  readonly alarms: RunbookAlarms;
}

/** Keeps what failed each time for two weeks, and sounds an alarm at the first. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { alarms }: DeadLettersProps) {
    super(scope, id);
    this.queue = new Queue(this, "Queue", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(
      this.queue,
      "SQS3",
      "It is a dead-letter queue, of a stream or of asynchronous calls, which the rule does not look at.",
    );
    new RunbookAlarm(this, "Depth", {
      alarms,
      section: "dead-letters",
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: "Maximum",
      }),
      threshold: 1,
    });
  }
}
