import { beforeAll, describe, expect, it } from "vitest";
import { getProfileToEdit } from "#functions/market/profiles/profiles.service.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { addMember } from "./profile-forms.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const xss = `<script>alert("1")</script>`;

const typed = {
  "details.businessName": "Kopi Lereng Semeru",
  "details.handle": "",
  "details.businessKind": "cooperative",
  "details.regencyCode": "35.08",
  "details.text.id.makes": "Kopi arabika",
  "details.text.id.story": "Kami pulang dari Taiwan.",
  "details.text.en.makes": "",
  "details.text.en.story": "",
  "details.workedAbroad.0.country": "",
  "details.workedAbroad.0.trade": "",
  "details.workedAbroad.1.country": "TW",
  "details.workedAbroad.1.trade": "Pabrik elektronik",
  "details.workedAbroad.1.fromYear": "2009",
  "details.workedAbroad.1.toYear": "2015",
  "details.languages": ["id", "zh-Hant"],
  "details.yearlyCapacity.quantity": "12 000",
  "details.yearlyCapacity.unit": "KGM",
  "details.certificates.1.kind": "halal",
  "details.certificates.1.issuer": "BPJPH",
  "details.certificates.1.number": "ID35110000123456720",
  "details.certificates.1.validFrom": "2026-01-01",
  "private.nib": "9120 3045 67890",
  "private.npwp": "01.312.166.0-091.000",
  "private.phone": "0812-3456-7890",
  "private.email": "koperasi@semeru.example",
  "private.sizeBasis.by": "yearlySales",
  "private.sizeBasis.amountRupiah": "2.000.000.000",
};

describe("/business", () => {
  it("sends whoever is not signed in to sign in, and back", async () => {
    const answer = await (await world.browserOf()).get("/en/business/new");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/sign-in?to=%2Fen%2Fbusiness%2Fnew");
  });

  it("invites to begin, goes to the only business, or lists several", async () => {
    const newcomer = await world.browserOf(await world.makePerson());
    expect(await (await newcomer.get("/en/business")).text()).toContain("/en/business/new");
    const { person, profile } = await makeExporter(world);
    const one = await (await world.browserOf(person)).get("/en/business");
    expect(one.headers.get("location")).toBe(`/en/business/${profile.id}`);
    const { profile: other } = await makeExporter(world);
    const memberships = [profile, other].map(({ id }) => ({ profileId: id, role: "owner" as const }));
    const both = await world.browserOf(await world.makePerson({ memberships }));
    const page = await (await both.get("/en/business")).text();
    expect(page).toContain(`/en/business/${profile.id}`);
    expect(page).toContain(`/en/business/${other.id}`);
  });
});

