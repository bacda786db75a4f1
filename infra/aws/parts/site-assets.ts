import { Duration, RemovalPolicy, Stack, Token } from "aws-cdk-lib";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import { Bucket, type CfnBucket, type IBucket } from "aws-cdk-lib/aws-s3";
import { BucketDeployment, CacheControl, Source } from "aws-cdk-lib/aws-s3-deployment";
import { Construct } from "constructs";
import { acknowledge } from "../checks.ts";
import { privateBucket } from "./private-bucket.ts";
import type { RantauFunction } from "./rantau-function.ts";

interface SiteAssetsProps {
  /** The folder of built assets, with hashed names. */
  readonly folder: string;
  /** The hashed name of each asset, as JSON. */
  readonly manifest: string;
  readonly logsBucket: IBucket;
}

/** Styles and islands, under names that change with their content; older ones stay for pages already open. */
export class SiteAssets extends Construct {
  readonly bucket: Bucket;
  readonly #deployment: BucketDeployment;
  readonly #manifest: string;

  constructor(scope: Construct, id: string, { folder, manifest, logsBucket }: SiteAssetsProps) {
    super(scope, id);
    this.#manifest = manifest;
    this.bucket = new Bucket(this, "Bucket", {
      ...privateBucket,
      serverAccessLogsBucket: logsBucket,
      serverAccessLogsPrefix: "s3/assets/",
    });
    this.#deployment = new BucketDeployment(this, "Deployment", {
      // CloudFront compresses by itself: the compressed copies are for the machine without it.
      sources: [Source.asset(folder, { exclude: ["*.br", "*.gz", "manifest.json"] })],
      destinationBucket: this.bucket,
      destinationKeyPrefix: "assets",
      prune: false,
      cacheControl: [
        CacheControl.setPublic(),
        CacheControl.maxAge(Duration.days(365)),
        CacheControl.immutable(),
      ],
      logGroup: new LogGroup(this, "DeploymentLog", {
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    });
    this.#acknowledge();
  }

  /** The copying is done by a function of CDK's own, whose rights and runtime we cannot narrow. */
  #acknowledge(): void {
    const { handlerRole } = this.#deployment;
    const stack = Stack.of(this);
    const account = Token.isUnresolved(stack.account) ? "<AWS::AccountId>" : stack.account;
    const ownBucket = stack.getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    const runsOnlyToCopy = "CDK's copying function runs at deployments alone, ";
    const findings = {
      "IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]":
        "to write its log.",
      "IAM5[Action::s3:GetBucket*]": "to read the packed assets.",
      "IAM5[Action::s3:GetObject*]": "to read the packed assets.",
      "IAM5[Action::s3:List*]": "to read the packed assets.",
      "IAM5[Action::s3:Abort*]": "to write the assets.",
      "IAM5[Action::s3:DeleteObject*]": "to write the assets.",
      [`IAM5[Resource::arn:aws:s3:::cdk-hnb659fds-assets-${account}-${stack.region}/*]`]:
        "from CDK's own bucket.",
      [`IAM5[Resource::<${ownBucket}.Arn>/*]`]: "to the bucket of assets, which holds nothing else.",
      L1: "on the runtime that this version of CDK tests it with.",
    };
    for (const [finding, purpose] of Object.entries(findings))
      acknowledge(handlerRole.node.scope ?? handlerRole, finding, runsOnlyToCopy + purpose);
  }

  /** Tells a function the assets' names, and holds its deployment back until they are there. */
  describeTo(fn: RantauFunction): void {
    fn.set("ASSET_MANIFEST", this.#manifest);
    fn.lambda.node.addDependency(this.#deployment);
  }
}
