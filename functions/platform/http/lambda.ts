import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context as LambdaContext,
} from "aws-lambda";
import type { Env, Hono } from "hono";
import { handle } from "hono/aws-lambda";
import { answerHeaders } from "./answer-headers.ts";

/** An app as the handler of an HTTP API's events. Loaded once, with the function. */
export function httpHandler<E extends Env>(loading: Promise<Hono<E>>) {
  const answer = loading.then((app) => handle(app));
  return async function handler(
    event: APIGatewayProxyEventV2,
    context: LambdaContext,
  ): Promise<APIGatewayProxyStructuredResultV2> {
    const answered: unknown = await (await answer)(readable(event) as never, context as never);
    const result = answered as APIGatewayProxyStructuredResultV2;
    return { ...result, headers: { ...answerHeaders, ...result.headers } };
  };
}

/** A body says nothing in a read (RFC 9110, 9.3.1), and no `Request` can hold one there. */
function readable(event: APIGatewayProxyEventV2): APIGatewayProxyEventV2 {
  if (!["GET", "HEAD"].includes(event.requestContext.http.method)) return event;
  const { body: _body, ...rest } = event;
  return rest;
}
