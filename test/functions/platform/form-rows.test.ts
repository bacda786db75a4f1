import { beforeAll, describe, expect, it } from "vitest";
import { tidyRows } from "#functions/platform/http/form-rows.ts";
import { makeExporter } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

function rows(list: string, field: string, count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${list}.${at}.${field}`, `${at}`]));
}

describe("tidyRows", () => {
  it("numbers the filled rows anew, and keeps all that is in no list", () => {
    const values = { name: "Sari", "rows.1.a": "x", "rows.2.a": " ", "rows.5.a": "y", "rows.7.id": "z" };
    expect(tidyRows(values, { rows: 8 })).toEqual({ name: "Sari", "rows.0.a": "x", "rows.1.a": "y" });
  });

  it("keeps as many rows as there may be and a few more, counted without those that are blank or removed", () => {
    const values = { ...rows("rows", "a", 1000), "rows.0.remove": "yes", "rows.1.a": "" };
    expect(Object.values(tidyRows(values, { rows: 2 }))).toEqual(["2", "3", "4", "5", "6"]);
  });
});

describe("a form with 1,000 rows", () => {
  it.each(["details.workedAbroad", "details.certificates"])(
    "of %s is given back small, with a fault at the list and all else kept",
    async (list) => {
      const browser = await world.browserOf(await world.makePerson());
      const typed = { "details.businessName": "Kopi Lereng", ...rows(list, "country", 1000) };
      const answer = await browser.post("/en/business/new", typed);
      const page = await answer.text();
      expect(answer.status).toBe(400);
      expect(page.length).toBeLessThan(1_000_000);
      expect(page).toContain('value="Kopi Lereng"');
      expect(page).toMatch(/At most (8|30)\./);
    },
  );

  it.each([
    ["price.tiers", "minQuantity"],
    ["certificates", "number"],
  ])("of %s is given back small, with a fault at the list and all else kept", async (list, field) => {
    const { person, profile } = await makeExporter(world);
    const browser = await world.browserOf(person);
    const typed = { offerKind: "goods", "text.en.title": "Rattan basket", ...rows(list, field, 1000) };
    const answer = await browser.post(`/en/business/${profile.id}/listings/new`, typed);
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page.length).toBeLessThan(500_000);
    expect(page).toContain('value="Rattan basket"');
    expect(page).toMatch(/At most (8|10)\./);
  });
});
