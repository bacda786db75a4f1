import type { FC } from "hono/jsx";
import { type ApiDocument, type Route, routesByTag, serverOf } from "./document.ts";
import { curlOf } from "./example.ts";
import { inlined } from "./inlined.ts";
import { type ReferenceContext, ReferenceFrame } from "./reference-frame.tsx";
import { boundsText, SchemaFields, typeText } from "./schema.tsx";

export interface ReferencePageProps {
  context: ReferenceContext;
  document: ApiDocument;
  /** Where tokens come from, and for what they must be made. */
  tokens: { issuer: string; audience: string };
}

/** Every route of the API, from the same description that programs read. */
export const ReferencePage: FC<ReferencePageProps> = ({ context, document, tokens }) => {
  const { t } = context;
  const byTag = [...routesByTag(inlined(document))];
  const server = serverOf(document);
  return (
    <ReferenceFrame context={context} title={t.reference_title()}>
      <div class="stack sections">
        <section class="narrow stack">
          <h1>{t.reference_title()}</h1>
          <p>{t.reference_what()}</p>
          <p>
            <code>{server}</code>
          </p>
          <p>
            <a href="/api/openapi.json">{t.reference_document()}</a>
          </p>
        </section>
        <section class="narrow stack" aria-labelledby="token">
          <h2 id="token">{t.reference_token_title()}</h2>
          <p>{t.reference_token_what()}</p>
          <dl class="facts">
            <dt>{t.reference_token_issuer()}</dt>
            <dd>
              <code>{tokens.issuer}</code>
            </dd>
            <dt>{t.reference_token_audience()}</dt>
            <dd>
              <code>{tokens.audience}</code>
            </dd>
            <dt>{t.reference_token_scopes()}</dt>
            <dd>
              <code>read</code>, <code>write</code>
            </dd>
          </dl>
          <p>{t.reference_token_local()}</p>
          <pre class="scroll" tabindex={0}>
            <code>{`TOKEN=$(npm run --silent token -- <name>)\ncurl '${server}/me' -H "Authorization: Bearer $TOKEN"`}</code>
          </pre>
        </section>
        <section class="narrow stack" aria-labelledby="rules">
          <h2 id="rules">{t.reference_rules_title()}</h2>
          <ul class="stack">
            <li>{t.reference_rule_once()}</li>
            <li>{t.reference_rule_version()}</li>
            <li>{t.reference_rule_pages()}</li>
            <li>
              {t.reference_rule_errors()} <a href="/api/problems">{t.reference_problems_title()}</a>
            </li>
          </ul>
        </section>
        <nav class="stack" aria-labelledby="routes">
          <h2 id="routes">{t.reference_routes()}</h2>
          {byTag.map(([tag, routes]) => (
            <div>
              <h3 lang="en">
                <a href={`#tag-${tag}`}>{tag}</a>
              </h3>
              <ul class="plain" lang="en">
                {routes.map((route) => (
                  <li>
                    <a href={`#${route.operationId}`}>
                      <code>
                        {route.method.toUpperCase()} {route.path}
                      </code>
                    </a>{" "}
                    {route.summary}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        {byTag.map(([tag, routes]) => (
          <section class="stack" aria-labelledby={`tag-${tag}`} lang="en">
            <h2 id={`tag-${tag}`}>{tag}</h2>
            {routes.map((route) => (
              <RouteCard context={context} route={route} server={server} />
            ))}
          </section>
        ))}
      </div>
    </ReferenceFrame>
  );
};

const RouteCard: FC<{ context: ReferenceContext; route: Route; server: string }> = ({
  context,
  route,
  server,
}) => {
  const { t, locale } = context;
  const body = Object.entries(route.requestBody?.content ?? {})[0];
  const answers = Object.entries(route.responses).filter(([status]) => status.startsWith("2"));
  return (
    <article class="card stack" id={route.operationId}>
      <h3>
        <code>
          {route.method.toUpperCase()} {route.path}
        </code>
      </h3>
      <p>{route.summary}</p>
      {route.description.split("\n\n").map((text) => (
        <p>{text.replaceAll("`", "")}</p>
      ))}
      <p class="hint" lang={locale}>
        {route.security.length === 0 ? t.reference_open() : t.reference_closed()}
      </p>
      {route.parameters.length > 0 ? (
        <div class="scroll">
          <table>
            <caption lang={locale}>{t.reference_parameters()}</caption>
            <tbody>
              {route.parameters.map((it) => (
                <tr>
                  <th scope="row">
                    <code>{it.name}</code>
                  </th>
                  <td>{it.in}</td>
                  <td>
                    {it.required ? <strong lang={locale}>{t.reference_required()}</strong> : null}{" "}
                    {[typeText(it.schema), boundsText(it.schema)].filter((text) => text !== "").join(", ")}
                    {it.description ? `. ${it.description.replaceAll("`", "")}` : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {body ? (
        <details>
          <summary lang={locale}>{t.reference_body({ type: body[0] })}</summary>
          <SchemaFields schema={body[1].schema} requiredText={t.reference_required()} />
        </details>
      ) : null}
      {answers.map(([status, answer]) =>
        Object.entries(answer.content ?? { "": { schema: {} } }).map(([type, { schema }]) =>
          type === "" ? (
            <p lang={locale}>{t.reference_answer_empty({ status })}</p>
          ) : (
            <details>
              <summary lang={locale}>{t.reference_answer({ status, type })}</summary>
              <SchemaFields schema={schema} requiredText={t.reference_required()} />
            </details>
          ),
        ),
      )}
      <details>
        <summary lang={locale}>{t.reference_example()}</summary>
        <pre class="scroll" tabindex={0}>
          <code>{curlOf(route, server)}</code>
        </pre>
      </details>
    </article>
  );
};
