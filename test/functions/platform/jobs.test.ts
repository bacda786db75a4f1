import { beforeAll, describe, expect, it } from "vitest";
import { type Job, JobEvent, runJobs } from "#functions/platform/jobs.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

function jobsThat(ran: string[]): Job[] {
  const job = (name: string, every: Job["every"], fails = false): Job => ({
    name,
    every,
    async run() {
      ran.push(name);
      if (fails) throw new Error(`${name} broke`);
    },
  });
  return [
    job("look", "five minutes"),
    job("sweep", "night", true),
    job("build", "night"),
    job("count", "night", true),
  ];
}

describe("runJobs", () => {
  it("runs those of the schedule alone, in their order", async () => {
    const ran: string[] = [];
    await runJobs(world.ctxOf(), jobsThat(ran), { every: "five minutes" });
    expect(ran).toEqual(["look"]);
  });

  it("lets one that fails hold up none of the others, and fails then, for the alarm to sound", async () => {
    const ran: string[] = [];
    const failed = await runJobs(world.ctxOf(), jobsThat(ran), { every: "night" }).catch((error) => error);
    expect(ran).toEqual(["sweep", "build", "count"]);
    expect(failed).toBeInstanceOf(AggregateError);
    expect(failed.errors.map(({ message }: Error) => message)).toEqual(["sweep broke", "count broke"]);
  });
});

describe("JobEvent", () => {
  it.each([{}, { every: "year" }, undefined])("is none where no schedule of ours is named: %j", (event) => {
    expect(JobEvent.safeParse(event).success).toBe(false);
  });
});
