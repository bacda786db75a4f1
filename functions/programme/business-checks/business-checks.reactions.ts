import { onProfile } from "#functions/market/profiles/profiles.offers.ts";
import { keepName } from "./names.service.ts";

/** What a business's name looks like follows its name. */
export const businessCheckReactions = [
  onProfile(async (ctx, { before, after }) => {
    if (before?.businessName === after?.businessName && before?.handle === after?.handle) return;
    await keepName(ctx, before, after);
  }),
];
