import type { WaitingPhoto } from "../offline/queue.ts";
import { keep } from "../offline/send-photo.ts";
import { shrinkPhoto } from "./shrink-photo.ts";

/** Shrinks a photo and keeps it: then neither a broken line nor a closed browser loses it. */
export async function keepPhoto(
  file: File,
  parts: Pick<WaitingPhoto, "lock" | "api" | "use" | "after">,
): Promise<WaitingPhoto> {
  const photo: WaitingPhoto = {
    ...{ kind: "photo", id: crypto.randomUUID(), state: "waiting", title: file.name },
    ...{ reader: ownReader(), page: location.pathname, madeAt: new Date().toISOString() },
    photo: await shrinkPhoto(file),
    ...parts,
  };
  await keep(photo);
  return photo;
}

/** Who is signed in, as the page says it. */
export function ownReader(): string {
  return document.querySelector<HTMLElement>("offline-sign")?.dataset.reader ?? "";
}

/** What this page does not send any more is the worker's. */
export function leaveToWorker(): void {
  const { serviceWorker } = navigator;
  serviceWorker?.controller?.postMessage("changed");
  void serviceWorker?.ready.then((it) => {
    const { sync } = it as { sync?: { register(tag: string): Promise<void> } };
    return sync?.register("waiting").catch(() => undefined);
  });
}
