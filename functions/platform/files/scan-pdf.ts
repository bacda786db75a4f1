import { constants, inflateSync } from "node:zlib";
import type { PdfFault } from "#shared/pdf-faults.ts";

/** Names of what acts or hides something: long enough that packed pixels do not hold them by chance. */
const telling: Readonly<Record<string, PdfFault>> = {
  JavaScript: "pdf_script",
  SubmitForm: "pdf_script",
  ImportData: "pdf_script",
  Launch: "pdf_launch",
  EmbeddedFile: "pdf_files_inside",
  EmbeddedFiles: "pdf_files_inside",
  FileAttachment: "pdf_files_inside",
  RichMedia: "pdf_files_inside",
  GoToE: "pdf_files_inside",
  Encrypt: "pdf_locked",
};
/** The same of short names, which count only outside of packed data. */
const short: Readonly<Record<string, PdfFault>> = {
  JS: "pdf_script",
  XFA: "pdf_script",
  EF: "pdf_files_inside",
};

/** All of a file's streams unfolded: a page of a scan takes some ten million. */
const mostUnfolded = 256_000_000;
const namePattern = /\/((?:[A-Za-z]|#[0-9A-Fa-f]{2})(?:[A-Za-z0-9]|#[0-9A-Fa-f]{2}){0,59})/g;

/**
 * What stands against keeping a PDF: that it runs something, starts a program, carries other files, is locked so that
 * nobody can look, or unfolds to far more than it weighs. Names are found however they are written, within packed objects
 * too, and also where something only pretends to be a stream; in doubt it is refused.
 */
export function pdfFaultOf(bytes: Uint8Array): PdfFault | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const raw = faultIn(text, telling);
  if (raw) return raw;
  const unfolded = { bytes: 0 };
  let rest = "";
  let at = 0;
  for (const { dictionary, start, end } of streamsOf(text)) {
    rest += text.slice(at, start);
    at = end;
    const fault = streamFault(bytes.subarray(start, end), dictionary, unfolded);
    if (fault) return fault;
  }
  return faultIn(rest + text.slice(at), short);
}

interface Stream {
  /** What stands before it since the last object began. */
  dictionary: string;
  start: number;
  end: number;
}

function* streamsOf(text: string): Generator<Stream> {
  const opening = /\bstream(?:\r\n|\n|\r)/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const start = found.index + found[0].length;
    const object = text.lastIndexOf("obj", found.index);
    const closing = text.indexOf("endstream", start);
    const end = closing === -1 ? text.length : closing;
    yield { dictionary: text.slice(Math.max(object, 0), found.index), start, end };
    opening.lastIndex = end;
  }
}

function streamFault(
  data: Uint8Array,
  dictionary: string,
  unfolded: { bytes: number },
): PdfFault | undefined {
  const names = new Set(namesIn(dictionary));
  const isPacked = names.has("FlateDecode") || names.has("Fl");
  const isOtherwise = ["ASCII85Decode", "A85", "ASCIIHexDecode", "AHx", "LZWDecode", "LZW"].some((it) =>
    names.has(it),
  );
  const holdsObjects = names.has("ObjStm");
  if (!isPacked || isOtherwise) return holdsObjects ? unread(isOtherwise, data) : undefined;
  const out = unfold(data, mostUnfolded - unfolded.bytes);
  if (out === "too_much") return "pdf_bomb";
  if (out === "broken") return names.has("Image") ? undefined : "pdf_unreadable";
  unfolded.bytes += out.length;
  const inner = out.toString("latin1");
  return (
    faultIn(inner, telling) ?? (holdsObjects ? faultIn(inner, short) : undefined) ?? again(out, unfolded)
  );
}

/** Objects that are packed in a way that is not looked into are refused; those that are not packed are read. */
function unread(isOtherwise: boolean, data: Uint8Array): PdfFault | undefined {
  if (isOtherwise) return "pdf_unreadable";
  return faultIn(Buffer.from(data).toString("latin1"), { ...telling, ...short });
}

/** What was packed twice is unfolded twice. */
function again(out: Buffer, unfolded: { bytes: number }): PdfFault | undefined {
  if (out[0] !== 0x78 || ((out[0] << 8) | (out[1] ?? 0)) % 31 !== 0) return undefined;
  const inner = unfold(out, mostUnfolded - unfolded.bytes);
  if (inner === "too_much") return "pdf_bomb";
  if (inner === "broken") return undefined;
  unfolded.bytes += inner.length;
  return faultIn(inner.toString("latin1"), telling);
}

function unfold(data: Uint8Array, most: number): Buffer | "too_much" | "broken" {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too_much" : "broken";
  }
}

function faultIn(text: string, faults: Readonly<Record<string, PdfFault>>): PdfFault | undefined {
  for (const name of namesIn(text)) {
    const fault = Object.hasOwn(faults, name) ? faults[name] : undefined;
    if (fault) return fault;
  }
  return undefined;
}

/** All names of a text, those written with codes (`J#61vaScript`) as they are read. */
function* namesIn(text: string): Generator<string> {
  for (const [, name = ""] of text.matchAll(namePattern))
    yield name.includes("#")
      ? name.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      : name;
}
