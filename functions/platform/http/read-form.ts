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
  for (const [name, value] of entries.slice(0, maximumFields)) {
    if (!fieldName.test(name) || name in Object.prototype) continue;
    const known = values.get(name);
    const text = value.replaceAll("\r\n", "\n");
    values.set(name, known === undefined ? text : [known, text].flat());
  }
  const { csrf = "", once = "", ...rest }: FieldValues = Object.fromEntries(values);
  const form = { values: rest, faults, csrf: String(csrf), once: String(once).slice(0, 64) };
  c.set("form", form);
  return form;
}

function urlencodedEntries(bytes: Uint8Array): [string, string][] {
  return [...new URLSearchParams(decodeUtf8(bytes))];
}

async function multipartEntries(
  c: Context,
  bytes: Uint8Array,
  faults: FieldIssue[],
): Promise<[string, string][]> {
  const headers = { "content-type": c.req.header("content-type") ?? "" };
  try {
    const data = await new Response(bytes as BodyInit, { headers }).formData();
    const texts = [...data].slice(0, maximumFields).map(async ([name, value]): Promise<[string, string]> => {
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
