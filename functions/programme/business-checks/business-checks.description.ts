import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { FindDifferent, NamedBusiness, NamePair } from "#shared/programme/business-checks/name-pair.ts";
import {
  NumberEvent,
  RecordNumberCheck,
  TakeBackNumberCheck,
} from "#shared/programme/business-checks/number-case.ts";
import {
  OpenedBusiness,
  OpenedNumber,
  OwnNumber,
  OwnNumberEvent,
  OwnNumbers,
  WaitingBusiness,
} from "#shared/programme/business-checks/shown.ts";

export const businessChecksDescription: ApiDescription = {
  tags: {
    "business checks":
      "Whether a business's numbers are its own, and whether its name can be taken for another's.",
  },
  schemas: {
    FindDifferent,
    NamedBusiness,
    NamePair,
    NumberEvent,
    OpenedBusiness,
    OpenedNumber,
    OwnNumber,
    OwnNumberEvent,
    OwnNumbers,
    RecordNumberCheck,
    TakeBackNumberCheck,
    WaitingBusiness,
  },
};
