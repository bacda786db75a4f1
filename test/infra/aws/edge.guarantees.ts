import { describe, expect, it } from "vitest";
import { synthesized } from "./synthesized.ts";

const { all, one } = synthesized();
const { DistributionConfig: distribution } = one("AWS::CloudFront::Distribution").Properties;
const paths = Object.fromEntries(
  distribution.CacheBehaviors.map((behavior: { PathPattern: string }) => [behavior.PathPattern, behavior]),
);

describe("each bucket", () => {
  const buckets = all("AWS::S3::Bucket");

  it("is closed to the public and encrypted", () => {
    expect(buckets).toHaveLength(4);
    for (const { Properties } of buckets) {
      expect(Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      expect(Properties.OwnershipControls.Rules).toEqual([{ ObjectOwnership: "BucketOwnerEnforced" }]);
      expect(Properties.BucketEncryption).toBeDefined();
      expect(Properties.WebsiteConfiguration).toBeUndefined();
    }
  });

  it("refuses plain HTTP and opens to nobody", () => {
    for (const { id } of buckets) {
      const policy = all("AWS::S3::BucketPolicy").find(({ Properties }) => Properties.Bucket.Ref === id);
      const statements = policy?.Properties.PolicyDocument.Statement as Record<string, unknown>[];
      expect(statements).toContainEqual(
        expect.objectContaining({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
      );
      const open = statements.filter(
        ({ Effect, Principal }) => Effect === "Allow" && ["*", '{"AWS":"*"}'].includes(textOf(Principal)),
      );
      expect(open).toEqual([]);
    }
  });

  it("that CloudFront reads is read by this distribution alone", () => {
    const readers = all("AWS::S3::BucketPolicy").flatMap(({ Properties }) =>
      Properties.PolicyDocument.Statement.filter(
        ({ Principal }: { Principal: { Service?: string } }) =>
          Principal.Service === "cloudfront.amazonaws.com",
      ),
    );
    expect(readers).toHaveLength(2);
    for (const { Action, Condition } of readers) {
      expect(Action).toBe("s3:GetObject");
      expect(JSON.stringify(Condition)).toContain(one("AWS::CloudFront::Distribution").id);
    }
  });
});

describe("the blobs' bucket", () => {
  const { Properties: blobs, DeletionPolicy } = one("AWS::S3::Bucket", "Blobs");

  it("takes posts from the site alone", () => {
    expect(blobs.CorsConfiguration.CorsRules).toMatchObject([
      { AllowedOrigins: ["https://rantau.example"], AllowedMethods: ["POST"] },
    ]);
  });

  it("forgets abandoned uploads after a day, and what was deleted after a month", () => {
    const rules = blobs.LifecycleConfiguration.Rules;
    expect(rules).toContainEqual(expect.objectContaining({ Prefix: "uploads/", ExpirationInDays: 1 }));
    expect(rules).toContainEqual(
      expect.objectContaining({
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
        ExpiredObjectDeleteMarker: true,
      }),
    );
    expect(blobs.VersioningConfiguration.Status).toBe("Enabled");
    expect(DeletionPolicy).toBe("Retain");
  });
});

describe("the distribution", () => {
  const behaviors = [distribution.DefaultCacheBehavior, ...distribution.CacheBehaviors];

  it("speaks HTTPS alone, TLS 1.2 or newer, HTTP/2 and HTTP/3", () => {
    for (const { ViewerProtocolPolicy } of behaviors) expect(ViewerProtocolPolicy).toBe("redirect-to-https");
    expect(distribution.ViewerCertificate.MinimumProtocolVersion).toBe("TLSv1.2_2021");
    expect(distribution.HttpVersion).toBe("http2and3");
    const [origin] = distribution.Origins;
    expect(origin.CustomOriginConfig).toMatchObject({
      OriginProtocolPolicy: "https-only",
      OriginSSLProtocols: ["TLSv1.2"],
    });
  });

  it("adds HSTS to every answer and closes those without a policy of their own, as the application does", () => {
    const { id, Properties } = one("AWS::CloudFront::ResponseHeadersPolicy");
    for (const { ResponseHeadersPolicyId } of behaviors) expect(ResponseHeadersPolicyId).toEqual({ Ref: id });
    const { SecurityHeadersConfig: headers } = Properties.ResponseHeadersPolicyConfig;
    expect(headers.StrictTransportSecurity.AccessControlMaxAgeSec).toBeGreaterThanOrEqual(365 * 24 * 3600);
    expect(headers).toMatchObject({
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: "DENY", Override: false },
      ContentSecurityPolicy: { ContentSecurityPolicy: "frame-ancestors 'none'", Override: false },
    });
    expect(Object.keys(headers)).toHaveLength(4);
  });

  it("keeps no page that the application did not allow, and none of the signed-in for another", () => {
    const { id, Properties } = one("AWS::CloudFront::CachePolicy");
    expect(distribution.DefaultCacheBehavior.CachePolicyId).toEqual({ Ref: id });
    const { CachePolicyConfig: policy } = Properties;
    expect(policy).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 4 });
    const { CookiesConfig, QueryStringsConfig } = policy.ParametersInCacheKeyAndForwardedToOrigin;
    expect(CookiesConfig).toEqual({
      CookieBehavior: "whitelist",
      Cookies: ["__Host-session", "__Host-currency"],
    });
    expect(policy.ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig).toEqual({ HeaderBehavior: "none" });
    expect(QueryStringsConfig).toEqual({ QueryStringBehavior: "all" });
  });

  it("keeps nothing of the API, and lets every method through to the application", () => {
    const cachingDisabled = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
    for (const path of ["/api", "/api/*"]) expect(paths[path].CachePolicyId).toBe(cachingDisabled);
    for (const behavior of [paths["/api"], paths["/api/*"], distribution.DefaultCacheBehavior])
      expect(behavior.AllowedMethods).toEqual(expect.arrayContaining(["POST", "PUT", "PATCH", "DELETE"]));
  });

  it("has no address for blobs that are not for everybody", () => {
    const ofBlobs = Object.entries<{ TargetOriginId: string }>(paths).filter(([, { TargetOriginId }]) =>
      JSON.stringify(
        distribution.Origins.find(({ Id }: { Id: string }) => Id === TargetOriginId).DomainName,
      ).includes("BlobsBucket"),
    );
    expect(ofBlobs.map(([path]) => path)).toEqual(["/photos/*"]);
    expect(JSON.stringify(distribution.DefaultCacheBehavior)).not.toContain("Blobs");
    for (const { OriginPath } of distribution.Origins) expect(OriginPath ?? "").toBe("");
  });

  it("reads assets and photos from their buckets", () => {
    const bucketOf = (path: string) =>
      JSON.stringify(
        distribution.Origins.find(({ Id }: { Id: string }) => Id === paths[path].TargetOriginId).DomainName,
      );
    expect(bucketOf("/assets/*")).toContain("AssetsBucket");
    expect(bucketOf("/photos/*")).toContain("BlobsBucket");
  });

  it("stands behind a web ACL with AWS's rules and a rate limit", () => {
    const acl = one("AWS::WAFv2::WebACL");
    expect(acl).toMatchObject({ Properties: { Scope: "CLOUDFRONT" } });
    const rules = JSON.stringify(acl.Properties.Rules);
    expect(rules).toContain("AWSManagedRulesCommonRuleSet");
    // What Stripe signs is told apart by its signature; but for that one address nothing is left out.
    expect(rules.match(/"ScopeDownStatement"/g)).toHaveLength(1);
    expect(rules).toContain('"PositionalConstraint":"EXACTLY","SearchString":"/webhooks/stripe"');
    expect(rules).toContain('"AggregateKeyType":"IP"');
    expect(JSON.stringify(distribution.WebACLId)).toContain(acl.id);
  });

  it("delivers its log to the bucket in the region of the settings", () => {
    expect(one("AWS::Logs::DeliverySource").Properties.LogType).toBe("ACCESS_LOGS");
    const destination = JSON.stringify(
      one("AWS::Logs::DeliveryDestination").Properties.DestinationResourceArn,
    );
    expect(destination).toContain("LogsBucket");
    expect(destination).toContain("/cloudfront");
    const policy = one("AWS::S3::BucketPolicy", "Logs").Properties.PolicyDocument.Statement;
    const delivery = policy.find(({ Principal }: { Principal: { Service?: string } }) =>
      Principal.Service?.startsWith("delivery.logs"),
    );
    expect(JSON.stringify(delivery.Condition)).toContain(":delivery-source:*");
  });
});

