import { Duration, Fn, RemovalPolicy } from "aws-cdk-lib";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { acknowledge } from "../checks.ts";
import type { RantauFunction } from "./rantau-function.ts";
import { RunbookAlarm, type RunbookAlarms } from "./runbook-alarm.ts";

interface WebApiProps {
  /** Answers every path but the API's. */
  readonly site: RantauFunction;
  /** Answers `/api` and all below it. */
  readonly api: RantauFunction;
  /** Answers what Stripe posts. */
  readonly stripeWebhooks: RantauFunction;
  readonly installation: string;
  readonly alarms: RunbookAlarms;
}

/** The HTTP API that CloudFront calls: pages to one function, `/api/*` to another, and what Stripe posts to a third. */
export class WebApi extends Construct {
  /** The API's host name, without a scheme. */
  readonly hostName: string;

  constructor(
    scope: Construct,
    id: string,
    { site, api, stripeWebhooks, installation, alarms }: WebApiProps,
  ) {
    super(scope, id);
    const httpApi = new HttpApi(this, "HttpApi", {
      description: "Rantau: pages and JSON API",
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration("Site", site.lambda),
    });
    const toApi = new HttpLambdaIntegration("Api", api.lambda);
    // What is below a path does not take in the path itself.
    for (const path of ["/api", "/api/{proxy+}"])
      httpApi.addRoutes({ path, methods: [HttpMethod.ANY], integration: toApi });
    httpApi.addRoutes({
      path: "/webhooks/stripe",
      methods: [HttpMethod.POST],
      integration: new HttpLambdaIntegration("StripeWebhooks", stripeWebhooks.lambda),
    });
    acknowledge(
      httpApi,
      "APIG4",
      "Most pages are public, and Stripe signs what it posts. The application checks the session or the bearer token on each route; the permission matrix tests it.",
    );
    this.hostName = Fn.select(2, Fn.split("/", httpApi.apiEndpoint));
    this.#addStage(httpApi, installation);
    new RunbookAlarm(this, "ServerErrors", {
      alarms,
      section: "server-errors",
      metric: httpApi.metricServerError({ period: Duration.minutes(5), statistic: "Sum" }),
      threshold: 5,
    });
  }

  #addStage(httpApi: HttpApi, installation: string): void {
    // The prefix keeps API Gateway's log deliveries out of the account's short log policy.
    const log = new LogGroup(this, "AccessLog", {
      logGroupName: `/aws/vendedlogs/${installation}/http-api`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, "Stage", {
      httpApi,
      stageName: "$default",
      autoDeploy: true,
      throttle: { rateLimit: 500, burstLimit: 1000 },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLogFormat },
    });
  }
}

/** No address and no query string: who asked is in CloudFront's log, which is kept apart. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: "$context.requestId",
    time: "$context.requestTime",
    method: "$context.httpMethod",
    route: "$context.routeKey",
    status: "$context.status",
    bytes: "$context.responseLength",
    milliseconds: "$context.responseLatency",
    error: "$context.integrationErrorMessage",
  }),
);
