import { newestProfiles } from "#functions/market/profiles/profiles.offers.ts";
import type { Job } from "#functions/platform/jobs.ts";
import { keepName } from "./names.service.ts";

const atOnce = 50;

/** Businesses that were there before names were compared come in with the first night; later ones heal what drifted. */
export const businessCheckJobs: readonly Job[] = [
  {
    name: "compare names",
    every: "night",
    async run(ctx) {
      let cursor: string | undefined;
      do {
        const page = await newestProfiles(ctx.table, { limit: atOnce, cursor });
        for (const profile of page.items) await keepName(ctx, undefined, profile);
        cursor = page.next;
      } while (cursor);
    },
  },
];
