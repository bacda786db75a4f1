import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import {
  CertificateFile,
  CertificateFileFailure,
  CertificateFileForm,
  RefuseCertificate,
  ShownCertificate,
} from "#shared/programme/certificate-checks/certificate-check.ts";

export const certificateChecksDescription: ApiDescription = {
  tags: { certificates: "Certificates' papers, and what offices find of them." },
  schemas: {
    CertificateFileFailure,
    CertificateFileForm,
    CertificatePaper: CertificateFile.omit({ personId: true }),
    RefuseCertificate,
    ShownCertificate,
  },
};
