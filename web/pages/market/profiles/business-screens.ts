import type { Screens } from "#web/components/form/screen-frame.tsx";
import { lookup } from "#web/messages.ts";
import type { PageContext } from "#web/page.ts";

/** The screens on which a business is written, and the groups of its form, in their order. */
export const businessScreens = ["first", "road", "story", "reach", "papers"] as const;
export type BusinessScreen = (typeof businessScreens)[number];

/** Where a business's screen is, below the language. */
export function businessScreenPath(profileId: string, screen: BusinessScreen): string {
  return `/business/${profileId}/write/${screen}`;
}

export function businessScreenName({ t }: Pick<PageContext, "t">, screen: BusinessScreen): string {
  return lookup(t, `profiles_screen_${screen}`) ?? screen;
}

export function businessScreensIn(page: Pick<PageContext, "t">): Screens {
  return {
    title: page.t.profiles_new_title(),
    names: businessScreens.map((screen) => businessScreenName(page, screen)),
    end: page.t.profiles_finish(),
  };
}

/** On which screen a part of a business is asked for, by the name of its field. */
export function businessScreenOf(name: string): BusinessScreen {
  if (name.startsWith("details.workedAbroad")) return "road";
  if (/^details\.text\.[\w-]+\.story$/.test(name)) return "story";
  if (/^(?:details\.(?:languages|yearlyCapacity)|private\.(?:phone|email))/.test(name)) return "reach";
  return /^(?:private|details\.certificates)/.test(name) ? "papers" : "first";
}
