import type { Context } from "hono";
import { TooLarge, UnsupportedMedia, ValidationFailed } from "#shared/errors.ts";

/** Larger than any form of ours with every text filled to its limit; files go to the blob store, not through here. */
export const maximumBodyBytes = 512 * 1024;
const maximumDepth = 20;

/**
 * The request's JSON, checked before anything reads it: media type, size, UTF-8, depth.
 * @throws UnsupportedMedia, TooLarge, ValidationFailed
 */
export async function readJson(c: Context): Promise<unknown> {
  const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new UnsupportedMedia("media_type_not_json");
  const text = decodeUtf8(await readBytes(c));
  if (depthOf(text) > maximumDepth)
    throw new ValidationFailed("json_too_deep", { params: { maximum: maximumDepth } });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ValidationFailed("json_malformed", { cause });
  }
}

/** @throws TooLarge past `maximumBodyBytes`, before the rest is read where the length is announced. */
export async function readBytes(c: Context, maximum = maximumBodyBytes): Promise<Uint8Array> {
  const refusal = new TooLarge("body_too_large", {
    params: { maximumKilobytes: Math.floor(maximum / 1024) },
  });
  if (Number(c.req.header("content-length") ?? 0) > maximum) throw refusal;
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.byteLength > maximum) throw refusal;
  return bytes;
}

/** @throws ValidationFailed `text_not_utf8` */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ValidationFailed("text_not_utf8", { cause });
  }
}

/** How deep brackets nest, strings left out: known without building anything. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (inString) {
      if (char === "\\") at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{" || char === "[") deepest = Math.max(deepest, ++depth);
    else if (char === "}" || char === "]") depth--;
  }
  return deepest;
}
