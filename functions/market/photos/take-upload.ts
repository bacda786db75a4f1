import { personOf } from "#functions/people/people/people.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import type { Write } from "#functions/platform/table/write.ts";
import { afresh, commit } from "#functions/platform/verbs/commit.ts";
import { maximumPhotoBytes, type Photo } from "#shared/market/listings/photo.ts";
import type { Actor } from "#shared/people/people/person.ts";
import { PhotoRefused } from "./photo-refused.ts";
import { dropPhoto, keepPhoto, showPhoto } from "./photo-store.ts";
import type { RenderedPhoto } from "./render-photo.ts";

/** Eight photos that arrive at once lose to each other at most seven times each. */
const attempts = 10;

/** What an upload is to be a photo of, and what is particular to such things. */
export interface PhotoTarget<Thing, Code extends string> {
  /** Who was given its form, and what it is to be; the log says all of it. */
  upload: Readonly<{ photoId: string; personId: string } & Record<string, string>>;
  /** The thing as it stands, and whether this photo was entered before. */
  find(): Promise<{ thing: Thing | undefined; isDone: boolean }>;
  /** Whether it takes photos at all. */
  isOpen(thing: Thing): boolean;
  mayChange(actor: Actor, thing: Thing): boolean;
  /** @throws PhotoRefused where there is no room. */
  refuse?(thing: Thing): void;
  /** @throws PhotoRefused */
  render(bytes: Uint8Array): Promise<RenderedPhoto>;
  /** Whether everybody sees the thing, and so its photos. */
  isPublic(thing: Thing): boolean;
  has(thing: Thing, photoId: string): boolean;
  /** Enters the photo, and that it was: the mark's condition is what a second event of the same upload fails on. */
  enter(thing: Thing, photo: Photo): Write[];
  codes: readonly Code[];
  fail(code: Code): Write;
}

/**
 * Makes an upload into a photo and takes the upload away. The same event may come many times. An upload that cannot be a
 * photo is told to those who wait for it; any other error is thrown, for the event to come again.
 */
export async function takeUpload<Thing, Code extends string>(
  ctx: Ctx,
  key: string,
  target: PhotoTarget<Thing, Code>,
): Promise<void> {
  const { photoId } = target.upload;
  const { thing, isDone } = await target.find();
  if (thing && target.isOpen(thing) && !isDone) {
    const blob = await ctx.blobs.get(key);
    if (!blob) return;
    try {
      await refuseStranger(ctx, target, thing);
      target.refuse?.(thing);
      const photo = await makePhoto(ctx, target, blob.bytes);
      // The page of what everybody sees shows it at once, so it is there before.
      if (target.isPublic(thing)) await showPhoto(ctx.blobs, photoId);
      await enter(ctx, target, photo);
      await dropUnlessEntered(ctx, target);
    } catch (error) {
      const code = error instanceof PhotoRefused && target.codes.find((it) => it === error.code);
      if (!code) throw error;
      ctx.log.info("photo_refused", { ...target.upload, code, bytes: blob.bytes.length });
      await commit(ctx, [target.fail(code)]);
      await dropPhoto(ctx.blobs, photoId);
    }
  }
  await ctx.blobs.remove(key);
}

type Target = PhotoTarget<never, string>;

/** A form outlives its asker's membership by up to an hour. */
async function refuseStranger<Thing>(
  ctx: Ctx,
  { upload, mayChange }: Pick<PhotoTarget<Thing, string>, "upload" | "mayChange">,
  thing: Thing,
): Promise<void> {
  const person = await personOf(ctx.table, upload.personId);
  if (!person || !mayChange({ kind: "person", person }, thing)) throw new PhotoRefused("photo_sender_left");
}

async function makePhoto(
  ctx: Ctx,
  { upload: { photoId }, render }: Pick<Target, "upload" | "render">,
  bytes: Uint8Array,
): Promise<Photo> {
  if (bytes.length > maximumPhotoBytes) throw new PhotoRefused("photo_too_heavy");
  const { renditions, share, ...facts } = await render(bytes);
  await keepPhoto(ctx.blobs, photoId, { renditions, share });
  return { id: photoId, alt: "", ...facts };
}

/** Over whatever version of the thing stands, so that photos which arrive at once all get in. */
async function enter<Thing, Code extends string>(
  ctx: Ctx,
  target: PhotoTarget<Thing, Code>,
  photo: Photo,
): Promise<void> {
  await afresh(async () => {
    const { thing, isDone } = await target.find();
    if (!thing || !target.isOpen(thing) || isDone) return;
    target.refuse?.(thing);
    await commit(ctx, target.enter(thing, photo));
  }, attempts);
}

/** Its thing may have gone meanwhile, or an equal event entered it and its members took it off again. */
async function dropUnlessEntered<Thing, Code extends string>(
  ctx: Ctx,
  { upload: { photoId }, find, has }: PhotoTarget<Thing, Code>,
): Promise<void> {
  const { thing } = await find();
  if (!thing || !has(thing, photoId)) await dropPhoto(ctx.blobs, photoId);
}
