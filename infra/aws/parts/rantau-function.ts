import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { type Metric, Unit } from "aws-cdk-lib/aws-cloudwatch";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  type LayerVersion,
  Runtime,
  Tracing,
} from "aws-cdk-lib/aws-lambda";
import { FilterPattern, LogGroup, MetricFilter, RetentionDays } from "aws-cdk-lib/aws-logs";
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
  /**
   * It runs so seldom that its first error sounds the alarm: a second would be waited for in vain.
   * @default false
   */
  readonly isSeldom?: boolean;
  /** @default none */
  readonly layers?: readonly LayerVersion[];
}

interface CountOptions {
  /** @default none */
  readonly fields?: Readonly<Record<string, string>>;
  /** @default five minutes */
  readonly period?: Duration;
}

/**
 * One Lambda function. It starts with the right to write its own log and traces, and no other; each part of the
 * system that it uses grants what it needs and sets the variable that names it, together.
 */
export class RantauFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly #log: LogGroup;

  constructor(scope: Construct, id: string, props: RantauFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, "Log", {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    this.#log = logGroup;
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
    this.#addAlarms(props);
  }

  /** Sets an environment variable. */
  set(name: string, value: string): void {
    this.lambda.addEnvironment(name, value);
  }

  /** Lets another function call it and wait for its answer, and tells that one its name. */
  allowCalls(caller: RantauFunction, variable: string): void {
    caller.set(variable, this.lambda.functionName);
    caller.allow(
      new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [this.lambda.functionArn] }),
    );
  }

  /** Adds to what the function may do. */
  allow(statement: PolicyStatement): void {
    this.lambda.addToRolePolicy(statement);
  }

  /** How many lines of the log told of an event (and, where given, of these fields), in each period. */
  countOf(event: string, { fields = {}, period = Duration.minutes(5) }: CountOptions = {}): Metric {
    const terms = Object.entries({ event, ...fields });
    const filter = new MetricFilter(this, `Count-${terms.map(([, value]) => value).join("-")}`, {
      logGroup: this.#log,
      filterPattern: FilterPattern.all(
        ...terms.map(([name, value]) => FilterPattern.stringValue(`$.${name}`, "=", value)),
      ),
      // Another installation's lines are counted apart.
      metricNamespace: `Rantau/${Stack.of(this).stackName}`,
      metricName: terms.map(([, value]) => value).join(" "),
      unit: Unit.COUNT,
    });
    return filter.metric({ period, statistic: "Sum" });
  }

  #addAlarms({ alarms, isSeldom = false }: RantauFunctionProps): void {
    const period = Duration.minutes(5);
    new RunbookAlarm(this, "Errors", {
      alarms,
      section: "function-errors",
      metric: this.lambda.metricErrors({ period }),
      threshold: 1,
      ...(isSeldom ? {} : { evaluationPeriods: 3, datapointsToAlarm: 2 }),
    });
    new RunbookAlarm(this, "Throttles", {
      alarms,
      section: "function-throttles",
      metric: this.lambda.metricThrottles({ period }),
      threshold: 1,
    });
  }
}
