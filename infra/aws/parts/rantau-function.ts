import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { type PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  type LayerVersion,
  Runtime,
  Tracing,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { acknowledge } from "../checks.ts";
import { RunbookAlarm, type RunbookAlarms } from "./runbook-alarm.ts";

interface RantauFunctionProps {
  /** The folder with `index.cjs`. */
  readonly folder: string;
  readonly description: string;
  /** A whole CPU comes with 1,769 MB. */
  readonly memoryMegabytes: number;
  readonly timeout: Duration;
  readonly alarms: RunbookAlarms;
  /** @default Architecture.ARM_64 */
  readonly architecture?: Architecture;
  /** @default none */
  readonly layers?: readonly LayerVersion[];
}

/**
 * One Lambda function. It starts with the right to write its own log and traces, and no other; each part of the
 * system that it uses grants what it needs and sets the variable that names it, together.
 */
export class RantauFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, id: string, props: RantauFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, "Log", {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);
    this.lambda = new LambdaFunction(this, "Function", {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: props.architecture ?? Architecture.ARM_64,
      code: Code.fromAsset(props.folder),
      handler: "index.handler",
      memorySize: props.memoryMegabytes,
      timeout: props.timeout,
      tracing: Tracing.ACTIVE,
      role,
      logGroup,
      layers: props.layers ? [...props.layers] : undefined,
    });
    acknowledge(
      role,
      "IAM5[Resource::*]",
      "X-Ray's PutTraceSegments and PutTelemetryRecords know no resources.",
    );
    this.#addAlarms(props.alarms);
  }

  /** Sets an environment variable. */
  set(name: string, value: string): void {
    this.lambda.addEnvironment(name, value);
  }

  /** Adds to what the function may do. */
  allow(statement: PolicyStatement): void {
    this.lambda.addToRolePolicy(statement);
  }

  #addAlarms(alarms: RunbookAlarms): void {
    const period = Duration.minutes(5);
    new RunbookAlarm(this, "Errors", {
      alarms,
      section: "function-errors",
      metric: this.lambda.metricErrors({ period }),
      threshold: 1,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
    new RunbookAlarm(this, "Throttles", {
      alarms,
      section: "function-throttles",
      metric: this.lambda.metricThrottles({ period }),
      threshold: 1,
    });
  }
}
