/** What compressing servers and proxies put behind an ETag that they pass on. */
const coding = /(?:--?|;)(?:gzip|br|zstd|deflate)$/;
const list = /^[\s,]*(?:W\/)?"[\x21\x23-\x7e]*"(?:\s*,\s*(?:(?:W\/)?"[\x21\x23-\x7e]*")?)*$/;

/**
 * The versions that `If-Match` or `If-None-Match` names (RFC 9110, 13.1): `"any"` for `*`; undefined where it is no list
 * of ETags. An ETag that we never gave names no version. Weak ones count too: what compresses an answer makes its ETag weak.
 */
export function versionsIn(header: string): "any" | number[] | undefined {
  const text = header.trim();
  if (text === "*") return "any";
  if (!list.test(text)) return undefined;
  return [...text.matchAll(/"([^"]*)"/g)].flatMap(([, tag = ""]) => {
    const plain = tag.replace(coding, "");
    return /^\d{1,15}$/.test(plain) ? [Number(plain)] : [];
  });
}
