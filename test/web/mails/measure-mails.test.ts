import { describe, expect, it } from "vitest";
import { siteLocales } from "#shared/locales.ts";
import type { Measure } from "#shared/trade/moderation/measure.ts";
import { writeMeasureMail } from "#web/mails/measure-mails.ts";
import { messagesIn } from "#web/messages.ts";

const suspension: Measure = {
  id: "mea_01JD5Z6W3V8Q2K4M7N9P1R3T5X",
  of: "person",
  thingId: "prs_01JD5Z6W3V8Q2K4M7N9P1R3T5X",
  toldIds: ["prs_01JD5Z6W3V8Q2K4M7N9P1R3T5X"],
  removedProfileIds: [],
  reason: "fraud",
  words: "Three buyers paid and received nothing.",
  language: "en",
  takenById: "prs_01JD5Z6W3V8Q2K4M7N9P1R3T5Y",
  takenByName: "Ibu Ratna",
  stage: "standing",
  version: 1,
  createdAt: "2026-11-30T00:00:00.000Z",
  updatedAt: "2026-11-30T00:00:00.000Z",
};
const address = "https://rantau.example/appeals/x";

describe("writeMeasureMail", () => {
  it.each(siteLocales)("tells in %s of a suspension as one, and of no page that a mail is not", (locale) => {
    const t = messagesIn(locale);
    const receiver = { name: "Tono", locale };
    const mail = (changes: Partial<Measure>, what: "standing" | "lifted" | "ended") =>
      writeMeasureMail({ measure: { ...suspension, ...changes }, what, receiver, address });
    const told = mail({}, "standing");
    expect(told.subject).toBe(t.measure_mail_subject_person());
    expect(told.subject).not.toBe(mail({ of: "listing" }, "standing").subject);
    for (const what of ["lifted", "ended"] as const)
      expect(mail({}, what).subject).not.toBe(mail({ of: "listing" }, what).subject);
    expect(told.text).toContain(t.appeal_what_person());
    expect(told.text).not.toContain(t.appeal_answer_here());
  });
});
