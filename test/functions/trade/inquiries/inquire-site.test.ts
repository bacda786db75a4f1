import { beforeAll, describe, expect, it } from "vitest";
import { pauseListing, withdrawListing } from "#functions/market/listings/listings.service.ts";
import { startSession } from "#functions/people/sessions/sessions.service.ts";
import { listMyInquiries } from "#functions/trade/inquiries/inquiries.service.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makeCatalog, makeListing } from "#test/support/factories.ts";
import { inquiryFields, makeMarket, makeThread } from "#test/support/inquiries.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function inquiriesOf(person: Person) {
  return (await listMyInquiries(world.ctxOf(await world.reload(person)), {}, { limit: 50 })).items;
}

/** The cookies that an answer sets, as the browser would send them back. */
function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** What a page's form sends along that nobody sees. */
function hiddenFieldsOf(page: string): Record<string, string> {
  const found = page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  const fields = [...found].map(([, name = "", value = ""]) => [name, value]);
  return Object.fromEntries(fields.filter(([name]) => name !== "csrf"));
}

describe("GET /listings/:listingId/inquire", () => {
  it("shows the form to whoever is not signed in, with the listing's limits", async () => {
    const { listing } = await makeMarket(world);
    const answer = await (await world.browserOf()).get(`/en/listings/${listing.id}/inquire`);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain("At least 100 pieces, in steps of 10 pieces.");
    expect(page).toContain("Rattan basket");
    expect(page).toContain("Continue and sign in");
  });

  it("speaks Indonesian", async () => {
    const { listing } = await makeMarket(world);
    const page = await (await (await world.browserOf()).get(`/id/listings/${listing.id}/inquire`)).text();
    expect(page).toContain("Tanya eksportir");
    expect(page).toContain("Paling sedikit 100 buah, kelipatan 10 buah.");
  });

  it("names each field of a company that was left blank", async () => {
    const { buyer, listing } = await makeMarket(world);
    const blank = { "company.name": "", "company.kind": "", "company.country": "" };
    const sent = await (await world.browserOf(buyer)).post(
      `/en/listings/${listing.id}/inquire`,
      inquiryFields(blank),
    );
    const [summary = ""] = (await sent.text()).match(/<div class="failure[\s\S]*?<\/div>/) ?? [];
    expect(summary.match(/href="#[\w-]+"/g)).toEqual(
      Object.keys(blank).map((name) => `href="#f-${name.replace(".", "-")}"`),
    );
    expect(summary.match(/<li>/g)).toHaveLength(3);
  });

  it("fills in the company of the last inquiry", async () => {
    const { buyer, listing } = await makeThread(world);
    const page = await (
      await (await world.browserOf(buyer)).get(`/en/listings/${listing.id}/inquire`)
    ).text();
    expect(page).toContain('value="Sakura Trading (demo)"');
    expect(page).toMatch(/<option value="importer" selected/);
  });

  it("asks first for quantity, destination and message, and folds the rest until something in it is at fault", async () => {
    const { buyer, listing } = await makeMarket(world);
    const browser = await world.browserOf(buyer);
    const path = `/en/listings/${listing.id}/inquire`;
    const page = await (await browser.get(path)).text();
    const [before = "", folded = ""] = page.split('<details class="fold">');
    const names = [...before.matchAll(/<(?:input|select|textarea)[^>]* name="(\w+)"[^>]* required/g)];
    expect(names.map(([, name]) => name)).toEqual(["quantity", "destinationCountry", "message"]);
    for (const name of ["destinationPlace", "incoterm", "neededBy", "language"])
      expect(folded).toContain(`name="${name}"`);
    const faulty = await browser.post(path, inquiryFields({ neededBy: "31/02/2099" }));
    expect(await faulty.text()).toContain('<details class="fold" open="">');
  });

  it("folds the company away once it is known, and never one that is at fault", async () => {
    const { buyer, listing } = await makeThread(world);
    const browser = await world.browserOf(buyer);
    const path = `/en/listings/${listing.id}/inquire`;
    expect(await (await browser.get(path)).text()).toMatch(/<summary>Your company/);
    const faulty = await (await browser.post(path, inquiryFields({ "company.kind": "" }))).text();
    expect(faulty).not.toMatch(/<summary>Your company/);
    expect(faulty).toContain("<legend><h2>Your company");
  });

  it("notices that the buyer has asked about this listing before, leads there, and lets them ask again", async () => {
    const { buyer, profile, listing, inquiry } = await makeThread(world);
    const browser = await world.browserOf(buyer);
    const path = `/en/listings/${listing.id}/inquire`;
    const page = await (await browser.get(path)).text();
    expect(page).toContain("You asked about this on");
    expect(page).toContain(`href="/en/inquiries/${inquiry.id}"`);
    const faulty = await (await browser.post(path, inquiryFields({ quantity: "95" }))).text();
    expect(faulty).toContain(`href="/en/inquiries/${inquiry.id}"`);
    expect((await browser.post(path, inquiryFields())).status).toBe(303);
    expect(await inquiriesOf(buyer)).toHaveLength(2);
    const other = await makeListing(world, profile);
    const elsewhere = await (await browser.get(`/en/listings/${other.id}/inquire`)).text();
    expect(elsewhere).not.toContain("You asked about this on");
    const stranger = await world.browserOf(await world.makePerson());
    expect(await (await stranger.get(path)).text()).not.toContain("You asked about this on");
  });

  it("is not there for a listing that is not published", async () => {
    const { listing } = await makeMarket(world, { listing: { stage: "paused" } });
    const answer = await (await world.browserOf()).get(`/en/listings/${listing.id}/inquire`);
    expect(answer.status).toBe(404);
  });

  it("says before anything is typed that one's own business, or an unverified address, cannot ask", async () => {
    const { exporter, listing } = await makeMarket(world);
    const own = await (
      await (await world.browserOf(exporter)).get(`/en/listings/${listing.id}/inquire`)
    ).text();
    expect(own).toContain("This is your own business");
    expect(own).not.toContain("Send inquiry");
    const unverified = await world.browserOf(await world.makePerson({ emailVerified: false }));
    const page = await (await unverified.get(`/en/listings/${listing.id}/inquire`)).text();
    expect(page).toContain("has not verified your email address");
    expect(page).not.toContain("<textarea");
  });

  it("takes at most three table operations signed out and four signed in", async () => {
    const { buyer, listing } = await makeThread(world);
    const path = `/en/listings/${listing.id}/inquire`;
    const anonymous = await world.browserOf();
    expect(await world.operationsOf(async () => anonymous.get(path))).toEqual(["GetItem"]);
    const browser = await world.browserOf(buyer);
    expect(await world.operationsOf(async () => browser.get(path))).toHaveLength(3);
  });
});

describe("POST /listings/:listingId/inquire", () => {
  it("sends the inquiry and goes to its thread", async () => {
    const { buyer, listing } = await makeMarket(world);
    const browser = await world.browserOf(buyer);
    const answer = await browser.post(`/en/listings/${listing.id}/inquire`, inquiryFields());
    const [inquiry] = await inquiriesOf(buyer);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/en/inquiries/${inquiry?.id}`);
  });

  it("makes one inquiry of the same form sent 20 times at once, and answers all of them the same", async () => {
    const { buyer, listing } = await makeMarket(world);
    const browser = await world.browserOf(buyer);
    const fields = inquiryFields();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => browser.post(`/en/listings/${listing.id}/inquire`, fields)),
    );
    expect(new Set(answers.map((it) => `${it.status} ${it.headers.get("location")}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(303);
    expect(await inquiriesOf(buyer)).toHaveLength(1);
  });

  it("draws the form again with all that was typed and each fault beside its field", async () => {
    const { buyer, listing } = await makeMarket(world);
    const browser = await world.browserOf(buyer);
    const fields = inquiryFields({ quantity: "95", message: "Tell me <b>more</b>", "company.kind": "" });
    const answer = await browser.post(`/en/listings/${listing.id}/inquire`, fields);
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain('value="95"');
    expect(page).toContain("Tell me &lt;b&gt;more&lt;/b&gt;");
    expect(page).toContain('id="f-company-kind-issue"');
    const second = await browser.post(
      `/en/listings/${listing.id}/inquire`,
      inquiryFields({ quantity: "95" }),
    );
    expect(second.status).toBe(422);
    expect(await second.text()).toContain("The exporter&#39;s minimum order is 100.");
    expect(await inquiriesOf(buyer)).toEqual([]);
  });

  it.each([
    ["id", "1.000", 1000],
    ["en", "1,000", 1000],
    ["en", "1 000", 1000],
    ["en", "1000.00", 1000],
  ])("reads in %s the quantity %s", async (locale, quantity, count) => {
    const { buyer, listing } = await makeMarket(world);
    const browser = await world.browserOf(buyer);
    const fields = inquiryFields({ quantity, neededBy: "31 Dec 2099" });
    expect((await browser.post(`/${locale}/listings/${listing.id}/inquire`, fields)).status).toBe(303);
    expect(await inquiriesOf(buyer)).toMatchObject([{ quantity: count, neededBy: "2099-12-31" }]);
  });

  it.each([
    ["id", { quantity: "1,000" }, "Ini bisa berarti 1 atau 1000."],
    ["en", { quantity: "1.500" }, "This could be 1.5 or 1500."],
    ["id", { quantity: "satu peti" }, "Tulis angkanya saja"],
    ["en", { neededBy: "01/02/2099" }, "This could be 2099-02-01 or 2099-01-02."],
    ["en", { neededBy: "31/02/2099" }, "There is no such day in the calendar."],
  ])("asks in %s about %j rather than guess", async (locale, changes, text) => {
    const { buyer, listing } = await makeMarket(world);
    const browser = await world.browserOf(buyer);
    const answer = await browser.post(`/${locale}/listings/${listing.id}/inquire`, inquiryFields(changes));
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(text);
    expect(await inquiriesOf(buyer)).toEqual([]);
  });

  it("remembers the catalog that the buyer came through, and leaves out one that was made up", async () => {
    const { buyer, listing } = await makeMarket(world);
    const attache = await world.makePerson({ roles: ["attache"], markets: ["JP"] });
    const catalog = await makeCatalog(world, attache, [listing]);
    const browser = await world.browserOf(buyer);
    const path = `/en/listings/${listing.id}/inquire`;
    expect(await (await browser.get(`${path}?catalog=${catalog.id}`)).text()).toContain(
      `value="${catalog.id}"`,
    );
    await browser.post(path, inquiryFields({ catalogId: catalog.id }));
    await browser.post(path, inquiryFields({ catalogId: "cat_nonsense" }));
    expect((await inquiriesOf(buyer)).map((it) => it.catalogId).toSorted()).toEqual([catalog.id, undefined]);
  });

  it("asks once more, with all that was typed, where a form filler filled in what nobody sees", async () => {
    const { buyer, listing } = await makeMarket(world);
    const path = `/en/listings/${listing.id}/inquire`;
    const fields = inquiryFields({ homepage: "https://kedai.example", message: "Two containers, please." });
    const browser = await world.browserOf(buyer);
    const asked = await browser.post(path, fields);
    const page = await asked.text();
    expect(asked.status).toBe(422);
    expect(page).toContain("Two containers, please.");
    expect(page).toContain("Please check it and press the button once more.");
    expect(page).not.toContain('name="homepage"');
    expect(await inquiriesOf(buyer)).toEqual([]);
    const sent = await browser.post(path, { ...fields, ...hiddenFieldsOf(page) });
    const [inquiry] = await inquiriesOf(buyer);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `/en/inquiries/${inquiry?.id}`]);
  });

  it("does not forget that it asked, where the form has faults besides", async () => {
    const { buyer, listing } = await makeMarket(world);
    const path = `/en/listings/${listing.id}/inquire`;
    const browser = await world.browserOf(buyer);
    const fields = inquiryFields({ homepage: "https://kedai.example", quantity: "95" });
    const first = hiddenFieldsOf(await (await browser.post(path, fields)).text());
    const faulty = await browser.post(path, { ...fields, ...first });
    const page = await faulty.text();
    expect(page).toContain("The exporter&#39;s minimum order is 100.");
    const mended = { ...fields, ...hiddenFieldsOf(page), quantity: "500" };
    expect((await browser.post(path, mended)).status).toBe(303);
    expect(await inquiriesOf(buyer)).toHaveLength(1);
  });

  it("asks whoever is not signed in once more too, then keeps what they typed", async () => {
    const { buyer, listing } = await makeMarket(world);
    const path = `/en/listings/${listing.id}/inquire`;
    const fields = inquiryFields({ homepage: "https://kedai.example", message: "Two containers, please." });
    const anonymous = await world.browserOf();
    const operations = await world.operationsOf(async () => {
      expect((await anonymous.post(path, fields)).status).toBe(422);
    });
    expect(operations.join()).not.toMatch(/Write|Put|Update/);
    const page = await (await anonymous.post(path, fields)).text();
    expect(page).toContain("Two containers, please.");
    const kept = await anonymous.post(path, { ...fields, ...hiddenFieldsOf(page) });
    expect(kept.headers.get("location")).toMatch(/^\/sign-in\?to=/);
    const session = await world.cookieOf(buyer);
    const headers = { cookie: `${cookiesOf(kept)}; ${session}` };
    const waiting = await (await world.site.request(`${siteUrl}${path}`, { headers })).text();
    expect(waiting).toContain("Two containers, please.");
    expect(waiting).not.toContain('name="homepage"');
  });

  it("refuses broken UTF-8 and a field that there is not", async () => {
    const { buyer, listing } = await makeMarket(world);
    const browser = await world.browserOf(buyer);
    const path = `/en/listings/${listing.id}/inquire`;
    expect((await browser.post(path, inquiryFields({ message: "\uFFFD" }))).status).toBe(400);
    expect((await browser.post(path, inquiryFields({ isAdmin: "yes" }))).status).toBe(400);
    expect((await browser.post(path, inquiryFields({ incoterm: "DDU" }))).status).toBe(400);
    expect((await browser.post(path, inquiryFields({ quantity: "-100" }))).status).toBe(400);
    expect((await browser.post(path, inquiryFields({ quantity: "100.5" }))).status).toBe(400);
    expect((await browser.post(path, inquiryFields({ message: "x".repeat(600_000) }))).status).toBe(413);
    expect(await inquiriesOf(buyer)).toEqual([]);
  });
});

