import * as z from "zod";
import { ArrangedPhoto, maximumPhotos, type Photo } from "./photo.ts";

/** What a button of the photo form does, once its texts are taken: `up:<photo id>`, or only `save`. */
export type PhotoStep = { act: "save" } | { act: "up" | "down" | "remove"; photoId: string };

/** Reads a button's value; anything unknown only saves. */
export function readPhotoStep(value: string): PhotoStep {
  const [, act, photoId] = /^(up|down|remove):(pho_\w{26})$/.exec(value) ?? [];
  return act && photoId ? { act: act as "up" | "down" | "remove", photoId } : { act: "save" };
}

/** The photos as the form was drawn with them. */
export const PhotoForm = z.strictObject({ photos: z.array(ArrangedPhoto).max(maximumPhotos).default([]) });

/**
 * The photos in the form's order, with its alt texts, after its step. One that the form does not know stays at the
 * end; one that is gone stays gone.
 */
export function arrangedBy(
  photos: readonly Photo[],
  form: readonly ArrangedPhoto[],
  step: PhotoStep,
): ArrangedPhoto[] {
  const present = new Set(photos.map((photo) => photo.id));
  const named = new Map(form.filter(({ id }) => present.has(id)).map((it) => [it.id, it]));
  for (const { id, alt } of photos) if (!named.has(id)) named.set(id, { id, alt });
  const order = [...named.values()];
  if (step.act === "save") return order;
  const at = order.findIndex(({ id }) => id === step.photoId);
  const [photo] = at < 0 ? [] : order.splice(at, 1);
  if (!photo || step.act === "remove") return order;
  return order.toSpliced(Math.max(0, at + (step.act === "up" ? -1 : 1)), 0, photo);
}
