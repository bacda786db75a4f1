import { allListingsOfProfile } from "#functions/market/listings/listings.offers.ts";
import {
  groupValues,
  readGroup,
  readProfileForm,
  readScreen,
  tidyForm,
  valuesOf,
} from "#functions/market/profiles/profile-form.ts";
import {
  getProfileToEdit,
  updateProfile,
  type WholeProfile,
  writeProfile,
} from "#functions/market/profiles/profiles.service.ts";
import { keptScreen } from "#functions/people/drafts/kept-screen.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { readForm } from "#functions/platform/http/read-form.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { maximumCovered } from "#shared/market/certificates/certificate.ts";
import { profilePermissions, profileSubject } from "#shared/market/profiles/profile.permissions.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { can } from "#shared/permissions.ts";
import { stepBy } from "#web/components/form/acts.ts";
import { type FieldValues, type FormState, textIn } from "#web/form-state.ts";
import {
  type BusinessScreen,
  businessScreenPath,
  businessScreens,
} from "#web/pages/market/profiles/business-screens.ts";
import { EditProfilePage } from "#web/pages/market/profiles/edit-profile-page.tsx";
import { WriteBusinessPage } from "#web/pages/market/profiles/profile-form-pages.tsx";
import { writtenIn } from "#web/pages/market/written-in.ts";

import { refuseCompetenceOnGoods } from "./competence.ts";

const one = "/business/:profileId";
const editPath = `${one}/edit` as const;

/** Writing and changing a business, with which of its listings each of its certificates covers. */
export const editProfileSite = [
  page(editPath, getProfileToEdit, (call) => drawEdit(call)),

  form(editPath, updateProfile, {
    async read({ group, ...values }, { ctx, at }) {
      const screen = screenIn(group);
      const whole = await getProfileToEdit(ctx, at);
      const said = screen
        ? readGroup(values, screen, stands(whole), ctx.locale)
        : readProfileForm(values, ctx.locale);
      await refuseCompetenceOnGoods(ctx, whole.profile, said.details);
      return said;
    },
    async done(_whole, { c, at }) {
      const screen = screenIn((await readForm(c)).values.group);
      return `/business/${at.profileId}${screen ? `/edit?saved=${screen}` : ""}`;
    },
    again: (state, call) => drawEdit(call, state),
  }),

  ...businessScreens.flatMap((screen) =>
    keptScreen(`${one}/write/${screen}`, writeProfile, {
      guard: getProfileToEdit,
      address: ({ profileId }) => businessScreenPath(profileId, screen),
      async read(values, { ctx, at }) {
        const whole = await getProfileToEdit(ctx, at);
        const said = readScreen(values, screen, stands(whole), ctx.locale);
        await refuseCompetenceOnGoods(ctx, whole.profile, said.details);
        return said;
      },
      draw: (state, call) => drawScreen(state, call, screen),
      done: (_whole, { at }, values) => pathBy(textIn(values, "act"), screen, at),
      leave: (act, at) => pathBy(act, screen, at),
    }),
  ),
];

type Call = SiteCall<typeof editPath>;

function stands({ profile, hidden }: WholeProfile): FieldValues {
  return valuesOf(profile, hidden);
}

/** Where a screen's button leads: to a screen beside it, else out of them. */
function pathBy(act: string, screen: BusinessScreen, { profileId }: { profileId: string }): string {
  const there = stepBy(act, businessScreens, screen);
  return there ? businessScreenPath(profileId, there) : `/business/${profileId}/registered`;
}

function screenIn(name: unknown): BusinessScreen | undefined {
  return businessScreens.find((it) => it === name);
}

async function drawScreen(state: FormState, { ctx, at }: Pick<Call, "ctx" | "at">, screen: BusinessScreen) {
  const whole = await getProfileToEdit(ctx, at);
  const values = groupValues(state.values, screen, stands(whole));
  const { profile } = whole;
  return (
    <WriteBusinessPage
      profile={profile}
      screen={screen}
      form={tidyForm({ ...state, values })}
      {...(await shownWith(ctx, profile))}
    />
  );
}

async function drawEdit({ c, ctx, at }: Pick<Call, "c" | "ctx" | "at">, typed?: FormState) {
  const whole = await getProfileToEdit(ctx, at);
  const { profile, hidden } = whole;
  const versions = { version: profile.version, privateVersion: hidden.version };
  const sent = screenIn(typed?.values.group);
  const { version, privateVersion } = typed?.values ?? {};
  const seen = { ...(version ? { version } : {}), ...(privateVersion ? { privateVersion } : {}) };
  const values = typed
    ? { ...groupValues(typed.values, sent, sent ? stands(whole) : {}), ...seen }
    : stands(whole);
  const drawn = tidyForm({ ...(typed ?? blankForm()), values });
  const shown = await shownWith(ctx, profile);
  // Whoever may not change a name is shown the one that stands, and can send the form again with it.
  const names = { "details.businessName": profile.businessName, "details.handle": profile.handle };
  const state = shown.mayRename ? drawn : { ...drawn, values: { ...drawn.values, ...names } };
  const saved = screenIn(c.req.query("saved"));
  return <EditProfilePage form={state} {...{ profile, versions, sent, saved }} {...shown} />;
}

/** What the fields hang on beside what they hold. */
async function shownWith(ctx: Ctx, profile: Profile) {
  const { items } = await allListingsOfProfile(ctx.table, profile.id, { limit: maximumCovered });
  return {
    mayRename: can(ctx.actor, profilePermissions.manage, profileSubject(profile)),
    listings: items.filter(({ stage }) => stage !== "withdrawn"),
    language: writtenIn(profile.text, ctx.locale),
  };
}
