import type { FC } from "hono/jsx";
import { signsIn } from "#shared/trade/buyer-checks/warning-signs/signs-in.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** Above a message of a buyer: signs of known frauds in it, and what to do. Nothing is kept from being read or answered. */
export const MessageSigns: FC<{ text: string }> = ({ text }) => {
  const { t } = usePage();
  const signs = signsIn(text);
  if (signs.length === 0) return null;
  return (
    <div class="notice stack" role="note">
      {signs.map((sign) => (
        <div>
          <p>
            <strong>{lookup(t, `buyer_checks_sign_${sign}`)}</strong>
          </p>
          <p>{lookup(t, `buyer_checks_sign_${sign}_what`)}</p>
        </div>
      ))}
    </div>
  );
};
