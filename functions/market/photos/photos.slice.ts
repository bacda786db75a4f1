import type { Slice } from "#functions/platform/slice.ts";
import { photoIds } from "#shared/market/ids.ts";

/** Photos of listings: how they come in, and how the site's own pictures are made of them. */
export const photos: Slice = {
  name: "photos",
  ids: [photoIds],
  async records() {
    const { photoFailureRecord, photoMarkRecord } = await import("./photos.records.ts");
    return [photoFailureRecord, photoMarkRecord];
  },
  api: async () => (await import("./photos.api.ts")).photosApi,
  description: async () => (await import("./photos.description.ts")).photosDescription,
  site: async () => (await import("./photos.site.tsx")).photosSite,
  reactions: async () => (await import("./photos.reactions.ts")).photoReactions,
};
