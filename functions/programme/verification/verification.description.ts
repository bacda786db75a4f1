import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { PublicChecks } from "#shared/market/profiles/checks.ts";
import {
  EvidenceKind,
  FileFailure,
  FileForm,
  ListedFile,
  MakeFileForm,
} from "#shared/programme/verification/evidence.ts";
import { ShownLook } from "#shared/programme/verification/look.ts";
import { ReportResults, Result, ResultsReport } from "#shared/programme/verification/results.ts";
import {
  DeskCase,
  OpenedCase,
  OwnCase,
  OwnVerification,
  RowReport,
} from "#shared/programme/verification/shown.ts";
import {
  AskMore,
  AskVerification,
  ChangeVerification,
  RefuseVerification,
  RevokeVerification,
  SendBack,
  Stay,
  StayInput,
  VerifyReturnee,
} from "#shared/programme/verification/verification.ts";

export const verificationDescription: ApiDescription = {
  tags: {
    verification: "Whether somebody worked abroad as they say: what they show, and what an office finds.",
  },
  schemas: {
    AskMore,
    AskVerification,
    BusinessChecks: PublicChecks,
    ChangeVerification,
    DeskCase,
    EvidenceFile: ListedFile,
    EvidenceFileFailure: FileFailure,
    EvidenceFileForm: FileForm,
    EvidenceKind,
    Look: ShownLook,
    MakeFileForm,
    OpenedCase,
    OwnCase,
    OwnVerification,
    RefuseVerification,
    ReportedResult: Result,
    ReportResults,
    ResultsReport,
    RevokeVerification,
    RowReport,
    SendBack,
    Stay,
    StayInput,
    VerifyReturnee,
  },
};
