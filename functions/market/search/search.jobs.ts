import type { Job } from "#functions/platform/jobs.ts";
import { keepSearchWhole, rebuildSearch } from "./rebuild.service.ts";

/** Building the index anew heals whatever drifted; between times it is only built where none can be read. */
export const searchJobs: readonly Job[] = [
  {
    name: "rebuild search",
    every: "night",
    async run(ctx) {
      await rebuildSearch(ctx);
    },
  },
  { name: "keep search whole", every: "five minutes", run: keepSearchWhole },
];
