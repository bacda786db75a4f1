import type { AppError } from "./errors.ts";
import type { Actor, Person } from "./people/people/person.ts";
import { can, type Permission, type Subject } from "./permissions.ts";

/** A moment that is left on the thing: the field is set to it, the first time or each time. */
interface Mark<Thing> {
  field: keyof Thing & string;
  each?: boolean;
}

/** One way that a step may take: from any of these stages, to that one (where it stands, if none is named). */
export interface Way<Thing, Stage extends string> {
  from: readonly Stage[];
  to?: Stage;
  /** What this way alone leaves, in place of the step's own mark. */
  marks?: Mark<Thing>;
  /** Who may, where not all whom the step's permission allows; and when. Short, as the diagram shows it. */
  only?: { told: string; holds(thing: Thing, person: Person | undefined): boolean };
}

interface StepBase<Thing> {
  /** What each of its ways leaves. */
  marks?: Mark<Thing>;
  /** What happens after it, for the diagram and the timeline. */
  follows?: readonly string[];
}

/** A step that somebody takes. */
export interface PersonalStep<Thing, Stage extends string> extends StepBase<Thing> {
  by: Permission;
  ways: readonly Way<Thing, Stage>[];
  /** Stages in which there is nothing left to do: taking the step again changes nothing. */
  settled?: readonly Stage[];
  /** What is told to whoever may, but not from where the thing stands. */
  refusal(thing: Thing): AppError;
}

/** A step that time takes by itself. */
export interface TimedStep<Thing, Stage extends string> extends StepBase<Thing> {
  by: "time";
  ways: readonly Way<Thing, Stage>[];
  /** When (ISO 8601, UTC); undefined where it is not to come. */
  at(thing: Thing): string | undefined;
}

/** A step that the system takes by itself, by rules of its own; here it stands for what it allows and for the diagram. */
export interface SystemStep<Thing, Stage extends string> extends StepBase<Thing> {
  by: "system";
  ways: readonly Way<Thing, Stage>[];
}

type StepData<Thing, Stage extends string> =
  | PersonalStep<Thing, Stage>
  | TimedStep<Thing, Stage>
  | SystemStep<Thing, Stage>;

/** One step with its place in its process. */
export type Step<Thing, Stage extends string, Data = StepData<Thing, Stage>> = Data & {
  name: string;
  noun: string;
};

interface Staged {
  stage?: string | undefined;
}

/** The life of a thing as data: what derives from it is the rule, buttons, routes, deadlines, timeline and diagram. */
export interface Process<Thing extends Staged, Stage extends string, Steps> {
  noun: string;
  stages: readonly Stage[];
  /** Where a new thing stands. */
  first: Stage;
  steps: Steps;
  subject(thing: Thing): Subject;
}

/** Any process, as far as what works on all of them needs to know. */
// biome-ignore lint/suspicious/noExplicitAny: of each process only its own things are ever given to it
export type AnyProcess = Process<any, any, Record<string, Step<any, any>>>;

/**
 * Gives a process its types; each step learns its name. Use as `defineProcess<Thing>()({ … })`, so that the stages are
 * read off the data.
 */
export function defineProcess<Thing extends Staged>() {
  return function define<
    const Stage extends string,
    const Steps extends Record<string, StepData<Thing, NoInfer<Stage>>>,
  >(data: {
    noun: string;
    stages: readonly Stage[];
    first: NoInfer<Stage>;
    subject(thing: Thing): Subject;
    steps: Steps;
  }): Process<Thing, Stage, { [Name in keyof Steps]: Step<Thing, Stage, Steps[Name]> }> {
    const named = Object.entries(data.steps).map(([name, step]) => [
      name,
      { ...step, name, noun: data.noun },
    ]);
    return { ...data, steps: Object.fromEntries(named) };
  };
}

function isPersonal<Thing, Stage extends string>(
  step: StepData<Thing, Stage>,
): step is PersonalStep<Thing, Stage> {
  return typeof step.by === "object";
}

