import * as z from "zod";
import { ContentLocale, localized } from "#shared/locales.ts";
import { BusinessCertificate, BusinessCertificateInput } from "#shared/market/certificates/certificate.ts";
import { name } from "#shared/names.ts";
import { measureIds, personIds, profileIds } from "#shared/people/ids.ts";
import { Rating } from "#shared/people/people/rating.ts";
import { stamps } from "#shared/stamps.ts";
import { CountryCode } from "#shared/terms/countries.ts";
import { ProvinceCode, RegencyCode } from "#shared/terms/places.ts";
import { UnitCode } from "#shared/terms/units.ts";
import { PastYear, Year } from "#shared/terms/years.ts";
import { line, prose, typed } from "#shared/text.ts";
import { Nib, Npwp } from "./business-numbers.ts";
import { BusinessChecks, RevokedSeal } from "./checks.ts";
import { Handle } from "./handle.ts";
import { Phone } from "./phone.ts";
import { profilePhotos } from "./profile-photo.ts";
import { SizeBasis, SizeClass } from "./size-class.ts";

export const businessKinds = ["individual", "household", "cooperative"] as const;

export const maximumWorkedAbroad = 8;
export const maximumCertificates = 30;

function workAbroadIn(year: typeof Year) {
  return z
    .strictObject({
      country: CountryCode,
      /** The town or part of one, such as Sha Tin. */
      place: line(2, 60).optional(),
      trade: line(2, 80),
      fromYear: year.optional(),
      toYear: year.optional(),
    })
    .refine((it) => (it.fromYear ?? 0) <= (it.toYear ?? Number.POSITIVE_INFINITY), {
      path: ["toYear"],
      error: "years_reversed",
    });
}

/** Where the returnee worked abroad, and in which trade. */
export const WorkAbroad = workAbroadIn(Year);
/** The same as it is sent in. */
export const WorkAbroadInput = workAbroadIn(PastYear);
export type WorkAbroad = z.infer<typeof WorkAbroad>;

const details = {
  businessName: line(2, 100),
  handle: Handle,
  businessKind: z.enum(businessKinds),
  text: localized(
    z.strictObject({
      /** Blank until it is told. */
      story: prose(0, 4000).default(""),
      makes: prose(1, 600),
    }),
  ),
  provinceCode: ProvinceCode,
  regencyCode: RegencyCode,
  workedAbroad: z.array(WorkAbroad).max(maximumWorkedAbroad).default([]),
  languages: z.array(ContentLocale).max(7).default([]),
  yearlyCapacity: z.strictObject({ quantity: z.int().min(1).max(1_000_000_000), unit: UnitCode }).optional(),
  certificates: z.array(BusinessCertificate).max(maximumCertificates).default([]),
};

function ruled<T extends z.ZodType<{ regencyCode: string; provinceCode?: string | undefined }>>(
  schema: T,
): T {
  return schema.refine((it) => it.regencyCode.startsWith(it.provinceCode ?? ""), {
    path: ["regencyCode"],
    error: "regency_elsewhere",
  });
}

/** What a member writes about the business, all of it shown to everyone. */
export const ProfileDetails = ruled(z.strictObject(details));
export type ProfileDetails = z.infer<typeof ProfileDetails>;

const input = {
  ...details,
  businessName: name(2, 100),
  provinceCode: ProvinceCode.optional(),
  workedAbroad: z.array(WorkAbroadInput).max(maximumWorkedAbroad).default([]),
  certificates: z.array(BusinessCertificateInput).max(maximumCertificates).default([]),
};

/** The details as they are sent in: the regency alone says the province, and new certificates have no id yet. */
export const ProfileInput = ruled(z.strictObject(input));
export type ProfileInput = z.infer<typeof ProfileInput>;

/** Those of a business that is still to be: its handle is made of its name where none is said. */
export const NewProfileInput = ruled(z.strictObject({ ...input, handle: Handle.optional() }));

/** What only members, and officers who verify, may read. */
export const ProfilePrivate = z.strictObject({
  nib: Nib.optional(),
  npwp: Npwp.optional(),
  phone: Phone.optional(),
  email: typed(254).pipe(z.email()).optional(),
  sizeBasis: SizeBasis.optional(),
});
export type ProfilePrivate = z.infer<typeof ProfilePrivate>;

export const CreateProfile = z.strictObject({
  details: NewProfileInput,
  private: ProfilePrivate.default({}),
});
export type CreateProfile = z.infer<typeof CreateProfile>;

export const UpdateProfile = z.strictObject({ details: ProfileInput });

/** Both parts at once, over whatever stands. */
export const WriteProfile = z.strictObject({ details: ProfileInput, private: ProfilePrivate });
export type WriteProfile = z.infer<typeof WriteProfile>;

/** Both parts at once, as one form holds them; the version of the private part comes with it. */
export const ChangeProfile = WriteProfile.extend({ privateVersion: z.int().min(0) });
export type ChangeProfile = z.infer<typeof ChangeProfile>;

/** How fast the exporter first answers: the last ones of up to 30 inquiries, and their median, in minutes. */
export const AnswerTimes = z.strictObject({
  samples: z.array(z.strictObject({ inquiryId: z.string().max(40), minutes: z.int().min(0) })).max(30),
  medianMinutes: z.int().min(0).optional(),
});

/** A business as the public sees it, and as stored. Never holds NIB, NPWP, phone or mail. */
export const Profile = z.strictObject({
  ...details,
  id: profileIds.schema,
  ownerId: personIds.schema,
  sizeClass: SizeClass.optional(),
  isDemo: z.boolean().default(false),
  ...profilePhotos,
  answerTimes: AnswerTimes.default({ samples: [] }),
  /** What offices found right about it. */
  checks: BusinessChecks.default({}),
  /** Until somebody's work abroad is found again. */
  revokedSeal: RevokedSeal.optional(),
  /** What buyers say of it after their orders. */
  rating: Rating.optional(),
  /** What came of its trade. */
  outcomes: z
    .strictObject({
      completedOrders: z.int().min(0),
      /** From an inquiry to the first quotation. */
      medianQuoteMinutes: z.int().min(0).optional(),
    })
    .optional(),
  /** By which measures nothing of it is shown: one of its page, one of its owners. */
  removed: z
    .strictObject({ page: measureIds.schema.optional(), owners: measureIds.schema.optional() })
    .optional(),
  ...stamps,
});
export type Profile = z.infer<typeof Profile>;
