import { create, insertMultiple, save, search } from "@orama/orama";
import MiniSearch from "minisearch";
import type { SearchDocument } from "#functions/market/search/engine/search.ts";
import type { Filters } from "#shared/market/search/facets.ts";
import type { BenchEngine } from "./engine.ts";

const shown = 24;

function flat({ id, texts, maker, category, province, certificates, incoterm, offer }: SearchDocument) {
  return {
    id,
    title: texts.map((text) => text.title).join(" "),
    body: texts.map((text) => text.description).join(" "),
    maker: maker.join(" "),
    category: category ?? "",
    province,
    certificates: [...certificates],
    incoterm: incoterm ?? "",
    offer,
  };
}

const counted = ["category", "province", "incoterm", "offer"] as const;

/** MiniSearch has no facets: they are counted from its results, as its users do. */
export async function miniSearch(): Promise<BenchEngine> {
  let index = new MiniSearch<ReturnType<typeof flat>>({
    fields: ["title", "body", "maker"],
    storeFields: [...counted, "certificates"],
  });
  let written = "";
  const options = { fields: ["title", "body", "maker"], storeFields: [...counted, "certificates"] };
  return {
    async build(documents) {
      for (const document of documents) index.add(flat(document));
      written = JSON.stringify(index);
    },
    bytes: async () => Buffer.byteLength(written),
    async open() {
      index = MiniSearch.loadJSON(written, options);
      written = "";
    },
    async ask({ text, filters, isTyping, isMisspelt }) {
      const found = index.search(text, {
        boost: { title: 3 },
        combineWith: "AND",
        prefix: isTyping ?? false,
        fuzzy: isMisspelt ? 0.2 : false,
        ...(filters ? { filter: (it) => passes(it, filters) } : {}),
      });
      for (const name of counted) {
        const counts = new Map<string, number>();
        for (const it of found) counts.set(it[name], (counts.get(it[name]) ?? 0) + 1);
      }
      return found.length;
    },
    close: async () => {},
  };
}

function passes(it: Record<string, unknown>, { province, certificate = [] }: Filters): boolean {
  const held = it.certificates as string[];
  return (province?.includes(String(it.province)) ?? true) && certificate.some((kind) => held.includes(kind));
}

export async function orama(): Promise<BenchEngine> {
  const database = create({
    schema: {
      title: "string",
      body: "string",
      maker: "string",
      category: "enum",
      province: "enum",
      certificates: "enum[]",
      incoterm: "enum",
      offer: "enum",
    } as const,
  });
  return {
    async build(documents) {
      await insertMultiple(database, [...documents].map(flat), 1000);
    },
    async bytes() {
      try {
        return Buffer.byteLength(JSON.stringify(save(database)));
      } catch {
        return Number.NaN;
      }
    },
    open: async () => {},
    async ask({ text, filters, isTyping, isMisspelt }) {
      const where = filters && {
        province: { in: filters.province ?? [] },
        certificates: { containsAny: filters.certificate ?? [] },
      };
      const found = await search(database, {
        term: text,
        limit: shown,
        boost: { title: 3 },
        threshold: 0,
        exact: !(isTyping || isMisspelt),
        ...(isMisspelt ? { tolerance: 2 } : {}),
        ...(where ? { where } : {}),
      });
      return found.count;
    },
    close: async () => {},
  };
}
