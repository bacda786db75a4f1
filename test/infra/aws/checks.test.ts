import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { App, CfnResource, Stack, Validations } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { AwsSolutionsChecks } from "cdk-nag";
import type { IConstruct } from "constructs";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { findBuiltFiles } from "#infra/aws/built-files.ts";
import { addChecks } from "#infra/aws/checks.ts";
import { readSettings } from "#infra/aws/settings.ts";
import { makeApp, makeBuiltFolder } from "./synthesized.ts";

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

describe("alarms", () => {
  const sections = readFileSync("docs/RUNBOOK.md", "utf8")
    .split("\n")
    .flatMap((line) => (line.startsWith("## ") ? [line.slice(3).toLowerCase().replaceAll(" ", "-")] : []));
  const alarms = made.app.node
    .findAll()
    .filter(
      (it): it is CfnResource =>
        CfnResource.isCfnResource(it) && it.cfnResourceType === "AWS::CloudWatch::Alarm",
    )
    .map(
      (it) =>
        it as CfnResource & { alarmDescription: string; alarmActions: string[]; treatMissingData: string },
    );

  it("each lead to a section of the runbook that is there", () => {
    expect(alarms.length).toBeGreaterThanOrEqual(15);
    for (const { alarmDescription } of alarms) {
      const [, section] = /docs\/RUNBOOK\.md#([\w-]+)$/.exec(alarmDescription) ?? [];
      expect(sections).toContain(section);
    }
  });

  it("each tell somebody", () => {
    for (const { alarmActions } of alarms) expect(alarmActions).toHaveLength(1);
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
