import { answerRequest, sendRequest } from "#functions/trade/requests/requests.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import type { BuyerRequest, SendRequest } from "#shared/trade/requests/request.ts";
import type { World } from "./world.ts";

/** What a buyer in Japan writes to the attachés there. */
export function requestInput(changes: Partial<SendRequest> = {}): SendRequest {
  return {
    text: "Candied nutmeg in jars, for a tea room in Kobe.",
    market: "JP",
    company: { name: "Sakura Trading (demo)", kind: "importer", country: "JP" },
    language: "en",
    ...changes,
  };
}

/** The same as the form's fields. */
export function requestFields(changes: Record<string, string> = {}): Record<string, string> {
  return {
    once: crypto.randomUUID(),
    text: "Candied nutmeg in jars, for a tea room in Kobe.",
    market: "JP",
    language: "en",
    "company.name": "Sakura Trading (demo)",
    "company.kind": "importer",
    "company.country": "JP",
    ...changes,
  };
}

export function makeAttache(world: World, market: string, changes: Partial<Person> = {}): Promise<Person> {
  return world.makePerson({ roles: ["attache"], markets: [market], ...changes });
}

/** A buyer who has sent a request, and an attaché who serves its market. */
export async function makeRequest(world: World, changes: Partial<SendRequest> = {}) {
  const input = requestInput(changes);
  const attache = await makeAttache(world, input.market);
  const asker = await world.makePerson();
  const request = await sendRequest(world.ctxOf(asker), {}, input);
  return { attache, buyer: await world.reload(asker), request, address: addressOf(request) };
}

export function addressOf({ market, id }: BuyerRequest) {
  return { market, requestId: id };
}

export function answer(
  world: World,
  attache: Person,
  request: BuyerRequest,
  text = "Ask Banda Pala, Ambon.",
) {
  return answerRequest(world.ctxOf(attache), addressOf(request), { text, language: "en" });
}
