import { describe, expect, it } from "vitest";
import { readConfig } from "#functions/platform/config.ts";
import { JobEvent, schedules } from "#functions/platform/jobs.ts";
import { partOf } from "#functions/platform/slice.ts";
import { wakingPatterns } from "#functions/platform/stream-filter.ts";
import { slices } from "#functions/slices.ts";
import { mailLeaseSeconds, streamTries } from "#shared/stream-tries.ts";
import { tableDesign } from "#shared/table-design.ts";
import { synthesized } from "./synthesized.ts";

const { all, one } = synthesized();

const names = ["Site", "Api", "TableStream", "Photos", "Papers", "Payments", "StripeWebhooks", "Due", "Jobs"];
/** These do what they are given, and are told no more than that needs. */
const configured = (id: string) => !/^(Papers|Payments)/.test(id);
const own = all("AWS::Lambda::Function").filter(({ id }) =>
  names.some((name) => id.startsWith(`${name}Function`)),
);
const sealKeys = one("AWS::SecretsManager::Secret", "SealKeys");
/** A reference to another stack's resource ends in a hash. */
const sealKeysArn = {
  "Fn::GetStackOutput": expect.objectContaining({
    StackName: "RantauData",
    OutputName: expect.stringMatching(`^PublishOutputRef${sealKeys.id}\\w{8}$`),
  }),
};
const stripeKey = one("AWS::SecretsManager::Secret", "CardPaymentsSecretsKey");
const webhookSecret = one("AWS::SecretsManager::Secret", "CardPaymentsSecretsWebhook");
const copier = "CustomCDKBucketDeployment";

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}

/** What a function may do: each action with the resources it may do it to, as JSON text. */
function rightsOf(name: string): { action: string; resources: string[] }[] {
  const { Properties } = one("AWS::IAM::Policy", `${name}RoleDefaultPolicy`);
  const statements = Properties.PolicyDocument.Statement as Statement[];
  return statements.flatMap(({ Action, Resource }) =>
    [Action]
      .flat()
      .map((action) => ({ action, resources: [Resource].flat().map((it) => JSON.stringify(it)) })),
  );
}

function actionsOf(name: string, service: string): string[] {
  const actions = rightsOf(name).map(({ action }) => action);
  return [...new Set(actions.filter((action) => action.startsWith(`${service}:`)))].sort();
}

function resourcesOf(name: string, action: string): string[] {
  return rightsOf(name).flatMap((right) => (right.action === action ? right.resources : []));
}

/** The functions that are given a variable. */
function told(variable: string) {
  return own.filter(({ Properties }) => variable in (Properties.Environment?.Variables ?? {}));
}

/** Those that may call a function, by its logical id. */
function callersOf(id: string): string[] {
  const arn = JSON.stringify({ "Fn::GetAtt": [id, "Arn"] });
  return names.filter((name) => resourcesOf(name, "lambda:InvokeFunction").includes(arn));
}

/** Those that may read a secret, by its logical id. */
function readersOf(id: string): string[] {
  return names.filter((name) =>
    resourcesOf(name, "secretsmanager:GetSecretValue").some((resource) => resource.includes(`"${id}"`)),
  );
}

/** The folders of the blobs' bucket that a function may do something in. */
function prefixesOf(name: string, action: string): string[] {
  return resourcesOf(name, action)
    .filter((resource) => resource.includes("BlobsBucket"))
    .map((resource) => /"\/([\w-]+)\/\*"/.exec(resource)?.[1] ?? resource)
    .sort();
}

