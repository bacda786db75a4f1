import { describe, expect, it } from "vitest";
import { projectedIn, tableDesign } from "#shared/table-design.ts";
import { synthesized } from "./synthesized.ts";

const { all, one } = synthesized();

interface IndexResource {
  IndexName: string;
  KeySchema: { AttributeName: string; KeyType: string }[];
  Projection: { ProjectionType: string; NonKeyAttributes?: string[] };
}

describe("the table", () => {
  const { Properties: table, DeletionPolicy } = one("AWS::DynamoDB::GlobalTable");

  it("can be restored to any second, and is not deleted by mistake", () => {
    expect(table.Replicas).toMatchObject([
      {
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        DeletionProtectionEnabled: true,
      },
    ]);
    expect(DeletionPolicy).toBe("Retain");
  });

  it("stays in the region of the settings", () => {
    expect(table.Replicas.map(({ Region }: { Region: string }) => Region)).toEqual(["ap-southeast-3"]);
  });

  it("forgets by expiresAt and streams both images", () => {
    expect(table.TimeToLiveSpecification).toEqual({ AttributeName: "expiresAt", Enabled: true });
    expect(table.StreamSpecification).toEqual({ StreamViewType: "NEW_AND_OLD_IMAGES" });
    expect(table.BillingMode).toBe("PAY_PER_REQUEST");
  });

  it("has the keys and indexes of the design that the local table is made from, all strings", () => {
    const keys = (schema: { AttributeName: string; KeyType: string }[], type: string) =>
      schema.filter(({ KeyType }) => KeyType === type).map(({ AttributeName }) => AttributeName);
    expect(keys(table.KeySchema, "HASH")).toEqual([tableDesign.partitionKey]);
    expect(keys(table.KeySchema, "RANGE")).toEqual([tableDesign.sortKey]);
    expect(
      table.GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }: IndexResource) => ({
        name: IndexName,
        partitionKeys: keys(KeySchema, "HASH"),
        sortKeys: keys(KeySchema, "RANGE"),
        ...(Projection.ProjectionType === "ALL" ? {} : { hasSummariesAlone: true }),
      })),
    ).toEqual(tableDesign.indexes);
    const parts = table.GlobalSecondaryIndexes.map(
      ({ Projection }: IndexResource) => Projection.NonKeyAttributes,
    );
    expect(parts).toEqual(tableDesign.indexes.map((index) => projectedIn(index)));
    const types = table.AttributeDefinitions.map(
      ({ AttributeType }: { AttributeType: string }) => AttributeType,
    );
    expect(new Set(types)).toEqual(new Set(["S"]));
  });
});

describe("the keys of sealed fields", () => {
  it("lie beside the table, and outlive their stack as it does", () => {
    const { Properties, DeletionPolicy, UpdateReplacePolicy, stack } = all(
      "AWS::SecretsManager::Secret",
    ).find(({ id }) => id.startsWith("SealKeys")) as ReturnType<typeof all>[number] & {
      UpdateReplacePolicy: string;
    };
    expect({ DeletionPolicy, UpdateReplacePolicy, stack }).toEqual({
      DeletionPolicy: "Retain",
      UpdateReplacePolicy: "Retain",
      stack: "dataStack",
    });
    expect(Properties.GenerateSecretString).toEqual({ PasswordLength: 64, ExcludePunctuation: true });
  });
});

describe("the user pool", () => {
  const { Properties: pool, DeletionPolicy } = one("AWS::Cognito::UserPool");

  it("lets people in by a mailed code or a passkey", () => {
    expect(pool.UserPoolTier).toBe("ESSENTIALS");
    expect(pool.Policies.SignInPolicy.AllowedFirstAuthFactors).toEqual(
      expect.arrayContaining(["EMAIL_OTP", "WEB_AUTHN"]),
    );
    expect(one("AWS::Cognito::UserPoolDomain").Properties.ManagedLoginVersion).toBe(2);
  });

  it("verifies the mail address, also when it changes", () => {
    expect(pool.AutoVerifiedAttributes).toEqual(["email"]);
    expect(pool.UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate).toEqual(["email"]);
  });

  it("is not deleted by mistake", () => {
    expect(pool.DeletionProtection).toBe("ACTIVE");
    expect(DeletionPolicy).toBe("Retain");
  });

  it.each(["SignInPoolSite", "SignInPoolApiTool"])(
    "has in %s a public client of the code flow, with no password flow",
    (id) => {
      const { Properties: client } = one("AWS::Cognito::UserPoolClient", id);
      expect(client).toMatchObject({ GenerateSecret: false, PreventUserExistenceErrors: "ENABLED" });
      expect(client.AllowedOAuthFlows).toEqual(["code"]);
      expect(client.ExplicitAuthFlows.toSorted()).toEqual(["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH"]);
    },
  );

  it("returns to the site alone", () => {
    const { Properties: client } = one("AWS::Cognito::UserPoolClient", "SignInPoolSite");
    expect(client.CallbackURLs).toEqual(["https://rantau.example/sign-in/callback"]);
    expect(client.LogoutURLs).toEqual(["https://rantau.example/signed-out"]);
    expect(client.AllowedOAuthScopes).toEqual(["openid", "email", "profile"]);
  });

  it("names the API that its tokens are for, as the functions expect it", () => {
    const { Properties: server } = one("AWS::Cognito::UserPoolResourceServer");
    const { Variables } = one("AWS::Lambda::Function", "Api").Properties.Environment;
    expect(server.Identifier).toBe(Variables.OIDC_AUDIENCE);
    expect(server.Scopes.map(({ ScopeName }: { ScopeName: string }) => ScopeName)).toEqual(["read", "write"]);
  });
});

describe("the mail identity", () => {
  it("is the domain, over TLS alone, never again to who bounced or complained", () => {
    expect(one("AWS::SES::EmailIdentity").Properties.EmailIdentity).toBe("rantau.example");
    expect(one("AWS::SES::ConfigurationSet").Properties).toMatchObject({
      DeliveryOptions: { TlsPolicy: "REQUIRE" },
      SuppressionOptions: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
    });
  });
});