describe("POST /business/new", () => {
  it("registers the business: rows without scripts, numbers as people write them, a handle of the name", async () => {
    const person = await world.makePerson();
    const browser = await world.browserOf(person);
    const answer = await browser.post("/id/business/new", { ...typed, once: "a" });
    expect(answer.status).toBe(303);
    const [id = ""] = /prf_\w+/.exec(answer.headers.get("location") ?? "") ?? [];
    expect(answer.headers.get("location")).toBe(`/id/business/${id}/registered`);
    const { profile, hidden } = await getProfileToEdit(world.ctxOf(await world.reload(person)), {
      profileId: id,
    });
    expect(profile).toMatchObject({
      handle: "kopi-lereng-semeru",
      provinceCode: "35",
      sizeClass: "micro",
      workedAbroad: [{ country: "TW", trade: "Pabrik elektronik", fromYear: 2009, toYear: 2015 }],
      languages: ["id", "zh-Hant"],
      yearlyCapacity: { quantity: 12_000, unit: "KGM" },
      certificates: [{ kind: "halal", number: "ID35110000123456720" }],
    });
    expect(hidden).toMatchObject({
      nib: "9120304567890",
      npwp: "013121660091000",
      phone: "+6281234567890",
      sizeBasis: { by: "yearlySales", amountRupiah: 2_000_000_000 },
    });
    const again = await browser.post("/id/business/new", { ...typed, once: "a" });
    expect(again.headers.get("location")).toBe(answer.headers.get("location"));
  });

  it("draws the form again with every value kept, private ones too, and each fault at its row", async () => {
    const browser = await world.browserOf(await world.makePerson());
    const answer = await browser.post("/en/business/new", {
      ...typed,
      "details.businessName": xss,
      "details.regencyCode": "",
      "details.text.id.makes": "",
      "details.certificates.1.validTo": "2025-01-01",
      "private.npwp": "216090524017001",
      once: "b",
    });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).not.toContain(xss);
    for (const kept of [
      "&lt;script&gt;",
      `value="Pabrik elektronik"`,
      `value="ID35110000123456720"`,
      `value="9120 3045 67890"`,
      `value="216090524017001"`,
      `value="0812-3456-7890"`,
      `value="koperasi@semeru.example"`,
      `value="2.000.000.000"`,
      "Kami pulang dari Taiwan.",
    ])
      expect(page).toContain(kept);
    for (const field of [
      "details-regencyCode",
      "details-text-id-makes",
      "details-certificates-0-validTo",
      "private-npwp",
    ]) {
      expect(page).toContain(`id="f-${field}-issue"`);
      expect(page).toContain(`href="#f-${field}"`);
      expect(page).toContain(`id="f-${field}"`);
    }
    expect(page).toMatch(/value="cooperative"[^>]*checked/);
    expect(page).toMatch(/<option value="TW" selected/);
  });

  it("makes another handle where the name's is taken, and refuses one that was typed", async () => {
    await makeExporter(world, { handle: "batik-sekar-jagad" });
    const named = { ...typed, "details.businessName": "Batik Sekar Jagad" };
    const handleOf = async (once: string, name = named["details.businessName"]) => {
      const person = await world.makePerson();
      const browser = await world.browserOf(person);
      const sent = { ...named, "details.businessName": name, once };
      const [profileId = ""] =
        /prf_\w+/.exec((await browser.post("/en/business/new", sent)).headers.get("location") ?? "") ?? [];
      return (await getProfileToEdit(world.ctxOf(await world.reload(person)), { profileId })).profile.handle;
    };
    expect(await handleOf("c")).toBe("batik-sekar-jagad-lumajang");
    expect(await handleOf("d")).toBe("batik-sekar-jagad-2");
    expect(await handleOf("e", "籐編坊")).toBe("usaha-lumajang");
    expect(await handleOf("f", "籐編坊")).toBe("usaha-lumajang-2");
    const taken = { ...named, "details.handle": "batik-sekar-jagad", once: "g" };
    const answer = await (await world.browserOf(await world.makePerson())).post("/en/business/new", taken);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('href="#f-details-handle"');
  });

  it("refuses odd field names and shapes as it refuses any other wrong value", async () => {
    const browser = await world.browserOf(await world.makePerson());
    const odd = { details: "x", "private.sizeBasis": "y", "details.__proto__.isDemo": "1", once: "d" };
    expect((await browser.post("/en/business/new", odd)).status).toBe(400);
    const rows = { ...typed, "details.workedAbroad": "x", "details.isDemo": "true", once: "e" };
    expect((await browser.post("/en/business/new", rows)).status).toBe(400);
  });
});

describe("POST /business/new in broken characters", () => {
  it("says so at the field, with the others kept", async () => {
    const person = await world.makePerson();
    const browser = await world.browserOf(person);
    const broken = { ...typed, "details.businessName": "Kopi \uFFFD", once: "f" };
    const answer = await browser.post("/en/business/new", broken);
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain(`id="f-details-businessName-issue"`);
    expect(page).toContain(`value="koperasi@semeru.example"`);
  });
});