describe("each function", () => {
  it("is one of the nine, and nothing else but CDK's copier of assets runs here", () => {
    expect(own.map(({ id }) => id.replace(/Function.*/, "")).sort()).toEqual(names.toSorted());
    const others = all("AWS::Lambda::Function").filter((fn) => !own.some(({ id }) => id === fn.id));
    expect(others.map(({ id }) => id.startsWith(copier))).toEqual([true]);
  });

  it("runs on Node 24 with a memory, a timeout and traces of its own", () => {
    for (const { id, Properties } of own) {
      expect(Properties).toMatchObject({
        Runtime: "nodejs24.x",
        Handler: "index.handler",
        TracingConfig: { Mode: "Active" },
      });
      expect(Properties.MemorySize).toBeGreaterThanOrEqual(512);
      expect(Properties.Timeout).toBeLessThanOrEqual(id.startsWith("Jobs") ? 900 : 60);
      expect(Properties.Architectures).toEqual(["arm64"]);
    }
  });

  it("logs to a group of its own that forgets after 30 days", () => {
    const groups = all("AWS::Lambda::Function").map(
      ({ Properties }) => Properties.LoggingConfig.LogGroup.Ref as string,
    );
    expect(new Set(groups).size).toBe(groups.length);
    for (const group of groups) expect(one("AWS::Logs::LogGroup", group).Properties.RetentionInDays).toBe(30);
  });

  it("is given a configuration that it can read, but for papers and payments, which need none of it", () => {
    expect(one("AWS::Lambda::Function", "PapersFunction").Properties.Environment).toBeUndefined();
    for (const { Properties } of own.filter(({ id }) => configured(id))) {
      const text = (value: unknown) =>
        typeof value === "string" ? value : "https://x.example/a-long-enough-stand-in";
      const given = Object.entries(Properties.Environment.Variables).map(([name, value]) => [
        name,
        text(value),
      ]);
      expect(readConfig(Object.fromEntries(given)).blobs.kind).toBe("s3");
    }
  });

  it("knows where the sign-in pages are, which is not where the issuer is", () => {
    for (const { Properties } of own.filter(({ id }) => configured(id)))
      expect(JSON.stringify(Properties.Environment.Variables.OIDC_ORIGINS)).toContain(
        ".auth.ap-southeast-3.amazoncognito.com",
      );
  });

  it("is given no secret in plain text", () => {
    for (const { Properties } of own.filter(({ id }) => configured(id))) {
      const { CURSOR_KEY, SEAL_KEYS_ARN, STRIPE_WEBHOOK_SECRET_ARN, ...rest } =
        Properties.Environment.Variables;
      if (STRIPE_WEBHOOK_SECRET_ARN) expect(STRIPE_WEBHOOK_SECRET_ARN).toEqual({ Ref: webhookSecret.id });
      expect(JSON.stringify(CURSOR_KEY)).toMatch(/\{\{resolve:secretsmanager:.*:SecretString:::\}\}/);
      if (SEAL_KEYS_ARN) expect(SEAL_KEYS_ARN).toEqual(sealKeysArn);
      expect(Object.keys(rest).filter((name) => /SECRET|PASSWORD|TOKEN|KEY/.test(name))).toEqual([]);
    }
  });

  it("sounds an alarm when it fails or is throttled", () => {
    const alarms = all("AWS::CloudWatch::Alarm").map(({ Properties }) => Properties);
    for (const { id } of own)
      for (const metric of ["Errors", "Throttles"])
        expect(
          alarms.filter(
            ({ MetricName, Dimensions }) =>
              MetricName === metric && JSON.stringify(Dimensions).includes(`{"Ref":"${id}"}`),
          ),
        ).toHaveLength(1);
  });
});

