import type { FC } from "hono/jsx";
import { usePage } from "../../page.ts";

interface OneFileFormProps {
  upload: { action: string; fields: Record<string, string> };
  hint: string;
}

/** Where one photo or PDF is uploaded without script; the store takes it, and sends the browser back. */
export const OneFileForm: FC<OneFileFormProps> = ({ upload, hint }) => {
  const { t } = usePage();
  return (
    <form method="post" action={upload.action} enctype="multipart/form-data" class="card stack">
      {Object.entries(upload.fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="field">
        <label for="one-file">{t.attachments_choose()}</label>
        <p class="hint" id="one-file-hint">
          {hint}
        </p>
        <input
          type="file"
          id="one-file"
          name="file"
          required
          accept="image/jpeg,image/png,image/webp,image/avif,application/pdf"
          aria-describedby="one-file-hint"
        />
      </div>
      <button>{t.attachments_upload()}</button>
    </form>
  );
};
