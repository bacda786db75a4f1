import type { Context } from "hono";
import type { FieldIssue } from "#shared/errors.ts";
import { AppError, ValidationFailed } from "#shared/errors.ts";
import type { FieldValues } from "#web/form-state.ts";
import { decodeUtf8, readBytes } from "./body.ts";
import { readTextFile } from "./text-file.ts";

/** Names that a form of ours may have. */
const fieldName = /^[a-zA-Z][\w-]{0,39}(?:\.[\w-]{1,40}){0,7}$/;

const maximumFields = 2000;

/** A form's fields as they were typed, its own hidden ones (`csrf`, `once`) apart. */
export interface SentForm {
  values: FieldValues;
  /** Files that hold no text that can be read. */
  faults: FieldIssue[];
  csrf: string;
  once: string;
}

/** Reads the form of a POST, once however often it is asked for. */
export async function readForm(c: Context): Promise<SentForm> {
  const cached: SentForm | undefined = c.get("form");
  if (cached) return cached;
  const bytes = await readBytes(c, c.get("formLimitBytes"));
  const isMultipart = c.req.header("content-type")?.startsWith("multipart/form-data") ?? false;
  const faults: FieldIssue[] = [];
  const entries = isMultipart ? await multipartEntries(c, bytes, faults) : urlencodedEntries(bytes);
  const values = new Map<string, string | string[]>();
  for (const [name, value] of entries) {
    if (!fieldName.test(name) || name in Object.prototype) continue;
    const known = values.get(name);
    const text = value.replaceAll("\r\n", "\n");
    if (Array.isArray(known)) known.push(text);
    else values.set(name, known === undefined ? text : [known, text]);
  }
  const { csrf = "", once = "", ...rest }: FieldValues = Object.fromEntries(values);
  const form = { values: rest, faults, csrf: String(csrf), once: String(once).slice(0, 64) };
  c.set("form", form);
  return form;
}

function urlencodedEntries(bytes: Uint8Array): [string, string][] {
  return [...new URLSearchParams(decodeUtf8(bytes).split("&", maximumFields).join("&"))];
}

async function multipartEntries(
  c: Context,
  bytes: Uint8Array,
  faults: FieldIssue[],
): Promise<[string, string][]> {
  const headers = { "content-type": c.req.header("content-type") ?? "" };
  refuseTooManyParts(bytes, headers["content-type"]);
  try {
    const data = await new Response(bytes as BodyInit, { headers }).formData();
    const texts = [...data].map(async ([name, value]): Promise<[string, string]> => {
      if (typeof value === "string") return [name, value];
      const read = readTextFile(new Uint8Array(await value.arrayBuffer()));
      if ("text" in read) return [name, read.text];
      faults.push({ pointer: `/${name.replaceAll(".", "/")}`, code: read.code });
      return [name, ""];
    });
    return await Promise.all(texts);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new ValidationFailed("form_malformed", { cause });
  }
}

/** Parts are counted before they are parsed: a megabyte of blank ones takes seconds. */
function refuseTooManyParts(bytes: Uint8Array, type: string): void {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? [];
  const boundary = `--${quoted ?? bare ?? ""}`;
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = body.indexOf(boundary); at >= 0; at = body.indexOf(boundary, at + boundary.length))
    if (++count > maximumFields + 1) throw new ValidationFailed("form_malformed");
}