describe("writing first and signing in after", () => {
  async function typeSignedOut(cookie = "") {
    const market = await makeMarket(world);
    const path = `/en/listings/${market.listing.id}/inquire`;
    const answer = await world.site.request(`${siteUrl}${path}`, {
      method: "POST",
      headers: { origin: siteUrl, cookie },
      body: new URLSearchParams(inquiryFields({ message: "Typed before signing in." })),
    });
    return { ...market, path, answer };
  }

  it("loses nothing: the form waits filled in after the sign-in, is sent from there, and then forgotten", async () => {
    const { buyer, path, answer } = await typeSignedOut();
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`/sign-in?to=${encodeURIComponent(path)}`);
    const draft = cookiesOf(answer);
    expect(answer.headers.getSetCookie().join()).toMatch(/__Host-draft=.*HttpOnly; Secure; SameSite=Lax/);

    const token = await startSession(world.ctxOf(buyer), buyer, "id-token");
    const cookie = `${draft}; __Host-session=${token}`;
    const page = await (await world.site.request(`${siteUrl}${path}`, { headers: { cookie } })).text();
    expect(page).toContain("Typed before signing in.");
    expect(page).toContain("Send now");

    const csrf = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const sent = await world.site.request(`${siteUrl}${path}`, {
      method: "POST",
      headers: { origin: siteUrl, cookie },
      body: new URLSearchParams(inquiryFields({ message: "Typed before signing in.", csrf })),
    });
    expect(sent.status).toBe(303);
    expect(await inquiriesOf(buyer)).toHaveLength(1);
    const after = await (await world.site.request(`${siteUrl}${path}`, { headers: { cookie } })).text();
    expect(after).not.toContain("Typed before signing in.");
  });

  it("works the same where the session has ended meanwhile", async () => {
    const { answer } = await typeSignedOut(`__Host-session=prs_${"0".repeat(26)}.${"x".repeat(43)}`);
    expect(answer.headers.get("location")).toMatch(/^\/sign-in\?to=/);
    expect(cookiesOf(answer)).toContain("__Host-draft=");
  });

  it("shows faults before it asks to sign in", async () => {
    const { listing } = await makeMarket(world);
    const browser = await world.browserOf();
    const answer = await browser.post(`/en/listings/${listing.id}/inquire`, inquiryFields({ quantity: "7" }));
    expect(answer.status).toBe(422);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it("fills no other listing's form, and no other browser's", async () => {
    const { answer, path } = await typeSignedOut();
    const { listing } = await makeMarket(world);
    const other = `${siteUrl}/en/listings/${listing.id}/inquire`;
    const elsewhere = await world.site.request(other, { headers: { cookie: cookiesOf(answer) } });
    expect(await elsewhere.text()).not.toContain("Typed before");
    expect(await (await (await world.browserOf()).get(path)).text()).not.toContain("Typed before");
  });

  it("keeps what was typed for two hours", async () => {
    const { answer, path } = await typeSignedOut();
    const headers = { cookie: cookiesOf(answer) };
    world.clock.now = new Date(Date.now() + 2 * 3600_000 + 1000);
    const page = await (await world.site.request(`${siteUrl}${path}`, { headers })).text();
    world.clock.now = undefined;
    expect(page).not.toContain("Typed before");
  });
});

describe("POST /listings/:listingId/inquire once the listing is no longer there", () => {
  it.each([
    ["pauseListing", 404],
    ["withdrawListing", 410],
  ] as const)(
    "gives back what was typed after %s, to be copied, with what happened",
    async (step, status) => {
      const { listing, exporter, buyer } = await makeMarket(world);
      await { pauseListing, withdrawListing }[step](world.ctxOf(exporter), {
        listingId: listing.id,
      });
      for (const person of [buyer, undefined]) {
        const fields = inquiryFields({ message: "Can you make <40> in\nwalnut?" });
        const answer = await (await world.browserOf(person)).post(
          `/en/listings/${listing.id}/inquire`,
          fields,
        );
        const page = await answer.text();
        expect(answer.status).toBe(status);
        expect(page).toContain("Can you make &lt;40&gt; in\nwalnut?");
        expect(page).toContain("What you had written");
      }
    },
  );
});
