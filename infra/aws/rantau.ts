import { Annotations, type App, type Stack, Tags } from "aws-cdk-lib";
import type { BuiltFiles } from "./built-files.ts";
import { edgeRegion, type Settings, stackName } from "./settings.ts";
import { DataStack } from "./stacks/data-stack.ts";
import { EdgeStack } from "./stacks/edge-stack.ts";
import { EdgeWatchStack } from "./stacks/edge-watch-stack.ts";
import { MailStack } from "./stacks/mail-stack.ts";
import { PeopleStack } from "./stacks/people-stack.ts";
import { SiteStack } from "./stacks/site-stack.ts";

/** All stacks of one installation, in the order in which they are deployed. */
export function addStacks(app: App, settings: Settings, built: BuiltFiles) {
  const named = (part: string) => stackName(settings, part);
  const account = process.env.CDK_DEFAULT_ACCOUNT;
  const home = { env: { account, region: settings.region } };
  const edge = { env: { account, region: edgeRegion } };

  const edgeStack = new EdgeStack(app, named("Edge"), { ...edge, settings });
  const mailStack = new MailStack(app, named("Mail"), { ...home, settings });
  const dataStack = new DataStack(app, named("Data"), { ...home });
  const peopleStack = new PeopleStack(app, named("People"), { ...home, settings });
  peopleStack.addStackDependency(mailStack, "Cognito sends through the mail identity.");
  const siteStack = new SiteStack(app, named("Site"), {
    ...home,
    settings,
    built,
    table: dataStack.table,
    sealKeys: dataStack.sealKeys,
    mail: mailStack.identity,
    signIn: peopleStack.signIn,
    certificate: edgeStack.certificate,
    webAclArn: edgeStack.webAclArn,
  });
  const edgeWatchStack = new EdgeWatchStack(app, named("EdgeWatch"), {
    ...edge,
    settings,
    distribution: siteStack.distribution,
    logsBucketArn: siteStack.logsBucketArn,
  });
  Tags.of(app).add("project", "rantau");
  Tags.of(app).add("installation", settings.installation);
  sayWhatIsMissing(siteStack, settings);
  return { edgeStack, mailStack, dataStack, peopleStack, siteStack, edgeWatchStack };
}

/** What an installation can be deployed without, but hardly means to be. */
function sayWhatIsMissing(stack: Stack, { alarmMail, firstAdmins }: Settings): void {
  const say = (id: string, text: string) => Annotations.of(stack).addWarningV2(`rantau:${id}`, text);
  if (alarmMail === "")
    say(
      "alarms-reach-nobody",
      "alarmMail is empty: alarms ring and NOBODY is told. Set it in cdk.json, or: cdk -c alarmMail=you@example.com",
    );
  if (firstAdmins.split(",").every((entry) => entry.trim() === ""))
    say(
      "no-admin",
      "firstAdmins is empty: NOBODY can grant a role on the new site. Set it in cdk.json, or: cdk -c firstAdmins=you@example.com",
    );
}
