import type { SESv2Client } from "@aws-sdk/client-sesv2";
import { asLine } from "#shared/text.ts";
import type { Mailer } from "./mailer.ts";

interface SesOptions {
  from: string;
  /** Made on first use where it is not given. */
  client?: SESv2Client;
}

/** One call that gets no answer must not take the whole time of a batch. */
const patience = { connectionTimeout: 4_000, requestTimeout: 10_000, throwOnRequestTimeout: true };

/** Mails through SES. SES knows no idempotency key: who sends must remember what was sent. */
export function sesMailer({ from, client: given }: SesOptions): Mailer {
  let loading: Promise<{ sdk: typeof import("@aws-sdk/client-sesv2"); client: SESv2Client }> | undefined;

  function ses() {
    loading ??= import("@aws-sdk/client-sesv2").then((sdk) => ({
      sdk,
      client: given ?? new sdk.SESv2Client({ requestHandler: patience }),
    }));
    return loading;
  }

  return {
    async send({ to, subject, text, html, language, headers }) {
      const { sdk, client } = await ses();
      const utf8 = (Data: string) => ({ Data, Charset: "UTF-8" });
      await client.send(
        new sdk.SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: {
            Simple: {
              Subject: utf8(asLine(subject)),
              Body: { Text: utf8(text), Html: utf8(html) },
              Headers: Object.entries({ "Content-Language": language, ...headers }).map(([Name, Value]) => ({
                Name,
                Value,
              })),
            },
          },
        }),
      );
    },
  };
}
