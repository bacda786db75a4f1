/** What a public page may weigh, compressed. */
export const budgets = { markupBytes: 14_000, scriptBytes: 10_000 };

/** What a browser that knows nothing of the site fetches with a page: its markup with styles, and its scripts. */
export async function weightOf(address: string): Promise<{ markup: number; script: number }> {
  const html = await transferred(address);
  const links = (pattern: RegExp) =>
    [...html.text.matchAll(pattern)].map(([, href = ""]) => new URL(href, address).href);
  const styles = await Promise.all(links(/<link rel="stylesheet" href="([^"]+)"/g).map(transferred));
  const scripts = await Promise.all(links(/<script[^>]* src="([^"]+)"/g).map(transferred));
  const total = (parts: { bytes: number }[]) => parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return { markup: total([html, ...styles]), script: total(scripts) };
}

async function transferred(address: string): Promise<{ text: string; bytes: number }> {
  const answer = await fetch(address, { headers: { "accept-encoding": "br" } });
  const text = await answer.text();
  // `fetch` unpacks the body; the gateway says how long it was on the wire.
  return { text, bytes: Number(answer.headers.get("content-length")) };
}
