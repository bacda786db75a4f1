/** The answer itself; throws where a page says what is wrong with a form and leads to a field that it does not have. */
export async function withWorkingLinks(answering: Response | Promise<Response>): Promise<Response> {
  const answer = await answering;
  if (!answer.headers.get("content-type")?.startsWith("text/html")) return answer;
  const page = await answer.clone().text();
  if (!page.includes('class="failure"')) return answer;
  const missing = [...page.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !page.includes(` id="${id}"`));
  if (missing.length > 0) throw new Error(`Links lead nowhere: ${missing.map(([link]) => link).join(", ")}`);
  return answer;
}