describe("the HTTP API", () => {
  it("gives /api to one function, what Stripe posts to another, and every other path to the pages", () => {
    const integrations = all("AWS::ApiGatewayV2::Integration");
    const routes = all("AWS::ApiGatewayV2::Route").map(({ Properties }) => {
      const integration = integrations.find(({ id }) => JSON.stringify(Properties.Target).includes(id));
      return [Properties.RouteKey, /"(\w+)Function/.exec(JSON.stringify(integration?.Properties))?.[1]];
    });
    expect(Object.fromEntries(routes)).toEqual({
      $default: "Site",
      "ANY /api": "Api",
      "ANY /api/{proxy+}": "Api",
      "POST /webhooks/stripe": "StripeWebhooks",
    });
    for (const { Properties } of all("AWS::ApiGatewayV2::Integration"))
      expect(Properties.PayloadFormatVersion).toBe("2.0");
  });

  it("is throttled, and logs without addresses and query strings", () => {
    const { Properties: stage } = one("AWS::ApiGatewayV2::Stage");
    expect(stage.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 1000, ThrottlingRateLimit: 500 });
    expect(stage.AccessLogSettings.Format).toContain("$context.requestId");
    expect(stage.AccessLogSettings.Format).not.toMatch(/sourceIp|querystring|userAgent/i);
  });

  it("has no function that answers without it", () => {
    expect(all("AWS::Lambda::Url")).toEqual([]);
  });

  it("has the assets copied before the pages that name them", () => {
    const copy = one("Custom::CDKBucketDeployment").id;
    for (const name of ["SiteFunction", "ApiFunction"])
      expect(one("AWS::Lambda::Function", name).DependsOn).toEqual(
        expect.arrayContaining([expect.stringContaining(copy)]),
      );
  });
});

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
