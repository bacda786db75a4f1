import type { IncomingMessage, ServerResponse } from "node:http";

/** What `npm run dev` adds to the gateway: pages that load themselves again after a build. */
export interface Development {
  /** True where the request was for this and has been answered. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
  /** Adds the script to a page. */
  decorate(html: string): string;
  reload(): void;
}

const scriptPath = "/_dev/reload.js";
const eventsPath = "/_dev/events";

// The pages' content security policy allows scripts and connections of the site itself, and none inline.
const script = `new EventSource("${eventsPath}").addEventListener("reload", () => location.reload());`;

export function liveReload(): Development {
  const open = new Set<ServerResponse>();
  return {
    answer({ url }, response) {
      if (url === scriptPath) {
        response
          .writeHead(200, { "content-type": "text/javascript", "cache-control": "no-store" })
          .end(script);
        return true;
      }
      if (url !== eventsPath) return false;
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write("retry: 500\n\n");
      open.add(response);
      response.on("close", () => open.delete(response));
      return true;
    },
    decorate: (html) => html.replace("</body>", `<script src="${scriptPath}" defer></script></body>`),
    reload() {
      for (const response of open) response.write("event: reload\ndata: now\n\n");
    },
  };
}
