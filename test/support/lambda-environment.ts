/** The functions' configuration as Lambda and the stacks set it; nothing that it names exists. */
export const lambdaEnvironment = {
  AWS_REGION: "ap-southeast-3",
  AWS_ACCESS_KEY_ID: "AKIDOFTHEFUNCTION",
  AWS_SECRET_ACCESS_KEY: "secret-of-the-function",
  AWS_SESSION_TOKEN: "token-of-the-function",
  TABLE_NAME: "rantau",
  SITE_URL: "https://rantau.example",
  CURSOR_KEY: "c".repeat(32),
  SEAL_KEYS_ARN: "arn:aws:secretsmanager:ap-southeast-3:111122223333:secret:seal-keys",
  OIDC_ISSUER: "https://sign-in.rantau.example",
  OIDC_CLIENT_ID: "rantau",
  OIDC_AUDIENCE: "https://rantau.example/api",
  BLOBS_BUCKET: "rantau-blobs",
};
