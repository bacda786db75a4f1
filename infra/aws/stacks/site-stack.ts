import { CfnOutput, Duration, Stack, type StackProps } from "aws-cdk-lib";
import type { ICertificate } from "aws-cdk-lib/aws-certificatemanager";
import type { Distribution } from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";

import { streamTries } from "#shared/stream-tries.ts";

import { nightlyWork } from "#shared/terms/calendar.ts";

import type { BuiltFiles } from "../built-files.ts";
import { BlobsBucket } from "../parts/blobs-bucket.ts";
import { CardPayments } from "../parts/card-payments.ts";
import { CursorKey } from "../parts/cursor-key.ts";
import { SiteDistribution } from "../parts/distribution.ts";
import { Every } from "../parts/every.ts";
import { LogsBucket } from "../parts/logs-bucket.ts";
import type { MailIdentity } from "../parts/mail-identity.ts";
import { RantauFunction } from "../parts/rantau-function.ts";
import type { RantauTable } from "../parts/rantau-table.ts";
import { RunbookAlarms } from "../parts/runbook-alarm.ts";
import type { SealKeys } from "../parts/seal-keys.ts";
import { SharpLayer } from "../parts/sharp-layer.ts";
import type { SignIn } from "../parts/sign-in.ts";
import { SiteAssets } from "../parts/site-assets.ts";
import { TableChanges } from "../parts/table-changes.ts";
import { TypstLayer } from "../parts/typst-layer.ts";
import { UploadEvents } from "../parts/upload-events.ts";
import { Watches } from "../parts/watches.ts";
import { WebApi } from "../parts/web-api.ts";
import type { Settings } from "../settings.ts";

interface SiteStackProps extends StackProps {
  readonly settings: Settings;
  readonly built: BuiltFiles;
  readonly table: RantauTable;
  readonly sealKeys: SealKeys;
  readonly mail: MailIdentity;
  readonly signIn: SignIn;
  readonly certificate: ICertificate;
  readonly webAclArn: string | undefined;
}

/** What runs: the functions, what wakes each of them, the blobs, and the site's public address. */
export class SiteStack extends Stack {
  readonly distribution: Distribution;
  readonly logsBucketArn: string;
  readonly #alarms: RunbookAlarms;

