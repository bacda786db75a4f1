import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeApp, type Resource, templatesOf } from "./synthesized.ts";

const { clean, app: _, ...stacks } = makeApp({ alarmMail: "alarms@rantau.example" });
const templates = templatesOf(stacks);
clean();

const sections = readFileSync("docs/RUNBOOK.md", "utf8")
  .split("\n")
  .flatMap((line) => (line.startsWith("## ") ? [line.slice(3).toLowerCase().replaceAll(" ", "-")] : []));

type Resources = Record<string, Resource>;
const alarms = Object.values<{ Resources: Resources }>(templates).flatMap(({ Resources }) =>
  Object.entries(Resources)
    .filter(([, { Type }]) => Type === "AWS::CloudWatch::Alarm")
    .map(([id, { Properties }]) => ({ id, alarm: Properties, beside: Resources })),
);

interface Statement {
  Effect: "Allow" | "Deny";
  Principal: { Service?: string } | string;
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, unknown>>;
}

/** Whether the topic takes an alarm's message: the policy that a topic has is all that says so. */
function takesAlarms(topicId: string, beside: Resources): boolean {
  const statements = Object.values(beside)
    .filter(({ Type, Properties }) => Type === "AWS::SNS::TopicPolicy" && isAbout(Properties.Topics, topicId))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as Statement[]);
  const ofAlarms = statements.filter(
    ({ Action, Resource }) => [Action].flat().includes("sns:Publish") && isAbout(Resource, topicId),
  );
  const allows = ofAlarms.some(
    ({ Effect, Principal, Condition = {} }) =>
      Effect === "Allow" &&
      typeof Principal === "object" &&
      Principal.Service === "cloudwatch.amazonaws.com" &&
      JSON.stringify(Condition.StringEquals) === '{"aws:SourceAccount":{"Ref":"AWS::AccountId"}}' &&
      JSON.stringify(Condition.ArnLike?.["aws:SourceArn"]).includes(":alarm:*"),
  );
  // An alarm publishes over TLS, so what refuses all else does not refuse it.
  const denies = ofAlarms.filter(
    ({ Effect, Condition }) =>
      Effect === "Deny" && JSON.stringify(Condition) !== '{"Bool":{"aws:SecureTransport":"false"}}',
  );
  return allows && denies.length === 0;
}

function isAbout(reference: unknown, id: string): boolean {
  return [reference].flat().some((it) => JSON.stringify(it) === JSON.stringify({ Ref: id }));
}

describe("alarms", () => {
  it("are on all that can go wrong in silence", () => {
    const watched = alarms.map(({ id }) => id.replace(/Alarm\w{8}$/, ""));
    for (const name of [
      "WatchesNothingDue",
      "WatchesStepsFail",
      "WatchesJobFails",
      "WatchesNoNightlyJob",
      "WatchesPayoutsLate",
      "WatchesLedgerDiffers",
      "WatchesMailFails",
      "WatchesMailGivenUp",
      "WatchesMailBounces",
      "WatchesMailComplaints",
    ])
      expect(watched).toContain(name);
  });

  it.each(alarms.map(({ id, ...it }) => [id, it] as const))(
    "%s reaches somebody, by a topic that lets it publish, with the section of the runbook to open",
    (_, { alarm, beside }) => {
      const [action, ...more] = alarm.AlarmActions as { Ref: string }[];
      expect(more).toEqual([]);
      expect(alarm.ActionsEnabled).not.toBe(false);
      const topicId = action?.Ref ?? "";
      expect(beside[topicId]?.Type).toBe("AWS::SNS::Topic");
      expect(takesAlarms(topicId, beside)).toBe(true);
      const readers = Object.values(beside).filter(
        ({ Type, Properties }) => Type === "AWS::SNS::Subscription" && Properties.TopicArn.Ref === topicId,
      );
      expect(readers.map(({ Properties }) => Properties.Endpoint)).toEqual(["alarms@rantau.example"]);
      const [, section] = /docs\/RUNBOOK\.md#([\w-]+)$/.exec(alarm.AlarmDescription) ?? [];
      expect(sections).toContain(section);
    },
  );

  it.each(alarms.map(({ id, alarm }) => [id, alarm] as const))(
    "%s can ring: as many values come in its time as it waits for",
    (id, { EvaluationPeriods, DatapointsToAlarm = EvaluationPeriods, TreatMissingData, ...alarm }) => {
      const isHeartbeat = alarm.ComparisonOperator === "LessThanThreshold";
      expect(TreatMissingData).toBe(isHeartbeat ? "breaching" : "notBreaching");
      // What a schedule starts once a day, or what fails but once, gives one value.
      const isRare = /^(Jobs|WatchesJobFails|WatchesMailGivenUp)/.test(id);
      if (isRare) expect(DatapointsToAlarm).toBe(1);
      expect(DatapointsToAlarm).toBeLessThanOrEqual(EvaluationPeriods);
      const period = alarm.Period ?? Math.max(...periodsOf(alarm.Metrics));
      expect(EvaluationPeriods * period).toBeLessThanOrEqual(period >= 3600 ? 7 * 86_400 : 86_400);
    },
  );

  it("that count lines of a log read those that the functions write", () => {
    const filters = Object.values<{ Resources: Resources }>(templates).flatMap(({ Resources }) =>
      Object.values(Resources).filter(({ Type }) => Type === "AWS::Logs::MetricFilter"),
    );
    const written: Record<string, string> = {
      step_failed: "functions/platform/due/due.ts",
      job_failed: "functions/platform/jobs.ts",
      job_done: "functions/platform/jobs.ts",
      mail_failed: "functions/platform/mail/outbox.ts",
      mail_given_up: "functions/platform/mail/outbox.ts",
      payout_sweep_late: "functions/money/payouts/sweep-payouts.ts",
      ledger_differs: "functions/money/ledger/check-ledger.ts",
      reconciliation_found: "functions/money/reconcile/reconcile.ts",
      webhook_failed: "functions/money/stripe/webhook.ts",
      webhook_refused: "functions/money/stripe/webhook.ts",
      stripe_key_refused: "functions/money/stripe/stripe-faults.ts",
      stripe_unavailable: "functions/money/stripe/stripe-faults.ts",
    };
    const events = filters.map(
      ({ Properties }) => /\$\.event = "(\w+)"/.exec(Properties.FilterPattern)?.[1] ?? "",
    );
    expect(events.sort()).toEqual(Object.keys(written).sort());
    for (const [event, file] of Object.entries(written))
      expect(readFileSync(file, "utf8")).toMatch(new RegExp(`log\\.\\w+\\(\\s*"${event}"`));
    for (const { Properties } of filters)
      expect(Properties.MetricTransformations).toMatchObject([{ MetricNamespace: "Rantau/RantauSite" }]);
  });
});

function periodsOf(metrics: { MetricStat?: { Period: number } }[]): number[] {
  return metrics.flatMap(({ MetricStat }) => MetricStat?.Period ?? []);
}
