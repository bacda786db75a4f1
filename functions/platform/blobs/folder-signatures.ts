import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";

const FormFields = z.object({
  key: z.string(),
  maximumBytes: z.coerce.number(),
  expiresAt: z.iso.datetime(),
  redirectTo: z.string().optional(),
  keepsName: z.literal("yes").optional(),
  signature: z.string(),
});
type FormFields = z.infer<typeof FormFields>;

const AddressQuery = z.object({
  key: z.string(),
  expiresAt: z.iso.datetime(),
  signature: z.string(),
});
type AddressQuery = z.infer<typeof AddressQuery>;

/** What a folder signs in the place of S3: forms that upload, and addresses that download. */
export function folderSignatures(secret: string) {
  function sign(...parts: (string | number)[]): string {
    return createHmac("sha256", secret).update(JSON.stringify(parts)).digest("base64url");
  }

  function ofForm(fields: Omit<FormFields, "signature">): string {
    const { key, maximumBytes, expiresAt, redirectTo = "", keepsName = "" } = fields;
    return sign("upload", key, maximumBytes, expiresAt, redirectTo, keepsName);
  }

  function ofAddress({ key, expiresAt }: Omit<AddressQuery, "signature">): string {
    return sign("download", key, expiresAt);
  }

  return {
    ofForm,
    ofAddress,
    /** Fields that came in, if their signature is ours. */
    formIn(given: Record<string, string>): FormFields | undefined {
      const fields = FormFields.safeParse(given).data;
      return fields && isSame(fields.signature, ofForm(fields)) ? fields : undefined;
    },
    addressIn(given: Record<string, string>): AddressQuery | undefined {
      const query = AddressQuery.safeParse(given).data;
      return query && isSame(query.signature, ofAddress(query)) ? query : undefined;
    },
  };
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
