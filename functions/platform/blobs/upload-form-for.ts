import type { Ctx } from "../ctx.ts";
import type { UploadForm, UploadRules } from "./blobs.ts";

const seconds = 3600;

export interface TimedUploadForm extends UploadForm {
  maximumBytes: number;
  expiresAt: string;
}

/**
 * A form that takes one file for an hour. `path` is the page that the browser is sent to once the file has arrived; without
 * it the answer is for a script.
 */
export async function uploadFormFor(
  { blobs, config, now }: Pick<Ctx, "blobs" | "config" | "now">,
  rules: Pick<UploadRules, "key" | "maximumBytes" | "keepsName">,
  path: string | undefined,
): Promise<TimedUploadForm> {
  const expiresAt = new Date(now.getTime() + seconds * 1000).toISOString();
  const redirectTo = path === undefined ? {} : { redirectTo: `${config.siteUrl}${path}` };
  const form = await blobs.uploadForm({ ...rules, ...redirectTo, expiresAt });
  return { ...form, maximumBytes: rules.maximumBytes, expiresAt };
}
