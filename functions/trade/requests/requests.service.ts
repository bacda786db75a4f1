import { becomeBuyer } from "#functions/people/people/become-buyer.ts";
import { attachesOfMarket } from "#functions/people/people/market-roll.records.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { countSending } from "#functions/platform/count-sending.ts";
import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { newId } from "#functions/platform/ids.ts";
import { once } from "#functions/platform/once.ts";
import { onFreshRead } from "#functions/platform/table/fresh-read.ts";
import type { Page, PageRequest } from "#functions/platform/table/page.ts";
import { create, replace, type Write } from "#functions/platform/table/write.ts";
import { Conflict, NotFound, RuleBroken } from "#shared/errors.ts";
import { isIdOf } from "#shared/ids.ts";
import type { Person } from "#shared/people/people/person.ts";
import { authorize, type Permission } from "#shared/permissions.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { requestIds } from "#shared/trade/ids.ts";
import { requestPermissions } from "#shared/trade/requests/request.permissions.ts";
import type { Request, SendRequest } from "#shared/trade/requests/request.ts";
import { requestIssues, requestSteps } from "#shared/trade/requests/rules.ts";
import { requestLimits } from "#shared/trade/requests/sending-limits.ts";
import { requestRecord, requestsOfBuyer, requestsOfMarket } from "./requests.records.ts";

/** Where a request lies, as its address says; either part may be anything. */
export interface RequestAddress {
  market: string;
  requestId: string;
}

/**
 * Sends a buyer's request to the attachés of a market, once however often it comes; it is kept where nobody serves
 * that market yet.
 * @throws RuleBroken where the day is past or the sender's mail is not verified; TooManyRequests past a sending limit.
 */
export async function sendRequest(ctx: Ctx, input: SendRequest): Promise<Request> {
  return once(
    ctx,
    input,
    (claim) => onFreshRead((attempt) => writeRequest(ctx, input, claim, attempt)),
    (requestId) => getRequest(ctx, { market: input.market, requestId }),
  );
}

async function writeRequest(
  ctx: Ctx,
  input: SendRequest,
  claim: (resultId: string) => Write[],
  attempt: number,
): Promise<Request> {
  authorize(ctx.actor, requestPermissions.send, { isPublic: true });
  const actor = signedIn(ctx);
  const refusal = whyMayNotSend(actor);
  if (refusal) throw new RuleBroken(refusal);
  refusePast(ctx, input);
  const buyer = attempt === 1 ? actor : ((await ctx.table.get(personRecord, actor.id)) ?? actor);
  const at = ctx.now.toISOString();
  const request: Request = {
    ...input,
    id: newId(requestIds, ctx.now),
    buyerId: buyer.id,
    stage: "open",
    answers: [],
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  const whom = { sender: buyer.id, recipient: input.market };
  await ctx.table.transact([
    ...claim(request.id),
    ...countSending(requestLimits, "request", whom, ctx.now),
    create(requestRecord, request),
    ...becomeBuyer(buyer, ctx.now),
  ]);
  return request;
}

/** Why a person may not send requests, as an error's code: answers could not be told to them. */
export function whyMayNotSend(person: Person): string | undefined {
  return person.emailVerified ? undefined : "mail_unverified";
}

/** @throws RuleBroken naming the field that the calendar does not allow. */
export function refusePast(ctx: Ctx, input: SendRequest): void {
  const issues = requestIssues(input, ctx.now);
  if (issues[0]) throw new RuleBroken(issues[0].code, { issues });
}

/**
 * A request, for whoever may do the verb to it. Nobody signed in is asked to: mails lead straight here.
 * @throws SignInRequired, NotFound
 */
export async function getRequest(
  ctx: Ctx,
  { market, requestId }: RequestAddress,
  verb: Permission = requestPermissions.read,
): Promise<Request> {
  signedIn(ctx);
  const isAddress = CountryCode.safeParse(market).success && isIdOf(requestIds, requestId);
  const request = isAddress ? await ctx.table.get(requestRecord, { market, id: requestId }) : undefined;
  if (!request) throw new NotFound();
  authorize(ctx.actor, verb, request);
  return request;
}

/** Whether there is anybody yet who could answer what waits for an answer. */
export async function isServed(ctx: Ctx, { market }: Pick<Request, "market">): Promise<boolean> {
  return (await attachesOfMarket(ctx.table, market)).length > 0;
}

/** Ends it, as its buyer; one that is closed already stays as it is. `version` is held to where it is not 0. */
export async function closeRequest(ctx: Ctx, address: RequestAddress, version = 0): Promise<Request> {
  async function close(claim: (resultId: string) => Write[]): Promise<Request> {
    const request = await getRequest(ctx, address, requestPermissions.close);
    if (version !== 0 && request.version !== version) throw new Conflict("version_stale");
    const stage = requestSteps.close[request.stage];
    if (!stage) return request;
    const { write, value } = replace(requestRecord, request, { stage }, ctx.now);
    await ctx.table.transact([...claim(value.id), write]);
    return value;
  }
  return once(
    ctx,
    { version },
    (claim) => (version === 0 ? onFreshRead(() => close(claim)) : close(claim)),
    () => getRequest(ctx, address),
  );
}

/** What the actor sent, last changed first. */
export async function listMyRequests(ctx: Ctx, page: PageRequest): Promise<Page<Request>> {
  return requestsOfBuyer(ctx.table, signedIn(ctx).id, page);
}

/**
 * What buyers of a market look for, newest first.
 * @throws SignInRequired, NotFound
 */
export async function listMarketRequests(
  ctx: Ctx,
  market: string,
  page: PageRequest,
): Promise<Page<Request>> {
  signedIn(ctx);
  if (!CountryCode.safeParse(market).success) throw new NotFound();
  authorize(ctx.actor, requestPermissions.read, { market });
  return requestsOfMarket(ctx.table, market, page);
}
