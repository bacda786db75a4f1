interface SecretPlace {
  arn: string;
  region: string;
  /** Where Secrets Manager answers, unless that is the region's own address. */
  endpoint?: string;
}

/** The text of a secret. The package is loaded with the first one. */
export async function readSecret({ arn, region, endpoint }: SecretPlace): Promise<string> {
  const { GetSecretValueCommand, SecretsManagerClient } = await import("@aws-sdk/client-secrets-manager");
  const client = new SecretsManagerClient({ region, ...(endpoint ? { endpoint } : {}) });
  const { SecretString: text } = await client.send(new GetSecretValueCommand({ SecretId: arn }));
  if (text === undefined) throw new Error("The secret holds no text.");
  return text;
}
