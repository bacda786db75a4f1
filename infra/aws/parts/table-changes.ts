import { Duration } from "aws-cdk-lib";
import { StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { Construct } from "constructs";
import { wakingPatterns } from "#functions/platform/stream-filter.ts";
import { DeadLetters } from "./dead-letters.ts";
import type { RantauFunction } from "./rantau-function.ts";
import type { RantauTable } from "./rantau-table.ts";
import { RunbookAlarm, type RunbookAlarms } from "./runbook-alarm.ts";

interface TableChangesProps {
  readonly table: RantauTable;
  readonly tableStream: RantauFunction;
  readonly alarms: RunbookAlarms;
}

/** The outbox: each change of the table, in its item's order, to the stream's function. */
export class TableChanges extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { table, tableStream, alarms }: TableChangesProps) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, "DeadLetters", { alarms });
    tableStream.lambda.addEventSource(
      new DynamoEventSource(table.table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 25,
        maxBatchingWindow: Duration.seconds(1),
        parallelizationFactor: 4,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: 5,
        filters: wakingPatterns.map((pattern) => ({ pattern: JSON.stringify(pattern) })),
        onFailure: new SqsDlq(this.deadLetters.queue),
      }),
    );
    new RunbookAlarm(this, "Behind", {
      alarms,
      section: "stream-behind",
      metric: tableStream.lambda.metric("IteratorAge", { statistic: "Maximum", period: Duration.minutes(5) }),
      threshold: Duration.minutes(10).toMilliseconds(),
      evaluationPeriods: 2,
    });
  }
}
