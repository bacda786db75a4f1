import type { FC } from "hono/jsx";
import { Field, type FieldProps, fieldAttributes } from "./field.tsx";

/** A file to choose; never filled in again, for browsers refuse it. */
export const FileField: FC<FieldProps & { accept: string }> = ({ accept, ...field }) => (
  <Field {...field}>
    <input {...fieldAttributes(field)} type="file" accept={accept} />
  </Field>
);