/** The way that a step takes from where the thing stands, for this person; undefined where there is none. */
export function wayOf<Thing extends Staged, Stage extends string>(
  step: Pick<Step<Thing, Stage>, "ways">,
  thing: Thing,
  person?: Person,
): Way<Thing, Stage> | undefined {
  return step.ways.find(
    ({ from, only }) =>
      from.includes(thing.stage as Stage) && (only === undefined || only.holds(thing, person)),
  );
}

/** Why a person may not take a step from where the thing stands; undefined where they may, or nothing is left to do. */
export function refusalOf<Thing extends Staged, Stage extends string>(
  step: PersonalStep<Thing, Stage>,
  thing: Thing,
  person?: Person,
): AppError | undefined {
  if (step.settled?.includes(thing.stage as Stage) || wayOf(step, thing, person)) return undefined;
  return step.refusal(thing);
}

/**
 * What taking the step changes of the thing; undefined where it was taken before and nothing is left to do.
 * @throws AppError, the step's own refusal, where the thing does not stand so.
 */
export function changesOf<Thing extends Staged, Stage extends string>(
  step: Step<Thing, Stage>,
  thing: Thing,
  { person, now }: { person?: Person | undefined; now: string },
): Partial<Thing> | undefined {
  if (isPersonal(step) && step.settled?.includes(thing.stage as Stage)) return undefined;
  const way = wayOf(step, thing, person);
  if (!way) {
    if (!isPersonal(step)) return undefined;
    throw step.refusal(thing);
  }
  const marks = way.marks ?? step.marks;
  const isMarked = marks && (marks.each || thing[marks.field] === undefined);
  return {
    ...(way.to ? { stage: way.to } : {}),
    ...(isMarked ? { [marks.field]: now } : {}),
  } as Partial<Thing>;
}

/** Names of the steps that the actor may take now: what buttons are drawn of. */
export function openSteps<Thing extends Staged, Stage extends string, Steps extends Record<string, unknown>>(
  process: Process<Thing, Stage, Steps>,
  thing: Thing,
  actor: Actor,
): Set<keyof Steps & string> {
  const person = actor.kind === "person" ? actor.person : undefined;
  const steps = Object.entries(process.steps) as [keyof Steps & string, Step<Thing, Stage>][];
  const open = steps.filter(([, step]) => {
    if (!isPersonal(step) || !can(actor, step.by, process.subject(thing))) return false;
    return wayOf(step, thing, person) !== undefined;
  });
  return new Set(open.map(([name]) => name));
}

/** Of the steps that time will take, the next one from where the thing stands. */
export function nextDue<Thing extends Staged, Stage extends string>(
  process: Process<Thing, Stage, Record<string, Step<Thing, Stage>>>,
  thing: Thing,
): { step: Step<Thing, Stage>; at: string } | undefined {
  const timed = Object.values(process.steps).flatMap((step) => {
    const at = step.by === "time" && wayOf(step, thing) ? step.at(thing) : undefined;
    return at === undefined ? [] : [{ step, at }];
  });
  return timed.toSorted((one, other) => (one.at < other.at ? -1 : 1))[0];
}

/** What has happened to a thing, as far as its steps leave marks, and what time will bring; oldest first. */
export function timelineOf<Thing extends Staged & { createdAt: string }, Stage extends string>(
  process: Process<Thing, Stage, Record<string, Step<Thing, Stage>>>,
  thing: Thing,
): { step: string; at: string; isToCome: boolean }[] {
  const done = Object.values(process.steps).flatMap(({ name, marks, ways }) => {
    const fields = new Set([marks, ...ways.map((way) => way.marks)].map((mark) => mark?.field));
    return [...fields].flatMap((field) => {
      const at = field && thing[field];
      return typeof at === "string" ? [{ step: name, at, isToCome: false }] : [];
    });
  });
  const next = nextDue(process, thing);
  return [
    { step: "begin", at: thing.createdAt, isToCome: false },
    ...done.toSorted((one, other) => (one.at < other.at ? -1 : 1)),
    ...(next ? [{ step: next.step.name, at: next.at, isToCome: true }] : []),
  ];
}