describe("what functions may do", () => {
  const policies = all("AWS::IAM::Policy").filter(({ id }) => !id.startsWith(copier));

  it("holds no action with a wildcard, no scan, and nothing that ends a table", () => {
    const actions = policies.flatMap(({ Properties }) =>
      (Properties.PolicyDocument.Statement as Statement[]).flatMap(({ Action }) => Action),
    );
    expect(actions.length).toBeGreaterThan(20);
    expect(actions.filter((action) => /\*|Scan|DeleteTable|PartiQL|UpdateTable/.test(action))).toEqual([]);
  });

  it("names its resources, but for X-Ray, which knows none", () => {
    const anywhere = policies.flatMap(({ Properties }) =>
      (Properties.PolicyDocument.Statement as Statement[]).filter(({ Resource }) =>
        [Resource].flat().includes("*"),
      ),
    );
    expect(new Set(anywhere.flatMap(({ Action }) => Action))).toEqual(
      new Set(["xray:PutTelemetryRecords", "xray:PutTraceSegments"]),
    );
  });

  it("comes from no policy but these", () => {
    for (const { id, Properties } of all("AWS::IAM::Role"))
      if (!id.startsWith(copier)) {
        expect(Properties.ManagedPolicyArns).toBeUndefined();
        expect(Properties.Policies).toBeUndefined();
      }
  });

  it.each(["Site", "Api"])(
    "lets %s use the table and its indexes, sign uploads and read the search index",
    (name) => {
      expect(actionsOf(name, "dynamodb")).toEqual(
        ["BatchGetItem", "ConditionCheckItem", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem"].map(
          (action) => `dynamodb:${action}`,
        ),
      );
      const queried = resourcesOf(name, "dynamodb:Query").filter((arn) => arn.includes("/index/"));
      expect(queried).toHaveLength(tableDesign.indexes.length);
      expect(queried.join()).not.toContain("*");
      expect(actionsOf(name, "s3")).toEqual(["s3:GetObject", "s3:ListBucket", "s3:PutObject"]);
      expect(prefixesOf(name, "s3:PutObject")).toEqual(["papers", "uploads"]);
      expect(prefixesOf(name, "s3:GetObject")).toEqual(
        name === "Site"
          ? ["attachments", "papers", "photos", "private-photos", "search"]
          : ["attachments", "papers", "search"],
      );
      expect(actionsOf(name, "ses")).toEqual([]);
    },
  );

  it("lets the pages and the API read the keys of sealed fields, and no other function", () => {
    const readers = names.filter((name) => actionsOf(name, "secretsmanager").length > 0);
    expect(readers).toEqual(["Site", "Api", "Payments", "StripeWebhooks"]);
    for (const name of ["Site", "Api"]) {
      expect(actionsOf(name, "secretsmanager")).toEqual(["secretsmanager:GetSecretValue"]);
      expect(resourcesOf(name, "secretsmanager:GetSecretValue")).toHaveLength(1);
      const [resource = ""] = resourcesOf(name, "secretsmanager:GetSecretValue");
      expect(JSON.parse(resource)).toEqual(sealKeysArn);
    }
    expect(
      told("SEAL_KEYS_ARN")
        .map(({ id }) => id.replace(/Function.*/, ""))
        .sort(),
    ).toEqual(["Api", "Site"]);
    expect(all("AWS::SecretsManager::ResourcePolicy")).toEqual([]);
  });

  it("lets the pages and the API have papers drawn, and the function that draws them do nothing at all", () => {
    const { id } = one("AWS::Lambda::Function", "PapersFunction");
    expect(callersOf(id)).toEqual(["Site", "Api"]);
    for (const name of ["Site", "Api"]) expect(actionsOf(name, "lambda")).toEqual(["lambda:InvokeFunction"]);
    const variables = told("PAPERS_FUNCTION").map(
      ({ Properties }) => Properties.Environment.Variables.PAPERS_FUNCTION,
    );
    expect(variables).toEqual([{ Ref: id }, { Ref: id }]);
    const services = rightsOf("Papers").map(({ action }) => action.split(":")[0]);
    expect([...new Set(services)].sort()).toEqual(["logs", "xray"]);
  });

  it("lets those that ask for payments call the function with Stripe's key, which may read that key and no more", () => {
    const { id, Properties } = one("AWS::Lambda::Function", "PaymentsFunction");
    const callers = ["Site", "Api", "TableStream", "StripeWebhooks", "Jobs"];
    expect(callersOf(id)).toEqual(callers);
    const variables = told("PAYMENTS_FUNCTION").map(
      ({ Properties: it }) => it.Environment.Variables.PAYMENTS_FUNCTION,
    );
    expect(variables).toEqual(callers.map(() => ({ Ref: id })));
    expect(Properties.Environment.Variables).toEqual({
      LOG_LEVEL: "info",
      STRIPE_SECRET_KEY_ARN: { Ref: stripeKey.id },
    });
    expect(resourcesOf("Payments", "secretsmanager:GetSecretValue")).toEqual([
      JSON.stringify({ Ref: stripeKey.id }),
    ]);
    const services = rightsOf("Payments").map(({ action }) => action.split(":")[0]);
    expect([...new Set(services)].sort()).toEqual(["logs", "secretsmanager", "xray"]);
    expect(readersOf(stripeKey.id)).toEqual(["Payments"]);
  });

  it("lets the function that Stripe calls use the table and read what Stripe signs with, and no blob", () => {
    expect(readersOf(webhookSecret.id)).toEqual(["StripeWebhooks"]);
    expect(actionsOf("StripeWebhooks", "dynamodb")).toEqual(actionsOf("Api", "dynamodb"));
    for (const service of ["s3", "ses", "cloudfront", "cognito-idp"])
      expect(actionsOf("StripeWebhooks", service)).toEqual([]);
  });

  it("lets the stream's function alone send mail, from our domain", () => {
    expect(names.filter((name) => actionsOf(name, "ses").length > 0)).toEqual(["TableStream"]);
    const resources = resourcesOf("TableStream", "ses:SendEmail");
    expect(resources).toEqual([
      expect.stringContaining(":configuration-set/"),
      expect.stringContaining(":identity/"),
    ]);
  });

  it("lets photos take uploads and leave photos and attachments", () => {
    expect(actionsOf("Photos", "s3")).toEqual([
      "s3:DeleteObject",
      "s3:GetObject",
      "s3:ListBucket",
      "s3:PutObject",
    ]);
    expect(prefixesOf("Photos", "s3:GetObject")).toEqual(["photos", "private-photos", "uploads"]);
    const made = ["attachments", "photos", "private-photos"];
    expect(prefixesOf("Photos", "s3:DeleteObject")).toEqual([...made, "uploads"]);
    expect(prefixesOf("Photos", "s3:PutObject")).toEqual(made);
    expect(actionsOf("Photos", "dynamodb")).toEqual(
      ["GetItem", "PutItem", "Query", "UpdateItem"].map((action) => `dynamodb:${action}`),
    );
  });

  it("lets the stream's function alone have the edge forget what was taken away, and no other distribution's", () => {
    expect(names.filter((name) => actionsOf(name, "cloudfront").length > 0)).toEqual(["TableStream"]);
    expect(actionsOf("TableStream", "cloudfront")).toEqual(["cloudfront:CreateInvalidation"]);
    const { id } = one("AWS::CloudFront::Distribution");
    expect(resourcesOf("TableStream", "cloudfront:CreateInvalidation")).toEqual([
      expect.stringContaining(`{"Ref":"${id}"}`),
    ]);
    expect(
      told("DISTRIBUTION_ID").map(({ Properties }) => Properties.Environment.Variables.DISTRIBUTION_ID),
    ).toEqual([{ Ref: id }]);
  });

  it("lets due find things whose time has come and move them on, no more", () => {
    expect(actionsOf("Due", "dynamodb")).toEqual([
      "dynamodb:PutItem",
      "dynamodb:Query",
      "dynamodb:UpdateItem",
    ]);
    expect(resourcesOf("Due", "dynamodb:Query")).toEqual([expect.stringContaining("/index/by-due")]);
    expect(actionsOf("Due", "s3")).toEqual([]);
  });

  it("lets the stream's function and the jobs build the search index, and only the former keep photos", () => {
    for (const action of ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]) {
      const attachments = action === "s3:DeleteObject" ? ["attachments"] : [];
      expect(prefixesOf("TableStream", action)).toEqual([
        ...attachments,
        "photos",
        "private-photos",
        "search",
      ]);
      expect(prefixesOf("Jobs", action)).toEqual(["search"]);
    }
  });

  it("lets the jobs write what a verb may, and gives them no key to what is sealed", () => {
    expect(actionsOf("Jobs", "dynamodb")).toEqual(actionsOf("Api", "dynamodb"));
    expect(actionsOf("Jobs", "secretsmanager")).toEqual(actionsOf("Due", "secretsmanager"));
  });
});

