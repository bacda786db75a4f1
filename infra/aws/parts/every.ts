import { Duration } from "aws-cdk-lib";
import { type CronOptions, Rule, RuleTargetInput, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { Construct } from "constructs";
import type { JobEvent } from "#functions/platform/jobs.ts";
import type { RantauFunction } from "./rantau-function.ts";

interface EveryProps {
  /** How often, or at which times (UTC). */
  readonly interval: Duration | CronOptions;
  readonly run: RantauFunction;
  /** What the function is told. @default what EventBridge tells of itself */
  readonly event?: JobEvent;
}

/** Runs a function again and again. A run that fails is not repeated: the next one does its work. */
export class Every extends Construct {
  constructor(scope: Construct, id: string, { interval, run, event }: EveryProps) {
    super(scope, id);
    if (!run.lambda.node.tryFindChild("EventInvokeConfig"))
      run.lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
    new Rule(this, "Rule", {
      schedule: interval instanceof Duration ? Schedule.rate(interval) : Schedule.cron(interval),
      targets: [
        new LambdaFunction(run.lambda, {
          retryAttempts: 0,
          maxEventAge: Duration.minutes(1),
          ...(event ? { event: RuleTargetInput.fromObject(event) } : {}),
        }),
      ],
    });
  }
}
