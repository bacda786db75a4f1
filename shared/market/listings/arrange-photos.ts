import * as z from "zod";
import { type FieldIssue, ValidationFailed } from "#shared/errors.ts";
import { caughtBy } from "#shared/terms/caught.ts";
import { ArrangedPhoto, maximumPhotos, type Photo } from "./photo.ts";

/** What a button of the photo form does, once its texts are taken: `up:<photo id>`, or only `save`. */
export type PhotoAct = { act: "save" } | { act: "up" | "down" | "remove"; photoId: string };

/** Reads a button's value; anything unknown only saves. */
export function readPhotoAct(value: string): PhotoAct {
  const moved = caughtBy<["up" | "down" | "remove", string]>(/^(up|down|remove):(pho_\w{26})$/, value);
  return moved ? { act: moved[0], photoId: moved[1] } : { act: "save" };
}

/** The photos as the form was drawn with them, and its button. */
export const PhotoForm = z.strictObject({
  photos: z.array(ArrangedPhoto).max(maximumPhotos).default([]),
  act: z.string().default("save").transform(readPhotoAct),
});
export type PhotoForm = z.infer<typeof PhotoForm>;

/**
 * The photos in the form's order, with its alt texts, after what its button does. One that the form does not know stays at
 * the end; one that is gone stays gone.
 */
export function arrangedBy(photos: readonly Photo[], { photos: drawn, act }: PhotoForm): ArrangedPhoto[] {
  const present = new Set(photos.map((photo) => photo.id));
  const named = new Map(drawn.filter(({ id }) => present.has(id)).map((it) => [it.id, it]));
  for (const { id, alt } of photos) if (!named.has(id)) named.set(id, { id, alt });
  const order = [...named.values()];
  if (act.act === "save") return order;
  const at = order.findIndex(({ id }) => id === act.photoId);
  const [photo] = at < 0 ? [] : order.splice(at, 1);
  if (!photo || act.act === "remove") return order;
  return order.toSpliced(Math.max(0, at + (act.act === "up" ? -1 : 1)), 0, photo);
}

/**
 * The photos in this order, with these alt texts; one that is not named is left out.
 * @throws ValidationFailed `photo_unknown` or `photo_repeated`, at its place.
 */
export function inOrder(photos: readonly Photo[], arranged: readonly ArrangedPhoto[]): Photo[] {
  const issues: FieldIssue[] = [];
  const ordered = arranged.flatMap(({ id, alt }, at) => {
    const photo = photos.find((it) => it.id === id);
    const isRepeated = arranged.findIndex((it) => it.id === id) < at;
    if (photo && !isRepeated) return [withAlt(photo, alt)];
    issues.push({ pointer: `/photos/${at}/id`, code: photo ? "photo_repeated" : "photo_unknown" });
    return [];
  });
  if (issues.length > 0) throw new ValidationFailed("input_invalid", { issues });
  return ordered;
}

/** Other words leave what was a translation of the former ones behind. */
export function withAlt({ altIn, ...photo }: Photo, alt: string): Photo {
  return { ...photo, alt, ...(altIn && alt === photo.alt ? { altIn } : {}) };
}
