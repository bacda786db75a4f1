import type { IncomingMessage } from "node:http";
import { openEdgeCache } from "#infra/local/gateway/edge-cache.ts";
import type { World } from "./world.ts";

/** What somebody is answered at the edge. */
export interface EdgeSeen {
  status: number;
  text: string;
}

/**
 * A world with an edge before it that keeps what it may, and is never told of a change, as on AWS; asked by whoever is
 * nobody.
 */
export async function edgeOf(world: World): Promise<(path: string) => Promise<EdgeSeen>> {
  const edge = openEdgeCache({
    report(message, error) {
      throw new Error(message, { cause: error });
    },
  });
  const browser = await world.browserOf();
  const api = world.apiOf();
  return async (path) => {
    const request = { method: "GET", url: path, headers: {} } as IncomingMessage;
    const { result } = await edge.answer(request, async () => {
      const answer = await (path.startsWith("/api/v1")
        ? api("GET", path.slice("/api/v1".length))
        : browser.get(path));
      const headers = Object.fromEntries(answer.headers);
      return { statusCode: answer.status, headers, body: await answer.text() };
    });
    const { statusCode, body } = result as { statusCode: number; body: string };
    return { status: statusCode, text: body };
  };
}
