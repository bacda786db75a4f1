import { rmSync } from "node:fs";
import { join } from "node:path";
import { App, Stack, Validations } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { AwsSolutionsChecks } from "cdk-nag";
import type { IConstruct } from "constructs";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { findBuiltFiles } from "#infra/aws/built-files.ts";
import { addChecks } from "#infra/aws/checks.ts";
import { readSettings } from "#infra/aws/settings.ts";
import { makeApp, makeBuiltFolder, type Resource, templatesOf } from "./synthesized.ts";

const made = makeApp({ alarmMail: "alarms@rantau.example" });
afterAll(made.clean);

function findingsOf(app: App): string[] {
  const { violations } = new AwsSolutionsChecks(app).validateScope(app);
  return violations.flatMap(({ ruleName, violatingResources }) =>
    violatingResources.map((it) => `${ruleName} ${it.constructPath}`),
  );
}

describe("cdk-nag", () => {
  it("finds only what is acknowledged", () => {
    expect(findingsOf(made.app)).toEqual([]);
  });

  it("finds only what is acknowledged without a web ACL too, in an account that is named", () => {
    process.env.CDK_DEFAULT_ACCOUNT = "123456789012";
    onTestFinished(() => {
      delete process.env.CDK_DEFAULT_ACCOUNT;
    });
    const { app, clean } = makeApp({ webAcl: "false" });
    onTestFinished(clean);
    expect(findingsOf(app)).toEqual([]);
  });

  it("has a reason of its own for each finding that is acknowledged", () => {
    const reasons = made.app.node.findAll().flatMap(acknowledgementsOf);
    expect(reasons.length).toBeGreaterThan(10);
    for (const reason of reasons) expect(reason.length).toBeGreaterThan(30);
  });

  it("makes synth fail on a finding", () => {
    const folder = makeBuiltFolder();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const app = new App({ outdir: join(folder, "cdk.out") });
    new Bucket(new Stack(app, "Stack"), "Open");
    addChecks(app);
    const exitCode = process.exitCode;
    const print = console.error;
    console.error = () => {};
    try {
      expect(() => app.synth()).toThrow(/validation/i);
    } finally {
      console.error = print;
      process.exitCode = exitCode;
    }
  });
});

describe("what an installation can hardly mean to be without", () => {
  const warningsOf = (context: Record<string, string>) => {
    const { siteStack, clean } = makeApp(context);
    onTestFinished(clean);
    return siteStack.node.metadata
      .filter(({ type }) => type === "aws:cdk:warning")
      .map(({ data }) => String(data));
  };

  it("is said at synth: nobody to tell of alarms, nobody to grant roles", () => {
    const [alarms, admins, ...more] = warningsOf({ alarmMail: "", firstAdmins: " , " });
    expect(alarms).toMatch(/alarmMail is empty.*NOBODY/);
    expect(admins).toMatch(/firstAdmins is empty.*NOBODY/);
    expect(more).toEqual([]);
  });

  it("is not said where all is there", () => {
    expect(warningsOf({ alarmMail: "a@rantau.example", firstAdmins: "b@rantau.example" })).toEqual([]);
  });
});

describe("two installations in one account", () => {
  const namesOf = (context: Record<string, string>) => {
    const { app, clean, ...stacks } = makeApp(context);
    const templates = Object.values<{ Resources: Record<string, Resource> }>(templatesOf(stacks));
    clean();
    return {
      stacks: Object.values(stacks).map(({ stackName }) => stackName),
      resources: templates.flatMap(({ Resources }) => Object.values(Resources).flatMap(uniqueNamesOf)),
    };
  };
  const first = namesOf({});
  const second = namesOf({ installation: "rantau-trial", signInPrefix: "rantau-trial" });

  it("have stacks of their own", () => {
    expect(first.stacks).toContain("RantauData");
    expect(second.stacks).toContain("RantauTrialData");
    expect(first.stacks.filter((name) => second.stacks.includes(name))).toEqual([]);
  });

  it("give no resource the name of another's", () => {
    expect(first.resources.length).toBeGreaterThan(5);
    expect(first.resources.filter((name) => second.resources.includes(name))).toEqual([]);
  });
});

describe("findBuiltFiles", () => {
  it("names what is missing and the command that makes it", () => {
    const folder = makeBuiltFolder();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    rmSync(join(folder, "functions/photos"), { recursive: true });
    expect(() => findBuiltFiles(folder, folder)).toThrow(/photos\/index\.cjs.*npm run build/);
  });
});

describe("readSettings", () => {
  it("names each value that is missing or malformed", () => {
    const app = new App({ context: { domainName: "not a host", region: "Jakarta" } });
    expect(() => readSettings(app.node)).toThrow(/domainName[\s\S]*region[\s\S]*signInPrefix/);
  });
});

function acknowledgementsOf(construct: IConstruct): string[] {
  return construct.node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.values(data as Record<string, string>));
}

/** Names that are the resource's alone in its account or region, wherever in its properties they stand. */
function uniqueNamesOf({ Type, Properties = {} }: Resource): string[] {
  const isWithin = [
    "AWS::CloudWatch::Alarm MetricName",
    "AWS::ApiGatewayV2::Stage StageName",
    "AWS::ApiGatewayV2::Api Name",
    "AWS::Cognito::UserPoolResourceServer Name",
    "AWS::IAM::Policy PolicyName",
    "AWS::SNS::Topic DisplayName",
  ];
  const configs = Object.entries(Properties).filter(([key]) =>
    /PolicyConfig$|AccessControlConfig$/.test(key),
  );
  return [Properties, ...configs.map(([, config]) => config as object)].flatMap((properties) =>
    Object.entries(properties).flatMap(([key, value]) =>
      typeof value === "string" &&
      (key.endsWith("Name") || (key === "Domain" && Type === "AWS::Cognito::UserPoolDomain")) &&
      !key.startsWith("DomainName") &&
      !isWithin.includes(`${Type} ${key}`)
        ? [`${Type} ${key} ${value}`]
        : [],
    ),
  );
}
