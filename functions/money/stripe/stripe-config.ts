import * as z from "zod";

/** What the function that holds Stripe's key is told (docs/OPERATIONS.md), and nothing else. */
export const PaymentsEnvironment = z.object({
  STRIPE_SECRET_KEY: z.string().min(1).optional(),
  STRIPE_SECRET_KEY_ARN: z.string().min(1).optional(),
  /** Where Stripe answers, on one machine: the pretended one. */
  STRIPE_API_BASE: z.url({ protocol: /^https?$/ }).optional(),
  /** How long one try of a call of Stripe may take; a call has three. */
  STRIPE_TRY_MS: z.coerce.number().int().min(10).max(7000).default(6000),
  AWS_REGION: z.string().default("ap-southeast-3"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** What the function that Stripe calls is told beside the platform's own configuration. */
export const WebhookEnvironment = z.object({
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  STRIPE_WEBHOOK_SECRET_ARN: z.string().min(1).optional(),
  AWS_REGION: z.string().default("ap-southeast-3"),
});

export type SecretSource =
  | { kind: "text"; text: string }
  | { kind: "secret"; arn: string; region: string }
  | { kind: "none" };

export interface StripeConfig {
  key: SecretSource;
  apiBase: string | undefined;
  tryMs: number;
  logLevel: z.infer<typeof PaymentsEnvironment>["LOG_LEVEL"];
}

type Variables = Record<string, string | undefined>;

/** @throws Error naming each variable that is malformed. */
export function readStripeConfig(environment: Variables): StripeConfig {
  const env = read(PaymentsEnvironment, environment);
  return {
    key: sourceOf(env.STRIPE_SECRET_KEY, env.STRIPE_SECRET_KEY_ARN, env.AWS_REGION),
    apiBase: env.STRIPE_API_BASE,
    tryMs: env.STRIPE_TRY_MS,
    logLevel: env.LOG_LEVEL,
  };
}

/** @throws Error naming each variable that is malformed. */
export function readWebhookConfig(environment: Variables): SecretSource {
  const env = read(WebhookEnvironment, environment);
  return sourceOf(env.STRIPE_WEBHOOK_SECRET, env.STRIPE_WEBHOOK_SECRET_ARN, env.AWS_REGION);
}

function read<T>(schema: z.ZodType<T>, environment: Variables): T {
  const result = schema.safeParse(environment, { jitless: true });
  if (!result.success) throw new Error(`Configuration: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** As with the seal keys: the secret's address goes before a text. */
function sourceOf(text: string | undefined, arn: string | undefined, region: string): SecretSource {
  if (arn) return { kind: "secret", arn, region };
  return text ? { kind: "text", text } : { kind: "none" };
}
