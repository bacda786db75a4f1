import type { Context } from "hono";
import { disposition } from "../blobs/disposition.ts";

interface AnsweredFile {
  type: string;
  /** With its ending. */
  name: string;
  bytes: Uint8Array;
  /** Set where the browser shows it; else it is a file to be kept. */
  isShown?: boolean;
}

/** A file to whoever was found to be allowed to have it: nothing between us and them keeps it. */
export function answerFile(c: Context, { type, name, bytes, isShown = false }: AnsweredFile): Response {
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": type,
    "Content-Disposition": disposition(isShown ? "inline" : "attachment", name),
    "Cache-Control": "private, no-store",
  });
}
