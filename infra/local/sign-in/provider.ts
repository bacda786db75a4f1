import { createHash } from "node:crypto";
import { join } from "node:path";
import Provider, { type AccessToken, type Configuration, type KoaContextWithOIDC } from "oidc-provider";
import { Locale, siteLocales } from "#shared/locales.ts";
import { audience, clientId } from "./client.ts";
import { signingKeys } from "./keys.ts";
import { memoryAdapters } from "./memory-adapter.ts";
import type { DemoPerson, SignInPeople } from "./people.ts";
import { failedPage, signedOutPage, signOutPage } from "./sign-in-page.ts";

const scopes = "read write";
const tokenSeconds = 12 * 60 * 60;

const apiServer = {
  scope: scopes,
  audience,
  accessTokenFormat: "jwt",
  accessTokenTTL: tokenSeconds,
  jwt: { sign: { alg: "RS256" } },
} as const;

function lifetimeOf(_: unknown, token: AccessToken): number {
  return token.resourceServer?.accessTokenTTL ?? 3600;
}

interface ProviderOptions {
  issuer: string;
  siteUrl: string;
  /** Where its key is kept. */
  folder: string;
  people: SignInPeople;
}

/** An OpenID provider for one machine: whoever asks is whom they say. */
export async function createProvider({
  issuer,
  siteUrl,
  folder,
  people,
}: ProviderOptions): Promise<Provider> {
  const jwks = await signingKeys(join(folder, "keys.json"));
  const configuration: Configuration = {
    adapter: memoryAdapters(),
    jwks: jwks as NonNullable<Configuration["jwks"]>,
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code"],
        response_types: ["code"],
        redirect_uris: [`${siteUrl}/sign-in/callback`],
        post_logout_redirect_uris: [`${siteUrl}/signed-out`],
      },
    ],
    scopes: ["openid", "email", "profile"],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "locale"] },
    // Cognito too puts the claims into the ID token.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: [createHash("sha256").update(JSON.stringify(jwks)).digest("base64url")] },
    ttl: { Session: 86_400, Grant: 86_400, Interaction: 3600, IdToken: 3600, AccessToken: lifetimeOf },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => {
          if (resource !== audience) throw new Error(`No such API: ${resource}`);
          return apiServer;
        },
        useGrantedResource: () => true,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage(localeOf(ctx), form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage(localeOf(ctx), siteUrl);
        },
      },
    },
    findAccount: (_, subject) => {
      const person = people.find(subject);
      return person && { accountId: subject, claims: () => ({ ...claimsOf(person) }) };
    },
    async loadExistingGrant(ctx) {
      const { oidc } = ctx;
      const { client, session } = oidc;
      if (!client || !session?.accountId) return undefined;
      const known = session.grantIdFor(client.clientId);
      const grant =
        (known && (await oidc.provider.Grant.find(known))) ||
        new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid email profile");
      grant.addResourceScope(audience, scopes);
      await grant.save();
      return grant;
    },
    renderError: (ctx, out) => {
      ctx.type = "html";
      ctx.body = failedPage(localeOf(ctx), siteUrl, `${out.error}: ${out.error_description ?? ""}`);
    },
  };
  return new Provider(issuer, configuration);
}

function claimsOf({ subject, name, email, emailVerified, locale }: DemoPerson) {
  return { sub: subject, name, email, email_verified: emailVerified, locale };
}

/** The language that is asked for, else that of the browser. */
export function localeOf(ctx: Pick<KoaContextWithOIDC, "acceptsLanguages">, wanted?: unknown): Locale {
  const asked = typeof wanted === "string" ? wanted.split(" ") : [];
  const own = asked.map((it) => Locale.safeParse(it).data).find((it) => it !== undefined);
  return own ?? Locale.safeParse(ctx.acceptsLanguages([...siteLocales])).data ?? "en";
}

/** An access token for the API, as the provider itself would give it. */
export async function issueToken(provider: Provider, { subject }: DemoPerson): Promise<string> {
  const client = await provider.Client.find(clientId);
  if (!client) throw new Error("The local provider has no client.");
  const grant = new provider.Grant({ clientId, accountId: subject });
  grant.addResourceScope(audience, scopes);
  const token = new provider.AccessToken({
    accountId: subject,
    client,
    grantId: await grant.save(),
    gty: "authorization_code",
    scope: scopes,
  });
  token.resourceServer = new provider.ResourceServer(audience, apiServer);
  return token.save();
}
