import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type Provider from "oidc-provider";
import { answerHeaders } from "#functions/platform/http/answer-headers.ts";
import { Locale } from "#shared/locales.ts";
import { answerJson } from "../gateway/answer.ts";
import { isOurHost, notOurHost } from "../gateway/our-host.ts";
import { readBody } from "../gateway/request-body.ts";
import type { DemoPerson, SignInPeople } from "./people.ts";
import { signInPage } from "./sign-in-page.ts";

interface SignInOptions {
  port: number;
  siteUrl: string;
  /** Where its key is kept. */
  folder: string;
  people: SignInPeople;
}

export interface SignIn {
  issuer: string;
  stop(): Promise<void>;
}

/** The sign-in provider on its own loopback port. */
export async function startSignIn({ port, siteUrl, folder, people }: SignInOptions): Promise<SignIn> {
  const issuer = `http://localhost:${port}`;
  const { createProvider, localeOf } = await import("./provider.ts");
  const provider = await createProvider({ issuer, siteUrl, folder, people });
  provider.use(async (ctx, next) => {
    if (!/^\/interaction\/[\w-]+$/.test(ctx.path)) return next();
    ctx.set("cache-control", "no-store");
    const { params } = await provider.interactionDetails(ctx.req, ctx.res);
    const locale = localeOf(ctx, params.ui_locales);
    const person = ctx.method === "POST" ? await chosenPerson(ctx.req, people) : undefined;
    if (person) {
      await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: person.subject } });
      ctx.respond = false;
      return;
    }
    ctx.type = "html";
    ctx.body = signInPage({ locale, action: ctx.path, demo: people.demo, made: people.made() });
  });
  return { issuer, stop: await serve(provider, port) };
}

async function serve(provider: Provider, port: number): Promise<() => Promise<void>> {
  const answer = provider.callback();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(answerHeaders)) response.setHeader(name, value);
    if (isOurHost(request)) return answer(request, response);
    answerJson(response, 421, notOurHost);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
}

async function chosenPerson(request: IncomingMessage, people: SignInPeople): Promise<DemoPerson | undefined> {
  const body = await readBody(request, 10_000);
  const form = new URLSearchParams(body?.toString("utf8") ?? "");
  const subject = form.get("subject");
  if (subject) return people.find(subject);
  const name = form.get("name")?.trim() ?? "";
  const email = form.get("email")?.trim().toLowerCase() ?? "";
  if (name === "" || !/^[^@\s]+@[^@\s]+$/.test(email)) return undefined;
  const locale = Locale.safeParse(form.get("locale")).data ?? "en";
  return people.add({ name, email, emailVerified: form.get("verified") === "yes", locale });
}
