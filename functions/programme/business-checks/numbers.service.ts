import { keepChecks, numbersAsRead } from "#functions/market/profiles/profiles.offers.ts";
import { audited } from "#functions/people/people/people.offers.ts";
import { noteSecurity } from "#functions/platform/security-log.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { countSending } from "#functions/platform/verbs/limits.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { type Call, verb } from "#functions/platform/verbs/verb.ts";
import { looksOf, noteLook } from "#functions/programme/verification/verification.offers.ts";
import { Conflict, RuleBroken } from "#shared/errors.ts";
import type { Office } from "#shared/people/people/offices.ts";
import type { Person } from "#shared/people/people/person.ts";
import { requireVerifiedMail } from "#shared/people/people/verified-mail.ts";
import { businessCheckPermissions } from "#shared/programme/business-checks/business-checks.permissions.ts";
import {
  type BusinessNumber,
  businessNumbers,
  type NumberCase,
  type NumberEvent,
  RecordNumberCheck,
  TakeBackNumberCheck,
} from "#shared/programme/business-checks/number-case.ts";
import {
  askable,
  formOf,
  isOpen,
  lastFound,
  withEvent,
} from "#shared/programme/business-checks/number-rules.ts";
import { numberCheckLimits } from "#shared/programme/business-checks/sending-limits.ts";
import { type OpenedBusiness, type OwnNumbers, ownEvent } from "#shared/programme/business-checks/shown.ts";
import { refuseOwn, requireOffice } from "#shared/programme/office/deciding.ts";
import { keptWords } from "#shared/programme/office/said.ts";
import { shownLook } from "#shared/programme/verification/look.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { aBusinessToCheck, type BusinessAddressed, type BusinessToCheck } from "./business-check-abouts.ts";
import { numberCaseRecord } from "./business-checks.records.ts";

const { ask, look, record } = businessCheckPermissions;

/** How a business's numbers stand, and who looked at them, for its members. */
export const getOwnNumbers = read({
  permission: ask,
  of: aBusinessToCheck,
  async find({ ctx, thing }): Promise<OwnNumbers> {
    const { profile, hidden, known } = thing;
    const may = askableOf(thing);
    const looks = await looksOf(ctx.table, { profileId: profile.id });
    return {
      profileId: profile.id,
      businessName: profile.businessName,
      numbers: businessNumbers.map((number) => ({
        number,
        check: profile.checks[number],
        isWaiting: known?.waitsFor.includes(number) ?? false,
        isGiven: hidden[number] !== undefined,
        mayAsk: may.includes(number),
      })),
      history: (known?.history ?? []).map(ownEvent),
      looks: looks.map(shownLook),
    };
  },
});

/**
 * Asks officers to compare all numbers of a business of which nothing stands.
 * @throws RuleBroken `numbers_missing`, `numbers_not_now`, `mail_unverified`; TooManyRequests
 */
export const askNumberChecks = verb({
  permission: ask,
  of: aBusinessToCheck,
  rule({ person, thing }) {
    requireVerifiedMail(person);
    if (businessNumbers.every((it) => thing.hidden[it] === undefined))
      throw new RuleBroken("numbers_missing");
    if (askableOf(thing).length === 0) throw new RuleBroken("numbers_not_now");
  },
  limits: ({ ctx, person, thing }) =>
    countSending(
      numberCheckLimits,
      "number-check",
      { sender: person.id, recipient: thing.profile.id },
      ctx.now,
    ),
  write({ thing, now }) {
    const { known } = thing;
    const more = askableOf(thing);
    const waitsFor = businessNumbers.filter((it) => more.includes(it) || known?.waitsFor.includes(it));
    const askedAt = known?.stage === "waiting" ? known.askedAt : now;
    return { writes: [keepCase(thing, { waitsFor, askedAt })], answer: undefined };
  },
});

/** A business's numbers, opened by an officer; that they were, is noted before it is answered. */
export const openBusiness = read({
  permission: look,
  of: aBusinessToCheck,
  async find({ ctx, person, thing }): Promise<OpenedBusiness> {
    await noteLook(ctx, person, { profileId: thing.profile.id });
    return opened(thing, true);
  },
});

/** The same without the numbers, for officers who may not open them. */
export const getClosedBusiness = read({
  permission: look,
  of: aBusinessToCheck,
  find: ({ thing }): OpenedBusiness => opened(thing, false),
});

/**
 * Records what came of comparing a number with the register that gave it. A right one stands at the business from this
 * moment; what is found against one takes away whatever stood.
 * @throws RuleBroken `office_missing`, `own_business`, `number_missing`, `number_decided`; Conflict `version_stale`
 */
