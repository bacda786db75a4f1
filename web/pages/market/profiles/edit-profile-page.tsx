import type { FC } from "hono/jsx";
import type { ContentLocale } from "#shared/locales.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { countryName } from "#shared/terms/countries.ts";
import { regencyName } from "#shared/terms/places.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { GroupForm } from "#web/components/form/group-form.tsx";
import { Layout } from "#web/components/layout.tsx";
import { listed } from "#web/components/listed.ts";
import { type FormState, textAt } from "#web/form-state.ts";
import { href, type PageContext, usePage } from "#web/page.ts";
import {
  type BusinessScreen,
  businessScreenName,
  businessScreenOf,
  businessScreens,
} from "./business-screens.ts";
import { BusinessFields } from "./profile-form-pages.tsx";

interface EditProfilePageProps {
  form: FormState;
  profile: { id: string; businessName: string; handle: string };
  /** The versions that are stored now. */
  versions: { version: number; privateVersion: number };
  mayRename: boolean;
  /** What its certificates can cover. */
  listings: Listing[];
  /** The language that they write in. */
  language: ContentLocale;
  /** The group that the reader comes from saving. */
  saved?: BusinessScreen | undefined;
  /** The group that was just sent. */
  sent?: BusinessScreen | undefined;
}

/**
 * Changes a business, group by group. Its hidden versions stay those that the reader began from, so that nobody's change
 * is lost unseen; after the reader was told of one, the next save is made over it.
 */
export const EditProfilePage: FC<EditProfilePageProps> = (props) => {
  const { form, profile, versions, saved, sent } = props;
  const page = usePage();
  const { t } = page;
  const title = t.profiles_edit_title({ business: profile.businessName });
  const isStale = form.failure?.code === "version_stale";
  const known = (name: "version" | "privateVersion") =>
    isStale || textAt(form, name) === "" ? String(versions[name]) : textAt(form, name);
  const next = saved && businessScreens.find((it) => gistOf(page, form, it) === undefined);
  return (
    <Layout title={title} isPrivate hasForms>
      <section class="narrow stack">
        <h1>{title}</h1>
        {saved ? (
          <div class="notice" role="status">
            <p>{t.site_saved_group({ group: businessScreenName(page, saved) })}</p>
            <p>
              <a href={href(page, `/exporters/${profile.handle}`)}>{t.profiles_room_public()}</a>
              {next ? (
                <>
                  {" · "}
                  <a href={`#group-${next}`}>
                    {t.site_screen_next({ step: businessScreenName(page, next) })}
                  </a>
                </>
              ) : null}
            </p>
          </div>
        ) : (
          <p class="hint">{t.site_groups_hint()}</p>
        )}
        <FormFailure form={form}>
          {businessScreens.map((screen) => (
            <GroupForm
              form={form}
              action={href(page, `/business/${profile.id}/edit`)}
              group={screen}
              title={businessScreenName(page, screen)}
              gist={gistOf(page, form, screen) ?? t.profiles_step_open()}
              isLacking={gistOf(page, form, screen) === undefined}
              isOpen={screen === sent || screen === next || isFaulty(form, screen)}
              hidden={{ version: known("version"), privateVersion: known("privateVersion") }}
            >
              <BusinessFields {...props} screen={screen} />
            </GroupForm>
          ))}
        </FormFailure>
        <p>
          <a href={href(page, `/business/${profile.id}`)}>{t.site_back()}</a>
        </p>
      </section>
    </Layout>
  );
};

function isFaulty({ issues }: FormState, screen: BusinessScreen): boolean {
  return issues.some((it) => businessScreenOf(it.pointer.slice(1).replaceAll("/", ".")) === screen);
}

/** What a group holds, in a few words; undefined where that is nothing, or something of it is wrong. */
function gistOf(page: PageContext, form: FormState, screen: BusinessScreen): string | undefined {
  const texts = Object.keys(form.values).filter((name) => textAt(form, name).trim() !== "");
  const own = texts.filter((name) => businessScreenOf(name) === screen);
  if (own.length === 0 || isFaulty(form, screen)) return undefined;
  if (screen === "road") return countriesIn(page, form, own);
  if (screen === "first")
    return `${textAt(form, "details.businessName")} · ${regencyName(textAt(form, "details.regencyCode"))}`;
  if (screen === "story") return `${textAt(form, own[0] ?? "").slice(0, 60)}…`;
  return page.t.profiles_step_done();
}

function countriesIn(page: PageContext, form: FormState, names: readonly string[]): string {
  const codes = names.filter((name) => name.endsWith(".country")).map((name) => textAt(form, name));
  return listed(
    page,
    [...new Set(codes)].map((code) => countryName(code, page.locale)),
  );
}
