import { Stack, type StackProps } from "aws-cdk-lib";
import { Certificate, CertificateValidation, KeyAlgorithm } from "aws-cdk-lib/aws-certificatemanager";
import type { Construct } from "constructs";
import { WebAcl } from "../parts/web-acl.ts";
import type { Settings } from "../settings.ts";

interface EdgeStackProps extends StackProps {
  readonly settings: Settings;
}

/** What CloudFront wants in us-east-1 before there is a distribution: its certificate and its web ACL. */
export class EdgeStack extends Stack {
  readonly certificate: Certificate;
  readonly webAclArn: string | undefined;

  constructor(scope: Construct, id: string, { settings, ...props }: EdgeStackProps) {
    super(scope, id, { ...props, description: "Rantau: certificate and web ACL of the site" });
    this.certificate = new Certificate(this, "Certificate", {
      domainName: settings.domainName,
      validation: CertificateValidation.fromDns(),
      keyAlgorithm: KeyAlgorithm.EC_PRIME256V1,
    });
    this.webAclArn = settings.webAcl ? new WebAcl(this, "WebAcl").arn : undefined;
  }
}
