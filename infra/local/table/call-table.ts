/** DynamoDB Local reads an access key from this and checks no signature. */
const authorization =
  "AWS4-HMAC-SHA256 Credential=local/20200101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0";

export class TableCallFailed extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.name = "TableCallFailed";
    this.code = code;
  }
}

/**
 * One operation of the local table in DynamoDB's own JSON: the SDK would take the longer road to the very shapes that
 * a Lambda's stream events have, and takes 100 ms of each start to load.
 */
export async function callTable<Answer>(
  endpoint: string,
  operation: `${"DynamoDB_20120810" | "DynamoDBStreams_20120810"}.${string}`,
  input: unknown,
): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/x-amz-json-1.0", "x-amz-target": operation, authorization },
    body: JSON.stringify(input),
  });
  const answer = (await response.json()) as Answer & { __type?: string; message?: string; Message?: string };
  if (response.ok) return answer;
  const code = answer.__type?.split("#").at(-1) ?? `HTTP ${response.status}`;
  throw new TableCallFailed(code, answer.message ?? answer.Message ?? "");
}
