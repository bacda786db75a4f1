import { certificateKinds } from "#shared/market/certificates/certificate.ts";
import { servicesChapter } from "#shared/market/nomenclature/services-chapter.ts";
import { incoterms } from "#shared/terms/incoterms.ts";
import type { SearchDocument } from "../search.ts";

/** What stands for a fact that a document does not have. */
export const unknown = 255;
const unknownNumber = 0xffff_ffff;
const servicesCode = 100;
const makerFrom = 44;
/** An id is a prefix of four letters and a ULID. */
const size = makerFrom + 30;
const dayMs = 86_400_000;

/**
 * A document's facts in so many bytes: what it is filtered, counted and sorted by, and the id of its maker. The id of its
 * photo follows, if any.
 */
export function packFacts(document: SearchDocument): Buffer {
  const photo = Buffer.from(document.photoId ?? "", "latin1");
  const bytes = Buffer.concat([Buffer.alloc(size), photo]);
  const { category, province, incoterm, certificates, offer, hasSample } = document;
  bytes.writeUInt8(categoryNumber(category), 0);
  bytes.writeUInt8(Number(province), 1);
  bytes.writeUInt8(incoterm ? incoterms.indexOf(incoterm) : unknown, 2);
  bytes.writeUInt8((offer === "service" ? 1 : 0) | (hasSample ? 2 : 0), 3);
  bytes.writeUInt16LE(
    certificates.reduce((mask, kind) => mask | (1 << certificateKinds.indexOf(kind)), 0),
    4,
  );
  bytes.writeUInt16LE(document.leadTimeDays ?? 0xffff, 6);
  bytes.writeUInt32LE(document.minimumOrder ?? unknownNumber, 8);
  bytes.writeFloatLE(document.quality, 12);
  bytes.writeDoubleLE(Date.parse(document.publishedAt), 16);
  bytes.writeDoubleLE(document.dollars ?? Number.POSITIVE_INFINITY, 24);
  bytes.writeDoubleLE(Date.parse(document.shelvedAt ?? document.publishedAt), 32);
  bytes.writeUInt32LE(document.checkedUntil ? dayNumber(document.checkedUntil) : 0, 40);
  bytes.write(document.profileId ?? "", makerFrom, size - makerFrom, "latin1");
  return bytes;
}

/** Days since the epoch of a day such as 2026-11-30. */
export function dayNumber(day: string): number {
  return Date.parse(day) / dayMs;
}

function categoryNumber(category: string | undefined): number {
  if (category === undefined) return unknown;
  return category === servicesChapter ? servicesCode : Number(category);
}

export function categoryOf(number: number): string {
  return number === servicesCode ? servicesChapter : String(number).padStart(2, "0");
}

/** The facts of all documents by their number, each kind in one array. */
export function emptyColumns(count: number) {
  return {
    isLive: new Uint8Array(count),
    hasPhoto: new Uint8Array(count),
    category: new Uint8Array(count).fill(unknown),
    province: new Uint8Array(count).fill(unknown),
    incoterm: new Uint8Array(count).fill(unknown),
    flags: new Uint8Array(count),
    certificates: new Uint16Array(count),
    leadTimeDays: new Float64Array(count),
    minimumOrder: new Float64Array(count),
    quality: new Float32Array(count),
    publishedAt: new Float64Array(count),
    shelvedAt: new Float64Array(count),
    /** As a day's number; 0 where nothing was checked. */
    checkedUntil: new Float64Array(count),
    dollars: new Float64Array(count),
  };
}
export type Columns = ReturnType<typeof emptyColumns>;

/** What shows the document, as its facts say. */
export function photoIn(facts: Uint8Array): string {
  return Buffer.from(facts.subarray(size)).toString("latin1");
}

/** Whose the document is; empty where that was not said. */
export function makerIn(facts: Uint8Array): string {
  return Buffer.from(facts.subarray(makerFrom, size)).toString("latin1").replaceAll("\0", "");
}

export function unpackFacts(columns: Columns, number: number, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [leadTimeDays, minimumOrder] = [view.getUint16(6, true), view.getUint32(8, true)];
  columns.isLive[number] = 1;
  columns.hasPhoto[number] = bytes.byteLength > size ? 1 : 0;
  columns.category[number] = view.getUint8(0);
  columns.province[number] = view.getUint8(1);
  columns.incoterm[number] = view.getUint8(2);
  columns.flags[number] = view.getUint8(3);
  columns.certificates[number] = view.getUint16(4, true);
  columns.leadTimeDays[number] = leadTimeDays === 0xffff ? Number.POSITIVE_INFINITY : leadTimeDays;
  columns.minimumOrder[number] = minimumOrder === unknownNumber ? Number.POSITIVE_INFINITY : minimumOrder;
  columns.quality[number] = view.getFloat32(12, true);
  columns.publishedAt[number] = view.getFloat64(16, true);
  columns.shelvedAt[number] = view.getFloat64(32, true);
  columns.checkedUntil[number] = view.getUint32(40, true);
  columns.dollars[number] = view.getFloat64(24, true);
}