  constructor(scope: Construct, id: string, props: SiteStackProps) {
    const { settings, built, table, sealKeys, mail, signIn, certificate, webAclArn } = props;
    super(scope, id, { env: props.env, description: "Rantau: functions, blobs and distribution" });
    const siteUrl = `https://${settings.domainName}`;
    this.#alarms = new RunbookAlarms(this, "Alarms", settings);
    const logs = new LogsBucket(this, "Logs");
    this.logsBucketArn = logs.crossRegionArn;
    const blobs = new BlobsBucket(this, "Blobs", { siteUrl, logsBucket: logs.bucket });
    const assets = new SiteAssets(this, "Assets", {
      folder: built.assetsFolder,
      manifest: built.assetManifest,
      logsBucket: logs.bucket,
    });
    const { site, api, tableStream, photos, papers, due, jobs } = this.#addFunctions(built);

    const { payments, webhooks } = new CardPayments(this, "CardPayments", {
      folders: built.functionFolders,
      alarms: this.#alarms,
    });

    const cursorKey = new CursorKey(this, "CursorKey");
    for (const fn of [site, api, tableStream, photos, webhooks, due, jobs]) {
      fn.set("SITE_URL", siteUrl);
      fn.set("FIRST_ADMINS", settings.firstAdmins);
      fn.set("LOG_LEVEL", "info");
      cursorKey.giveTo(fn);
      signIn.describeTo(fn);
      blobs.describeTo(fn);
    }
    site.set("CONTACT_MAIL", `help@${settings.mailDomain}`);
    tableStream.set("PLATFORM_FEE_BASIS_POINTS", String(settings.platformFeeBasisPoints));
    for (const fn of [site, api]) {
      fn.set("BANK_ACCOUNTS", settings.bankAccounts);
      table.allowVerbs(fn);
      sealKeys.allowUse(fn);
      blobs.allowUploadForms(fn);
      blobs.allowAttachmentReading(fn);
      blobs.allowSearch(fn, "read");
      blobs.allowPapers(fn);
      papers.allowCalls(fn, "PAPERS_FUNCTION");
      assets.describeTo(fn);
    }
    for (const fn of [site, api, tableStream, jobs]) payments.allowCalls(fn, "PAYMENTS_FUNCTION");
    table.allowVerbs(webhooks);
    blobs.allowPhotoReading(site);
    table.allowVerbs(tableStream);
    mail.allowSending(tableStream);
    blobs.allowPhotoKeeping(tableStream);
    blobs.allowAttachmentRemoval(tableStream);
    table.allowPhotoEntries(photos);
    blobs.allowPhotoWork(photos);
    table.allowDue(due);
    table.allowVerbs(jobs);
    for (const fn of [tableStream, jobs]) blobs.allowSearch(fn, "build");

    const tableChanges = new TableChanges(this, "TableChanges", {
      table,
      tableStream,
      logsBucket: logs.bucket,
      alarms: this.#alarms,
    });
    const uploadEvents = new UploadEvents(this, "UploadEvents", { blobs, photos, alarms: this.#alarms });
    new CfnOutput(this, "DeadLetters", {
      description: "The environment of npm run dead-letters:replay",
      value: [
        `DEAD_LETTER_QUEUES="${tableChanges.deadLetters.queue.queueUrl} ${uploadEvents.deadLetters.queue.queueUrl}"`,
        `TABLE_STREAM_FUNCTION=${tableStream.lambda.functionName} PHOTOS_FUNCTION=${photos.lambda.functionName}`,
      ].join(" "),
    });
    new Every(this, "EveryMinute", { interval: Duration.minutes(1), run: due });
    new Every(this, "EveryFiveMinutes", {
      interval: Duration.minutes(5),
      run: jobs,
      event: { every: "five minutes" },
    });
    new Every(this, "EveryNight", {
      interval: { hour: String(nightlyWork.utcHour), minute: String(nightlyWork.minute) },
      run: jobs,
      event: { every: "night" },
    });
    const webApi = new WebApi(this, "WebApi", {
      site,
      api,
      stripeWebhooks: webhooks,
      installation: settings.installation,
      alarms: this.#alarms,
    });
    const publicSite = new SiteDistribution(this, "Public", {
      domainName: settings.domainName,
      certificate,
      webAclArn,
      apiHostName: webApi.hostName,
      assetsBucket: assets.bucket,
      blobsBucket: blobs.bucket,
    });
    publicSite.allowForgetting(tableStream);
    this.distribution = publicSite.distribution;
    new Watches(this, "Watches", { tableStream, due, jobs, mail, alarms: this.#alarms });
    new CfnOutput(this, "DistributionHost", { value: this.distribution.distributionDomainName });
  }

  #addFunctions({ functionFolders: folders, modulesFolder }: BuiltFiles) {
    const alarms = this.#alarms;
    const sharp = new SharpLayer(this, "Sharp", { modulesFolder });
    const typst = new TypstLayer(this, "Typst", { modulesFolder });
    return {
      site: new RantauFunction(this, "Site", {
        folder: folders.site,
        description: "Pages and forms",
        memoryMegabytes: 1024,
        timeout: Duration.seconds(29),
        alarms,
      }),
      api: new RantauFunction(this, "Api", {
        folder: folders.api,
        description: "The JSON API",
        memoryMegabytes: 1024,
        timeout: Duration.seconds(29),
        alarms,
      }),
      tableStream: new RantauFunction(this, "TableStream", {
        folder: folders["table-stream"],
        description: "What follows from a write: mail, and what is kept in step",
        memoryMegabytes: 512,
        timeout: Duration.seconds(streamTries.timeoutSeconds),
        alarms,
      }),
      photos: new RantauFunction(this, "Photos", {
        folder: folders.photos,
        description: "Turns an upload into photos, or what is attached to a message",
        memoryMegabytes: 1769,
        timeout: Duration.minutes(1),
        architecture: sharp.architecture,
        layers: [sharp.layer],
        alarms,
      }),
      papers: new RantauFunction(this, "Papers", {
        folder: folders.papers,
        description: "Draws quotations, invoices and packing lists",
        memoryMegabytes: 1769,
        timeout: Duration.seconds(20),
        architecture: typst.architecture,
        layers: [typst.layer],
        alarms,
      }),
      due: new RantauFunction(this, "Due", {
        folder: folders.due,
        description: "Takes each step whose time has come",
        memoryMegabytes: 512,
        timeout: Duration.minutes(1),
        alarms,
      }),
      jobs: new RantauFunction(this, "Jobs", {
        folder: folders.jobs,
        description: "Work that schedules start: the search index built anew",
        memoryMegabytes: 1769,
        timeout: Duration.minutes(15),
        isSeldom: true,
        alarms,
      }),
    };
  }
}