describe("/business/:profileId", () => {
  it("costs five table operations, its rooms fewer", async () => {
    const { person, profile } = await makeExporter(world);
    const browser = await world.browserOf(person);
    expect(await world.operationsOf(async () => browser.get(`/en/business/${profile.id}`))).toHaveLength(5);
    expect(
      await world.operationsOf(async () => browser.get(`/en/business/${profile.id}/members`)),
    ).toHaveLength(4);
    expect(await world.operationsOf(async () => browser.get(`/en/business/${profile.id}/edit`))).toHaveLength(
      3,
    );
  });

  it.each(["", "/edit", "/members"])("shows %s to its members alone", async (room) => {
    const { profile } = await makeExporter(world);
    const { person: stranger } = await makeExporter(world);
    const helper = await addMember(world, profile, "helper");
    const officer = await world.makePerson({ roles: ["officer"] });
    const path = `/en/business/${profile.id}${room}`;
    expect((await (await world.browserOf(helper)).get(path)).status).toBe(200);
    expect((await (await world.browserOf(stranger)).get(path)).status).toBe(403);
    expect((await (await world.browserOf(officer)).get(path)).status).toBe(403);
    expect((await (await world.browserOf()).get(path)).status).toBe(303);
  });
});

describe("POST /business/:profileId/edit", () => {
  const edit = { ...typed, version: "1", privateVersion: "1" };

  it("shows the numbers whole to edit, masked elsewhere, and removes a row that is ticked", async () => {
    const { person, profile } = await makeExporter(world);
    const browser = await world.browserOf(person);
    const path = `/en/business/${profile.id}`;
    const first = { ...edit, "details.handle": profile.handle, once: "a" };
    expect((await browser.post(`${path}/edit`, first)).status).toBe(303);
    const form = await (await browser.get(`${path}/edit`)).text();
    expect(form).toContain(`value="9120304567890"`);
    expect(form).toContain(`value="ID35110000123456720"`);
    expect(form.match(/name="details.certificates.\d+.kind"/g)).toHaveLength(3);
    const dashboard = await (await browser.get(path)).text();
    expect(dashboard).toContain("•••••••••7890");
    expect(dashboard).not.toContain("9120304567890");
    const second = {
      ...first,
      version: "2",
      privateVersion: "2",
      "details.certificates.1.remove": "yes",
      once: "b",
    };
    expect((await browser.post(`${path}/edit`, second)).status).toBe(303);
    expect(
      (await getProfileToEdit(world.ctxOf(person), { profileId: profile.id })).profile.certificates,
    ).toEqual([]);
  });

  it("offers the business's listings to each certificate, and keeps what is ticked", async () => {
    const { person, profile } = await makeExporter(world);
    const chilli = await makeListing(world, profile, {
      text: { en: { title: "Chilli sauce", description: "" } },
    });
    const charcoal = await makeListing(world, profile, {
      text: { id: { title: "Arang briket", description: "" } },
    });
    const gone = await makeListing(world, profile, { stage: "withdrawn" });
    const browser = await world.browserOf(person);
    const path = `/en/business/${profile.id}/edit`;
    const covers = "details.certificates.1.covers";
    const first = { ...edit, "details.handle": profile.handle, [covers]: chilli.id, once: "a" };
    expect((await browser.post(path, first)).status).toBe(303);
    const kept = async () =>
      (await getProfileToEdit(world.ctxOf(person), { profileId: profile.id })).profile.certificates;
    expect(await kept()).toMatchObject([{ number: "ID35110000123456720", covers: [chilli.id] }]);
    const form = await (await browser.get(path)).text();
    expect(form).toContain("Which of your listings does it name?");
    expect(form).toMatch(new RegExp(`value="${chilli.id}" checked[^>]*/>\\s*<span>Chilli sauce`));
    expect(form).toMatch(new RegExp(`value="${charcoal.id}"/>\\s*<span>Arang briket`));
    expect(form).not.toContain(gone.id);
    const both = { ...first, version: "2", privateVersion: "2", [covers]: [chilli.id, gone.id], once: "b" };
    expect((await browser.post(path, both)).status).toBe(303);
    expect(await (await browser.get(`/id/business/${profile.id}/edit`)).text()).toMatch(
      new RegExp(`type="hidden" name="details.certificates.0.covers" value="${gone.id}"`),
    );
    const { [covers]: _nothing, ...none } = { ...both, version: "3", privateVersion: "3", once: "c" };
    expect((await browser.post(path, none)).status).toBe(303);
    expect(await kept()).toMatchObject([{ covers: [] }]);
    const dashboard = await (await browser.get(`/en/business/${profile.id}`)).text();
    expect(dashboard).toContain("which goods your certificates cover");
  });

  it("answers 409 to the second of two editors, with all that was typed, and lets them save over it", async () => {
    const { person, profile } = await makeExporter(world);
    const other = await world.browserOf(await addMember(world, profile, "owner"));
    const owner = await world.browserOf(person);
    const path = `/en/business/${profile.id}/edit`;
    const fields = { ...edit, "details.handle": profile.handle };
    expect((await owner.post(path, { ...fields, once: "a" })).status).toBe(303);
    const late = { ...fields, "details.businessName": "Nama Kedua" };
    const answer = await other.post(path, { ...late, once: "b" });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain(`value="Nama Kedua"`);
    expect(page).toContain(`name="version" value="2"`);
    const again = { ...late, version: "2", privateVersion: "2", once: "c" };
    expect((await other.post(path, again)).status).toBe(303);
  });

  it("lets a helper save who had begun before an owner renamed the business", async () => {
    const { person, profile } = await makeExporter(world);
    const helper = await world.browserOf(await addMember(world, profile, "helper"));
    const path = `/en/business/${profile.id}/edit`;
    const fields = {
      ...edit,
      "details.handle": profile.handle,
      "details.businessName": profile.businessName,
    };
    const renamed = { ...fields, "details.businessName": "Nama Kedua", once: "a" };
    expect((await (await world.browserOf(person)).post(path, renamed)).status).toBe(303);
    const late = await helper.post(path, { ...fields, once: "b" });
    expect(late.status).toBe(409);
    expect(await late.text()).toMatch(/value="Nama Kedua"[^>]*readonly/);
    const again = { ...renamed, version: "2", privateVersion: "2", once: "c" };
    expect((await helper.post(path, again)).status).toBe(303);
    const refused = await helper.post(path, {
      ...again,
      "details.handle": "lain",
      version: "3",
      privateVersion: "3",
      once: "d",
    });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("Only an owner can change this.");
  });

  it("keeps the version that the editor began from where something else is wrong", async () => {
    const { person, profile } = await makeExporter(world);
    const browser = await world.browserOf(person);
    const path = `/en/business/${profile.id}/edit`;
    const fields = { ...edit, "details.handle": profile.handle };
    await browser.post(path, { ...fields, once: "a" });
    const wrong = await browser.post(path, { ...fields, "private.nib": "1", once: "b" });
    expect(await wrong.text()).toContain(`name="version" value="1"`);
  });

  it("takes the same form twice as once", async () => {
    const { person, profile } = await makeExporter(world);
    const browser = await world.browserOf(person);
    const fields = { ...edit, "details.handle": profile.handle, once: "a" };
    const path = `/en/business/${profile.id}/edit`;
    expect((await browser.post(path, fields)).status).toBe(303);
    expect((await browser.post(path, fields)).status).toBe(303);
  });

  it("is refused to other exporters", async () => {
    const { profile } = await makeExporter(world);
    const { person } = await makeExporter(world);
    const browser = await world.browserOf(person);
    expect((await browser.post(`/en/business/${profile.id}/edit`, { ...edit, once: "a" })).status).toBe(403);
  });
});
