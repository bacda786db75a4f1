import { newId } from "#functions/platform/ids.ts";
import { photoIds } from "#shared/market/ids.ts";
import { type Photo, photoFormats } from "#shared/market/listings/photo.ts";

/** What stands for a portrait's or cover's files, which are not there. */
export function somePortrait(changes: Partial<Photo> = {}): Photo {
  return aPhoto({ width: 640, height: 640, widths: [160, 320, 640], ...changes });
}

export function someCover(changes: Partial<Photo> = {}): Photo {
  return aPhoto({ width: 1920, height: 640, widths: [640, 1280, 1920], ...changes });
}

function aPhoto(facts: Pick<Photo, "width" | "height" | "widths"> & Partial<Photo>): Photo {
  return { id: newId(photoIds, new Date()), alt: "", formats: [...photoFormats], tone: "#aa8855", ...facts };
}
