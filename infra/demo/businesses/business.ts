import type { ContentLocale } from "#shared/locales.ts";
import type { businessKinds, WorkAbroad } from "#shared/market/profiles/profile.ts";
import type { SizeBasis } from "#shared/market/profiles/size-class.ts";
import type { UnitCode } from "#shared/terms/units.ts";
import type { DemoBusinessCertificate } from "../certificates.ts";

interface Named {
  /** What they sign in as. */
  subject: string;
  name: string;
}

/** A made-up business of somebody who came back. */
export interface DemoBusiness {
  name: string;
  handle: string;
  owner: Named;
  helpers?: Named[];
  kind: (typeof businessKinds)[number];
  regencyCode: string;
  workedAbroad: WorkAbroad[];
  languages: ContentLocale[];
  yearlyCapacity?: { quantity: number; unit: UnitCode };
  sizeBasis: SizeBasis;
  joinedDaysAgo: number;
  certificates?: DemoBusinessCertificate[];
  en: { story: string; makes: string };
  id: { story: string; makes: string };
}

export function sales(millionRupiah: number): SizeBasis {
  return { by: "yearlySales", amountRupiah: millionRupiah * 1_000_000 };
}

export function capital(millionRupiah: number): SizeBasis {
  return { by: "capital", amountRupiah: millionRupiah * 1_000_000 };
}
