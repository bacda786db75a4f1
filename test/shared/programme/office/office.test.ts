import { describe, expect, it } from "vitest";
import { RuleBroken } from "#shared/errors.ts";
import { refuseOwn, requireOffice } from "#shared/programme/office/deciding.ts";
import { keptWords, refusalFor } from "#shared/programme/office/said.ts";

const profileId = "prf_01ARZ3NDEKTSV4RRFFQ69G5FAV";

describe("requireOffice", () => {
  it("is the office in whose name somebody decides", () => {
    expect(requireOffice({ office: "trade" })).toBe("trade");
  });

  it("refuses whoever has none", () => {
    expect(() => requireOffice({})).toThrow(new RuleBroken("office_missing"));
  });
});

describe("refuseOwn", () => {
  const member = { memberships: [{ profileId, role: "helper" as const }] };

  it("refuses whoever belongs to one of the businesses, with the code that is asked for", () => {
    for (const code of ["own_business", "own_verification"] as const)
      expect(() => refuseOwn(member, ["prf_other", profileId], code)).toThrow(new RuleBroken(code));
  });

  it("lets everybody else", () => {
    expect(() => refuseOwn(member, ["prf_other"], "own_business")).not.toThrow();
    expect(() => refuseOwn({ memberships: [] }, [profileId], "own_business")).not.toThrow();
  });
});

describe("refusalFor", () => {
  const Refuse = refusalFor(["unreadable", "other"]);

  it("takes a reason by itself, and words with it", () => {
    expect(Refuse.parse({ reason: "unreadable" })).toEqual({ reason: "unreadable" });
    const said = { reason: "unreadable", words: "The stamp is cut off.", language: "en" };
    expect(Refuse.parse(said)).toEqual(said);
    expect(Refuse.safeParse({ reason: "mistake" }).success).toBe(false);
  });

  it("wants words where no reason names it", () => {
    const { error } = Refuse.safeParse({ reason: "other" });
    expect(error?.issues).toMatchObject([{ path: ["words"], message: "reason_without_words" }]);
    expect(Refuse.safeParse({ reason: "other", words: "Two people have it." }).success).toBe(true);
  });
});

describe("keptWords", () => {
  it("keeps words in the language that they are said to be in, else in their writer's", () => {
    expect(keptWords({ words: "Kurang.", language: "id" }, "en")).toEqual({
      words: "Kurang.",
      language: "id",
    });
    expect(keptWords({ words: "Too little." }, "en")).toEqual({ words: "Too little.", language: "en" });
  });

  it("keeps no language of nothing", () => {
    expect(keptWords({ language: "id" }, "en")).toEqual({});
  });
});
