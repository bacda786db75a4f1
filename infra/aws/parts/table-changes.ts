import { Duration } from "aws-cdk-lib";
import { StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { wakingPatterns } from "#functions/platform/stream-filter.ts";
import { streamTries } from "#shared/stream-tries.ts";
import { DeadLetters } from "./dead-letters.ts";
import type { RantauFunction } from "./rantau-function.ts";
import type { RantauTable } from "./rantau-table.ts";
import { RunbookAlarm, type RunbookAlarms } from "./runbook-alarm.ts";
import { WholeLetters } from "./whole-letters.ts";

interface TableChangesProps {
  readonly table: RantauTable;
  readonly tableStream: RantauFunction;
  readonly logsBucket: IBucket;
  readonly alarms: RunbookAlarms;
}

/** The outbox: each change of the table, in its item's order, to the stream's function. */
export class TableChanges extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { table, tableStream, logsBucket, alarms }: TableChangesProps) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, "DeadLetters", { alarms });
    const { queue } = this.deadLetters;
    const letters = new WholeLetters(this, "Letters", { queue, logsBucket });
    tableStream.lambda.addEventSource(
      new DynamoEventSource(table.table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: 25,
        maxBatchingWindow: Duration.seconds(1),
        parallelizationFactor: 4,
        bisectBatchOnError: true,
        reportBatchItemFailures: true,
        retryAttempts: streamTries.most - 1,
        onFailure: letters.of(tableStream),
        filters: wakingPatterns.map((pattern) => ({ pattern: JSON.stringify(pattern) })),
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