describe("what wakes functions", () => {
  const letters = one("AWS::S3::Bucket", "TableChangesLetters");
  const deadLetters = (idBegins: string) => ({ "Fn::GetAtt": [one("AWS::SQS::Queue", idBegins).id, "Arn"] });

  it("gives the stream's function each change in its order, and puts poison aside", () => {
    expect(one("AWS::Lambda::EventSourceMapping").Properties).toMatchObject({
      FunctionName: { Ref: one("AWS::Lambda::Function", "TableStreamFunction").id },
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: streamTries.most - 1,
      ParallelizationFactor: 4,
      StartingPosition: "TRIM_HORIZON",
      FilterCriteria: { Filters: wakingPatterns.map((pattern) => ({ Pattern: JSON.stringify(pattern) })) },
      DestinationConfig: { OnFailure: { Destination: { "Fn::GetAtt": [letters.id, "Arn"] } } },
    });
  });

  it("keeps the records themselves of what failed each time, and tells the queue of them", () => {
    expect(letters.Properties.LifecycleConfiguration.Rules).toEqual([
      expect.objectContaining({ ExpirationInDays: 14, Status: "Enabled" }),
    ]);
    expect(letters.Properties.NotificationConfiguration.EventBridgeConfiguration).toEqual({
      EventBridgeEnabled: true,
    });
    const { Properties: rule } = one("AWS::Events::Rule", "TableChangesLetters");
    expect(rule.EventPattern.detail.object).toEqual({ key: [{ prefix: "aws/lambda/" }] });
    expect(rule.Targets[0].Arn).toEqual(deadLetters("TableChanges"));
    const elsewhere = resourcesOf("TableStream", "s3:PutObject").filter(
      (arn) => !arn.includes("BlobsBucket"),
    );
    expect(elsewhere).toEqual([expect.stringMatching(`${letters.id}.*/aws/lambda/\\*`)]);
  });

  it("tries what follows from a write for longer than a mail is claimed, and claims it for longer than a sender lives", () => {
    const { Properties: fn } = one("AWS::Lambda::Function", "TableStreamFunction");
    const { Properties: source } = one("AWS::Lambda::EventSourceMapping");
    expect(mailLeaseSeconds).toBeGreaterThan(fn.Timeout);
    expect(source.MaximumRetryAttempts * streamTries.pauseSeconds).toBeGreaterThan(mailLeaseSeconds);
    expect(source.MaximumRecordAgeInSeconds).toBeUndefined();
  });

  it("gives photos each upload in the form of S3's own event, and puts poison aside", () => {
    const { Properties: rule } = one("AWS::Events::Rule", "UploadEvents");
    expect(rule.EventPattern).toMatchObject({ source: ["aws.s3"], "detail-type": ["Object Created"] });
    expect(rule.EventPattern.detail.object).toEqual({ key: [{ prefix: "uploads/" }] });
    const [target] = rule.Targets;
    expect(target.Arn).toEqual({ "Fn::GetAtt": [one("AWS::Lambda::Function", "PhotosFunction").id, "Arn"] });
    expect(target.DeadLetterConfig.Arn).toEqual(deadLetters("UploadEvents"));
    const filled = target.InputTransformer.InputTemplate.replace(/<([\w-]+)>/g, '"$1"');
    expect(JSON.parse(filled)).toMatchObject({
      Records: [{ s3: { bucket: { name: "detail-bucket-name" }, object: { key: "detail-object-key" } } }],
    });
    const { Properties: bucket } = one("AWS::S3::Bucket", "Blobs");
    expect(bucket.NotificationConfiguration.EventBridgeConfiguration).toEqual({ EventBridgeEnabled: true });
    expect(one("AWS::Lambda::EventInvokeConfig", "Photos").Properties).toMatchObject({
      MaximumRetryAttempts: 2,
      DestinationConfig: { OnFailure: { Destination: deadLetters("UploadEvents") } },
    });
  });

  it("wakes due every minute, for mail held back to be late by one at most", () => {
    const { Properties: rule } = one("AWS::Events::Rule", "EveryMinute");
    expect(rule.ScheduleExpression).toBe("rate(1 minute)");
    expect(rule.Targets[0].Arn["Fn::GetAtt"][0]).toBe(one("AWS::Lambda::Function", "DueFunction").id);
  });

  it("starts the jobs of each schedule by its name", () => {
    const { id } = one("AWS::Lambda::Function", "JobsFunction");
    const events = all("AWS::Events::Rule").flatMap(({ Properties: { ScheduleExpression, Targets } }) =>
      Targets[0].Arn["Fn::GetAtt"][0] === id
        ? [[ScheduleExpression, JobEvent.parse(JSON.parse(Targets[0].Input)).every]]
        : [],
    );
    expect(Object.fromEntries(events)).toEqual({
      // Five past midnight in Jakarta, by whose days certificates begin and end.
      "cron(5 17 * * ? *)": "night",
      "rate(5 minutes)": "five minutes",
    });
    expect(new Set(events.map(([, every]) => every))).toEqual(new Set(schedules));
  });

  it("builds the search index anew once a day, and looks every five minutes whether it can be read", async () => {
    const jobs = await partOf(slices, "jobs");
    expect(jobs.map(({ name, every }) => [name, every])).toEqual([
      ["rebuild search", "night"],
      ["keep search whole", "five minutes"],
      ["check-ledger", "night"],
      ["prepare-payouts", "night"],
      ["watch-payouts", "five minutes"],
      ["reconcile", "night"],
      ["compare names", "night"],
    ]);
  });

  it("keeps dead letters encrypted for two weeks, and sounds an alarm at the first", () => {
    const queues = all("AWS::SQS::Queue");
    expect(queues).toHaveLength(2);
    for (const { id, Properties } of queues) {
      expect(Properties).toMatchObject({
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: 14 * 24 * 3600,
      });
      const policy = all("AWS::SQS::QueuePolicy").find((it) =>
        JSON.stringify(it.Properties.Queues).includes(id),
      );
      expect(JSON.stringify(policy?.Properties)).toContain('"aws:SecureTransport":"false"');
      const alarm = all("AWS::CloudWatch::Alarm").find((it) =>
        JSON.stringify(it.Properties.Dimensions ?? []).includes(id),
      );
      expect(alarm?.Properties).toMatchObject({
        MetricName: "ApproximateNumberOfMessagesVisible",
        Threshold: 1,
        ComparisonOperator: "GreaterThanOrEqualToThreshold",
      });
    }
  });
});
