import { signedIn } from "#functions/platform/ctx.ts";
import { blankForm, onlyFields } from "#functions/platform/http/form.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { isLooking } from "#functions/programme/verification/verification.offers.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { namePairStages } from "#shared/programme/business-checks/name-pair.ts";
import { numberStages } from "#shared/programme/business-checks/number-case.ts";
import { whyNotOpened } from "#shared/programme/office/deciding.ts";
import { apart } from "#web/form-state.ts";
import { BusinessPage, type NumberForms } from "#web/pages/programme/business-checks/business-page.tsx";
import { BusinessesPage } from "#web/pages/programme/business-checks/businesses-page.tsx";
import { NamesPage } from "#web/pages/programme/business-checks/names-page.tsx";
import { OwnNumbersPage } from "#web/pages/programme/business-checks/own-numbers-page.tsx";
import { listBusinesses, listNamePairs } from "./desk.service.ts";
import { findDifferent } from "./names.service.ts";
import {
  askNumberChecks,
  getClosedBusiness,
  getOwnNumbers,
  openBusiness,
  recordNumberCheck,
  takeBackNumberCheck,
} from "./numbers.service.ts";

const own = "/business/:profileId/checks";
const all = "/officer/businesses";
const one = `${all}/:profileId` as const;
const names = "/officer/names";
const pageSize = 30;

/** Where a business asks for its numbers to be compared, and where officers compare them, and names that look alike. */
export const businessChecksSite = [
  page(own, getOwnNumbers, async ({ ctx, at }) => (
    <OwnNumbersPage own={await getOwnNumbers(ctx, at)} form={blankForm()} />
  )),
  form(own, askNumberChecks, {
    done: (_nothing, { at }) => `/business/${at.profileId}/checks`,
    again: async (state, { ctx, at }) => <OwnNumbersPage own={await getOwnNumbers(ctx, at)} form={state} />,
  }),

  page(all, listBusinesses, async ({ c, ctx, at }) => {
    const stage = numberStages.find((it) => it === c.req.query("stage")) ?? "waiting";
    const { items, ...cursors } = await listBusinesses(ctx, at, {
      stage,
      limit: pageSize,
      cursor: cursorOf(c),
    });
    return <BusinessesPage businesses={items} stage={stage} {...cursors} />;
  }),
  page(one, openBusiness, (call) => draw(call)),
  form(`${one}/numbers`, recordNumberCheck, {
    read: onlyFields("number", "outcome", "words", "language"),
    done: (_nothing, { at }) => `${all}/${at.profileId}`,
    again: (record, call) => draw(call, { record }),
  }),
  form(`${one}/numbers/take-back`, takeBackNumberCheck, {
    read: onlyFields("number", "words", "language"),
    done: (_nothing, { at }) => `${all}/${at.profileId}`,
    again: (takeBack, call) => draw(call, { takeBack }),
  }),

  page(names, listNamePairs, async ({ c, ctx, at }) => {
    const stage = namePairStages.find((it) => it === c.req.query("stage")) ?? "waiting";
    const { items, ...cursors } = await listNamePairs(ctx, at, {
      stage,
      limit: pageSize,
      cursor: cursorOf(c),
    });
    return <NamesPage pairs={items} stage={stage} form={blankForm()} {...cursors} />;
  }),
  form(`${names}/:pairId/different`, findDifferent, {
    read: onlyFields("words", "language"),
    done: () => names,
    again: async (state, { ctx }) => {
      const { items, ...cursors } = await listNamePairs(ctx, {}, { limit: pageSize });
      return <NamesPage pairs={items} stage="waiting" form={state} {...cursors} />;
    },
  }),
];

/** With the numbers where the reader may open them; what comes back of a form shows them while their look goes on. */
async function draw({ ctx, at }: Pick<SiteCall<typeof one>, "ctx" | "at">, refused?: Partial<NumberForms>) {
  const person = signedIn(ctx);
  const mayShow = refused === undefined || (await isLooking(ctx, person, at as { profileId: Profile["id"] }));
  const closed = whyNotOpened(person) ?? (mayShow ? undefined : "open_again");
  const opened = closed ? await getClosedBusiness(ctx, at) : await openBusiness(ctx, at);
  const forms = apart({ ...formsIn(ctx.locale), ...refused });
  return <BusinessPage opened={opened} forms={forms} closed={closed} />;
}

function formsIn(language: string): NumberForms {
  return { record: blankForm({ language }), takeBack: blankForm({ language }) };
}
