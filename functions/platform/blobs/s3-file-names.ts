const header = "x-amz-meta-filename";

/**
 * By this field of its form S3 keeps what a file is called: `${filename}` is filled in there before the policy is held
 * to it, so that the policy can only say that it may be any.
 */
export const fileNameField: { field: Record<string, string>; condition: ["starts-with", string, string] } = {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: S3 fills it in
  field: { [header]: "${filename}" },
  condition: ["starts-with", `$${header}`, ""],
};

/** What S3 kept of it. What is not ASCII it gives back in the words of RFC 2047, or as the bytes of UTF-8. */
export function nameInMetadata(metadata: Record<string, string> | undefined): string | undefined {
  const given = metadata?.filename;
  if (given === undefined) return undefined;
  const words = given.replaceAll(/(\?=)\s+(?==\?)/g, "$1");
  const isEncoded = /=\?utf-8\?[bq]\?/i.test(words);
  return isEncoded
    ? words.replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
        wordIn(kind, text),
      )
    : utf8In(given);
}

function wordIn(kind: string, text: string): string {
  if (kind.toLowerCase() === "b") return Buffer.from(text, "base64").toString("utf8");
  const bytes = text
    .replaceAll("_", " ")
    .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Headers are read byte by byte. */
function utf8In(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  const read = Buffer.from(text, "latin1").toString("utf8");
  return read.includes("\uFFFD") ? text : read;
}
