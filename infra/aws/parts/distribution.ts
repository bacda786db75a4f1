import { Duration, Stack } from "aws-cdk-lib";
import type { ICertificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HeadersFrameOption,
  HttpVersion,
  type IResponseHeadersPolicy,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { answerHeaders } from "#functions/platform/http/answer-headers.ts";
import { currencyCookie } from "#functions/platform/http/currency-cookie.ts";
import { edgeSeconds } from "#functions/platform/http/shared-cache.ts";
import { sessionCookie } from "#functions/platform/http/site.ts";
import { acknowledge } from "../checks.ts";
import type { RantauFunction } from "./rantau-function.ts";

interface SiteDistributionProps {
  readonly domainName: string;
  /** In us-east-1. */
  readonly certificate: ICertificate;
  /** In us-east-1. @default no web ACL */
  readonly webAclArn?: string;
  /** The HTTP API's host name. */
  readonly apiHostName: string;
  readonly assetsBucket: IBucket;
  readonly blobsBucket: IBucket;
}

/** The site's one public address. */
export class SiteDistribution extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, props: SiteDistributionProps) {
    super(scope, id);
    const overHttps = { viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS, compress: true };
    const responseHeadersPolicy = this.#addHeaders();
    const application = {
      ...overHttps,
      responseHeadersPolicy,
      origin: new HttpOrigin(props.apiHostName, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        readTimeout: Duration.seconds(30),
      }),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    };
    const unchanging = (bucket: IBucket): BehaviorOptions => ({
      ...overHttps,
      responseHeadersPolicy,
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
    });
    this.distribution = new Distribution(this, "Distribution", {
      comment: `Rantau: ${props.domainName}`,
      domainNames: [props.domainName],
      certificate: props.certificate,
      webAclId: props.webAclArn,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      defaultBehavior: { ...application, cachePolicy: this.#addPageCache() },
      additionalBehaviors: {
        // The first alone would be kept out of the API: a pattern that ends in a slash and a star needs the slash.
        "/api": { ...application, cachePolicy: CachePolicy.CACHING_DISABLED },
        "/api/*": { ...application, cachePolicy: CachePolicy.CACHING_DISABLED },
        "/assets/*": unchanging(props.assetsBucket),
        "/photos/*": unchanging(props.blobsBucket),
      },
    });
    this.#acknowledge(props);
  }

  /** Lets a function have the edge forget what was taken from the buckets. */
  allowForgetting(fn: RantauFunction): void {
    fn.set("DISTRIBUTION_ID", this.distribution.distributionId);
    fn.allow(
      new PolicyStatement({
        actions: ["cloudfront:CreateInvalidation"],
        resources: [this.distribution.distributionArn],
      }),
    );
  }

  /** Every other header is the application's own, the same here and on one machine. */
  #addHeaders(): IResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, "Headers", {
      securityHeadersBehavior: {
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(730),
          includeSubdomains: true,
          override: true,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: false },
        // Of what has no policy of its own, such as photos and what CloudFront itself answers.
        contentSecurityPolicy: {
          contentSecurityPolicy: answerHeaders["content-security-policy"],
          override: false,
        },
      },
    });
  }

  /**
   * Nothing is kept that the application did not allow by `Cache-Control`, and nothing for longer than it means to. The
   * session's cookie is part of the key, so whoever is signed in is never given the copy of another; and so is the
   * chosen currency, in which prices are told.
   */
  #addPageCache(): CachePolicy {
    return new CachePolicy(this, "Pages", {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.seconds(edgeSeconds.fresh + edgeSeconds.stale),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      cookieBehavior: CacheCookieBehavior.allowList(sessionCookie, currencyCookie),
      headerBehavior: CacheHeaderBehavior.none(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
  }

  #acknowledge({ webAclArn }: SiteDistributionProps): void {
    acknowledge(this.distribution, "CFR1", "Buyers are in every country: none is shut out.");
    acknowledge(
      this.distribution,
      "CFR3",
      `Logged by standard logging v2 (EdgeWatchStack): the older kind cannot write to a bucket in ${Stack.of(this).region}.`,
    );
    if (!webAclArn)
      acknowledge(
        this.distribution,
        "CFR2",
        "Switched off by the context value webAcl; the HTTP API is throttled.",
      );
  }
}
