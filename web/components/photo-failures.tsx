import type { FC } from "hono/jsx";
import { clockFormat } from "#shared/terms/day-format.ts";
import { errorText } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { colon } from "./signs.ts";

interface PhotoFailuresProps {
  failures: readonly { code: string; createdAt: string }[];
}

/** What of the last day's uploads could not be a photo, and why. */
export const PhotoFailures: FC<PhotoFailuresProps> = ({ failures }) => {
  const page = usePage();
  const { t, locale } = page;
  if (failures.length === 0) return null;
  const clock = clockFormat(locale, "Asia/Jakarta");
  return (
    <div class="failure" role="alert">
      <p>{t.photos_failed()}</p>
      <ul>
        {failures.map(({ code, createdAt }) => (
          <li>
            <time datetime={createdAt}>{clock.format(new Date(createdAt))} WIB</time>
            {colon(page)}
            {errorText(t, code)}
          </li>
        ))}
      </ul>
    </div>
  );
};
