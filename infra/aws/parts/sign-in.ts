import { CfnOutput, Duration, RemovalPolicy } from "aws-cdk-lib";
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  PasskeyUserVerification,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolEmail,
  type UserPoolResourceServer,
} from "aws-cdk-lib/aws-cognito";
import { Construct } from "constructs";
import { acknowledge } from "../checks.ts";
import type { RantauFunction } from "./rantau-function.ts";

interface SignInProps {
  /** The site's public address, no slash at its end. */
  readonly siteUrl: string;
  /** First label of the sign-in pages' host. */
  readonly domainPrefix: string;
  /** A domain that SES has verified. */
  readonly mailDomain: string;
  /** Where a token tool may receive its code; empty for no such tool. */
  readonly apiCallbackUrls: readonly string[];
}

/** The user pool: sign-in by a mailed code or a passkey, on Cognito's own pages (docs/decisions/011). */
export class SignIn extends Construct {
  readonly pool: UserPool;
  readonly #client: UserPoolClient;
  readonly #audience: string;
  readonly #pagesUrl: string;

  constructor(scope: Construct, id: string, props: SignInProps) {
    super(scope, id);
    this.pool = this.#addPool(props);
    this.#audience = `${props.siteUrl}/api`;

    const scopes = [
      new ResourceServerScope({ scopeName: "read", scopeDescription: "Read what you may read" }),
      new ResourceServerScope({ scopeName: "write", scopeDescription: "Change what you may change" }),
    ];
    const api = this.pool.addResourceServer("Api", {
      userPoolResourceServerName: "Rantau API",
      identifier: this.#audience,
      scopes,
    });
    const domain = this.pool.addDomain("Pages", {
      cognitoDomain: { domainPrefix: props.domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });

    this.#pagesUrl = domain.baseUrl();
    this.#client = this.#addClient(
      "Site",
      [],
      [`${props.siteUrl}/sign-in/callback`],
      [`${props.siteUrl}/signed-out`],
    );
    new CfnOutput(this, "Issuer", { value: this.pool.userPoolProviderUrl });
    new CfnOutput(this, "PagesUrl", { value: this.#pagesUrl });
    if (props.apiCallbackUrls.length > 0) {
      const client = this.#addApiClient(api, scopes, [...props.apiCallbackUrls]);
      new CfnOutput(this, "ApiClientId", { value: client.userPoolClientId });
    }
  }

  /** Tells a function who signs people in. Nothing here is secret: the client is public, with PKCE. */
  describeTo(fn: RantauFunction): void {
    fn.set("OIDC_ISSUER", this.pool.userPoolProviderUrl);
    fn.set("OIDC_ORIGINS", this.#pagesUrl);
    fn.set("OIDC_CLIENT_ID", this.#client.userPoolClientId);
    fn.set("OIDC_AUDIENCE", this.#audience);
  }

  #addPool({ mailDomain }: SignInProps): UserPool {
    const pool = new UserPool(this, "Pool", {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      keepOriginal: { email: true },
      standardAttributes: { email: { required: true, mutable: true }, fullname: { mutable: true } },
      // Cognito insists on the password being listed; the policy is for whoever sets one all the same.
      signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true, passkey: true } },
      passkeyUserVerification: PasskeyUserVerification.PREFERRED,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
      },
      mfa: Mfa.OFF,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      email: UserPoolEmail.withSES({
        fromEmail: `no-reply@${mailDomain}`,
        fromName: "Rantau",
        sesVerifiedDomain: mailDomain,
      }),
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      pool,
      "COG2",
      "Cognito offers neither mailed codes nor passkeys as a first factor where MFA is required; a passkey is two factors in one.",
    );
    acknowledge(
      pool,
      "COG8",
      "The Essentials tier has passkeys and mailed codes. What Plus adds judges passwords, which people here do not need.",
    );
    return pool;
  }

  #addClient(
    id: string,
    scopes: OAuthScope[],
    callbackUrls: string[],
    logoutUrls?: string[],
  ): UserPoolClient {
    const client = this.pool.addClient(id, {
      generateSecret: false,
      authFlows: { user: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE, ...scopes],
        callbackUrls,
        logoutUrls,
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(1),
    });
    new CfnManagedLoginBranding(this, `${id}Branding`, {
      userPoolId: this.pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    return client;
  }

  #addApiClient(
    server: UserPoolResourceServer,
    scopes: ResourceServerScope[],
    callbackUrls: string[],
  ): UserPoolClient {
    const granted = scopes.map((scope) => OAuthScope.resourceServer(server, scope));
    return this.#addClient("ApiTool", granted, callbackUrls);
  }
}
