import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** What lies between a browser and the site, and can break. A browser's own "offline" lets its workers' POSTs through. */
export interface Line {
  /** As a browser's context takes it. */
  proxy: { server: string };
  cut(): void;
  /** Nothing below is wrong with it any more either. */
  mend(): void;
  /** The site gets each POST to such an address, and the browser no answer. */
  loseAnswers(at: RegExp): void;
  /** Each POST to such an address breaks after so many bytes. */
  breakAfter(at: RegExp, bytes: number): void;
  /** How many POSTs to such an address have reached the site whole. */
  posts(at: RegExp): number;
  stop(): Promise<void>;
}

interface Fault {
  at: RegExp;
  /** Undefined: after the site has answered. */
  bytes?: number;
}

/** A proxy on a free port of this machine, for addresses of `http:`. */
export async function layLine(): Promise<Line> {
  const sockets = new Set<Socket>();
  const posted: string[] = [];
  let isCut = false;
  let fault: Fault | undefined;
  const server = createServer((asked, answer) => {
    const isFaulty = asked.method === "POST" && fault?.at.test(asked.url ?? "");
    passOn(asked, answer, isFaulty ? fault : undefined);
  });
  server.on("connection", (socket: Socket) => {
    if (isCut) socket.destroy();
    sockets.add(socket);
    socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
  });

  function passOn(asked: IncomingMessage, answer: ServerResponse, wrong: Fault | undefined): void {
    const { method, headers, url = "" } = asked;
    const hangUp = () => asked.socket.destroy();
    const onward = request(url, { method, headers }, (got) => {
      if (wrong && wrong.bytes === undefined) return void got.resume().on("end", hangUp);
      answer.writeHead(got.statusCode ?? 502, got.rawHeaders);
      got.on("error", hangUp).pipe(answer);
    });
    onward.on("error", hangUp);
    answer.on("close", () => onward.destroy());
    asked.on("end", () => method === "POST" && posted.push(url)).pipe(onward);
    let received = 0;
    if (wrong?.bytes !== undefined)
      asked.on("data", ({ length }) => {
        received += length;
        if (received >= (wrong.bytes ?? 0)) hangUp();
      });
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: { server: `http://127.0.0.1:${port}` },
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      isCut = false;
      fault = undefined;
    },
    loseAnswers(at) {
      fault = { at };
    },
    breakAfter(at, bytes) {
      fault = { at, bytes };
    },
    posts: (at) => posted.filter((url) => at.test(url)).length,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
