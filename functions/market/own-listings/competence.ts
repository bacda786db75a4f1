import { listingsOf } from "#functions/market/listings/listings.offers.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { ValidationFailed } from "#shared/errors.ts";
import { canCover } from "#shared/market/certificates/goods-of-kind.ts";
import type { Profile, ProfileInput } from "#shared/market/profiles/profile.ts";

/**
 * What a business's certificates newly name must be what such certificates can be about.
 * @throws ValidationFailed `competence_on_goods` at the certificate's goods
 */
export async function refuseCompetenceOnGoods(
  { table }: Ctx,
  profile: Pick<Profile, "certificates">,
  { certificates }: Pick<ProfileInput, "certificates">,
): Promise<void> {
  const named = certificates.map(({ id, kind, covers }) => {
    const before = profile.certificates.find((it) => it.id === id && it.kind === kind);
    return kind === "bnsp" ? covers.filter((it) => !before?.covers.includes(it)) : [];
  });
  const ids = [...new Set(named.flat())].slice(0, 100);
  if (ids.length === 0) return;
  const goods = new Set(
    (await listingsOf(table, ids)).filter((it) => !canCover("bnsp", it)).map(({ id }) => id),
  );
  const issues = named.flatMap((covers, at) =>
    covers.some((it) => goods.has(it))
      ? [{ pointer: `/details/certificates/${at}/covers`, code: "competence_on_goods" }]
      : [],
  );
  if (issues.length > 0) throw new ValidationFailed("input_invalid", { issues });
}
