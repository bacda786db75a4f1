import type { FC } from "hono/jsx";
import { href, type PageContext, usePage } from "#web/page.ts";

interface CallProps {
  /** What was searched for. */
  question: string;
}

function addressOf(page: PageContext, question: string): string {
  const query = question.trim() === "" ? "" : `?${new URLSearchParams({ q: question.trim().slice(0, 200) })}`;
  return `${href(page, "/requests/new")}${query}`;
}

/** The way on from a search that found nothing. */
export const CallAttache: FC<CallProps> = ({ question }) => {
  const page = usePage();
  return (
    <section class="card stack" aria-labelledby="call-attache">
      <h2 id="call-attache">{page.t.requests_call_title()}</h2>
      <p>{page.t.requests_call()}</p>
      <p>
        <a class="button" href={addressOf(page, question)} rel="nofollow">
          {page.t.requests_call_link()}
        </a>
      </p>
    </section>
  );
};

/** The same, smaller, at the end of a few results. */
export const CallAttacheToo: FC<CallProps> = ({ question }) => {
  const page = usePage();
  return (
    <p>
      {page.t.requests_call_few()}{" "}
      <a href={addressOf(page, question)} rel="nofollow">
        {page.t.requests_call_link()}
      </a>
    </p>
  );
};
