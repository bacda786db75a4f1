import type { Slice } from "#functions/platform/slice.ts";

/** Portraits of makers and covers of their pages: how they come in, and what becomes of those that were replaced. */
export const profilePhotos: Slice = {
  name: "profilePhotos",
  async records() {
    const { profilePhotoFailureRecord, profilePhotoMarkRecord } = await import("./profile-photos.records.ts");
    return [profilePhotoFailureRecord, profilePhotoMarkRecord];
  },
  api: async () => (await import("./profile-photos.api.ts")).profilePhotosApi,
  description: async () => (await import("./profile-photos.description.ts")).profilePhotosDescription,
  site: async () => (await import("./profile-photos.site.tsx")).profilePhotosSite,
  reactions: async () => (await import("./profile-photos.reactions.ts")).profilePhotoReactions,
};
