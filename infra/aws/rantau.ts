import { type App, Tags } from "aws-cdk-lib";
import type { BuiltFiles } from "./built-files.ts";
import { edgeRegion, type Settings } from "./settings.ts";
import { DataStack } from "./stacks/data-stack.ts";
import { EdgeStack } from "./stacks/edge-stack.ts";
import { EdgeWatchStack } from "./stacks/edge-watch-stack.ts";
import { MailStack } from "./stacks/mail-stack.ts";
import { PeopleStack } from "./stacks/people-stack.ts";
import { SiteStack } from "./stacks/site-stack.ts";

/** All stacks of one installation, in the order in which they are deployed. */
export function addStacks(app: App, settings: Settings, built: BuiltFiles) {
  const account = process.env.CDK_DEFAULT_ACCOUNT;
  const home = { env: { account, region: settings.region } };
  const edge = { env: { account, region: edgeRegion } };

  const edgeStack = new EdgeStack(app, "RantauEdge", { ...edge, settings });
  const mailStack = new MailStack(app, "RantauMail", { ...home, settings });
  const dataStack = new DataStack(app, "RantauData", { ...home });
  const peopleStack = new PeopleStack(app, "RantauPeople", { ...home, settings });
  peopleStack.addStackDependency(mailStack, "Cognito sends through the mail identity.");
  const siteStack = new SiteStack(app, "RantauSite", {
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
  const edgeWatchStack = new EdgeWatchStack(app, "RantauEdgeWatch", {
    ...edge,
    settings,
    distribution: siteStack.distribution,
    logsBucketArn: siteStack.logsBucketArn,
  });
  Tags.of(app).add("project", "rantau");
  return { edgeStack, mailStack, dataStack, peopleStack, siteStack, edgeWatchStack };
}