export const recordNumberCheck = verb({
  permission: record,
  of: aBusinessToCheck,
  input: RecordNumberCheck,
  version: "required",
  write(call) {
    const { ctx, person, thing, input } = call;
    const office = officeFor(person, thing);
    const { profile, hidden, known } = thing;
    const { number, outcome } = input;
    if (hidden[number] === undefined) throw new RuleBroken("number_missing");
    if (!isOpen(known, profile.checks, number)) throw new RuleBroken("number_decided");
    const check = outcome === "checked" ? { office, checkedOn: jakartaToday(ctx.now) } : undefined;
    return found(call, { ...eventOf(call, office), outcome }, check);
  },
  note: ({ ctx, thing, input }) =>
    noteSecurity(ctx, "number_compared", { profileId: thing.profile.id, number: input.number }),
});

/** Takes back what was found of a number, with words. @throws RuleBroken as above, `number_not_decided` */
export const takeBackNumberCheck = verb({
  permission: record,
  of: aBusinessToCheck,
  input: TakeBackNumberCheck,
  version: "required",
  write(call) {
    const { person, thing, input } = call;
    const office = officeFor(person, thing);
    if (!lastFound(thing.known, input.number) && !thing.profile.checks[input.number])
      throw new RuleBroken("number_not_decided");
    return found(call, { ...eventOf(call, office), outcome: "taken_back" }, undefined);
  },
  note: ({ ctx, thing, input }) =>
    noteSecurity(ctx, "number_check_taken_back", { profileId: thing.profile.id, number: input.number }),
});

type Deciding = Call<BusinessAddressed, BusinessToCheck, RecordNumberCheck | TakeBackNumberCheck>;

/** What a finding changes: the case and the business together, as long as the numbers are those that were compared. */
function found(
  { ctx, person, thing }: Deciding,
  event: NumberEvent,
  check: { office: Office; checkedOn: string } | undefined,
) {
  const { profile, hidden, known } = thing;
  const waitsFor = (known?.waitsFor ?? []).filter((it) => it !== event.number);
  const history = withEvent(known, event);
  const kept = keepCase(thing, { waitsFor, history });
  const checks = { ...profile.checks, [event.number]: check };
  const isTakenBack = event.outcome === "taken_back";
  const noted = audited(ctx, person, {
    act: isTakenBack ? "number_taken_back" : "number_found",
    ...{ profileId: profile.id, about: `${profile.businessName}: ${event.number.toUpperCase()}` },
    ...(isTakenBack ? {} : { detail: event.outcome }),
  });
  return { writes: [kept, keepChecks(profile, checks), numbersAsRead(hidden), noted], answer: undefined };
}

function eventOf({ ctx, person, thing, input, now }: Deciding, office: Office) {
  return {
    at: now,
    number: input.number,
    office,
    officerId: person.id,
    officerName: person.name,
    numbersVersion: thing.hidden.version,
    ...keptWords(input, ctx.locale),
  };
}

function keepCase(
  { profile, known }: BusinessToCheck,
  changes: Pick<NumberCase, "waitsFor"> & Partial<NumberCase>,
): Write<NumberCase> {
  const { businessName, isDemo } = profile;
  const isWaiting = changes.waitsFor.length > 0;
  const now = {
    ...changes,
    businessName,
    isDemo,
    stage: isWaiting ? ("waiting" as const) : ("rests" as const),
  };
  const fields = isWaiting ? now : { ...now, askedAt: undefined };
  if (known) return change(numberCaseRecord, known, fields);
  return add(
    numberCaseRecord,
    { id: profile.id, history: [], ...fields },
    () => new Conflict("version_stale"),
  );
}

function officeFor(person: Person, { profile }: BusinessToCheck): Office {
  const office = requireOffice(person);
  refuseOwn(person, [profile.id], "own_business");
  return office;
}

/** Which of its numbers the business may ask to have compared. */
function askableOf({ profile, hidden, known }: BusinessToCheck): BusinessNumber[] {
  return askable(known, profile.checks, {
    numbers: { nib: hidden.nib, npwp: hidden.npwp },
    numbersVersion: hidden.version,
  });
}

function opened({ profile, hidden, known }: BusinessToCheck, isShown: boolean): OpenedBusiness {
  const stateOf = (number: BusinessNumber) => ({
    number,
    check: profile.checks[number],
    isWaiting: known?.waitsFor.includes(number) ?? false,
    digits: isShown ? hidden[number] : undefined,
    form: formOf(number, hidden[number]),
    isOpen: hidden[number] !== undefined && isOpen(known, profile.checks, number),
  });
  return {
    profileId: profile.id,
    businessName: profile.businessName,
    handle: profile.handle,
    isDemo: profile.isDemo,
    numbers: businessNumbers.map(stateOf),
    history: known?.history ?? [],
    version: hidden.version,
  };
}
