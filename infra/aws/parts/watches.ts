import { Duration } from "aws-cdk-lib";
import { MathExpression } from "aws-cdk-lib/aws-cloudwatch";
import { Construct } from "constructs";
import type { MailIdentity } from "./mail-identity.ts";
import type { RantauFunction } from "./rantau-function.ts";
import { RunbookAlarm, type RunbookAlarms } from "./runbook-alarm.ts";

interface WatchesProps {
  readonly tableStream: RantauFunction;
  readonly due: RantauFunction;
  readonly jobs: RantauFunction;
  readonly mail: MailIdentity;
  readonly alarms: RunbookAlarms;
}

/** Alarms on what a function gets through without an error of its own: its log and its silence tell. */
export class Watches extends Construct {
  constructor(scope: Construct, id: string, { tableStream, due, jobs, mail, alarms }: WatchesProps) {
    super(scope, id);
    const fiveMinutes = Duration.minutes(5);

    // It runs each minute: five minutes without a run that ended well is a schedule that is off, or code that cannot start.
    new RunbookAlarm(this, "NothingDue", {
      alarms,
      section: "nothing-runs-on-time",
      metric: new MathExpression({
        expression: "runs - errors",
        usingMetrics: {
          runs: due.lambda.metricInvocations({ period: fiveMinutes }),
          errors: due.lambda.metricErrors({ period: fiveMinutes }),
        },
        period: fiveMinutes,
        label: "Runs that ended well",
      }),
      threshold: 1,
      isHeartbeat: true,
      evaluationPeriods: 3,
    });
    // Each that fails is tried again the next minute, so one line is a passing fault and many are a deadline given up.
    new RunbookAlarm(this, "StepsFail", {
      alarms,
      section: "steps-fail",
      metric: due.countOf("step_failed"),
      threshold: 1,
      evaluationPeriods: 3,
    });

    new RunbookAlarm(this, "JobFails", {
      alarms,
      section: "jobs-fail",
      metric: jobs.countOf("job_failed"),
      threshold: 1,
    });
    // A day is the longest period that an alarm can have; two of them leave room for one run to be late.
    new RunbookAlarm(this, "NoNightlyJob", {
      alarms,
      section: "jobs-fail",
      metric: jobs.countOf("job_done", { fields: { every: "night" }, period: Duration.days(1) }),
      threshold: 1,
      isHeartbeat: true,
      evaluationPeriods: 2,
    });

    // Looked at each five minutes, and told of while it is so: a run of payouts is late after 26 hours.
    new RunbookAlarm(this, "PayoutsLate", {
      alarms,
      section: "payouts-are-late",
      metric: jobs.countOf("payout_sweep_late"),
      threshold: 1,
    });
    new RunbookAlarm(this, "LedgerDiffers", {
      alarms,
      section: "the-ledger-differs",
      metric: jobs.countOf("ledger_differs"),
      threshold: 1,
    });

    new RunbookAlarm(this, "ReconciliationFound", {
      alarms,
      section: "the-provider-says-otherwise",
      metric: jobs.countOf("reconciliation_found"),
      threshold: 1,
    });

    new RunbookAlarm(this, "MailFails", {
      alarms,
      section: "mail-fails",
      metric: tableStream.countOf("mail_failed"),
      threshold: 5,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
    });
    new RunbookAlarm(this, "MailGivenUp", {
      alarms,
      section: "mail-fails",
      metric: tableStream.countOf("mail_given_up"),
      threshold: 1,
    });
    // SES reviews senders at 5 % and 0.1 %, and stops them at 10 % and 0.5 %.
    new RunbookAlarm(this, "MailBounces", {
      alarms,
      section: "mail-bounces",
      metric: mail.rateOf("Bounce"),
      threshold: 0.04,
    });
    new RunbookAlarm(this, "MailComplaints", {
      alarms,
      section: "mail-bounces",
      metric: mail.rateOf("Complaint"),
      threshold: 0.0008,
    });
  }
}
