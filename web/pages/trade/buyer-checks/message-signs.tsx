import type { FC } from "hono/jsx";
import { signsFor } from "#shared/trade/buyer-checks/warning-signs/signs.ts";
import { signsIn } from "#shared/trade/buyer-checks/warning-signs/signs-in.ts";
import type { Side } from "#shared/trade/inquiries/inquiry.ts";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface MessageSignsProps {
  text: string;
  /** Who reads what the other side wrote. */
  reader: Side;
  inquiryId: string;
}

/** Above a message of the other side: signs of known frauds in it, and what to do. Nothing is kept from being read or answered. */
export const MessageSigns: FC<MessageSignsProps> = ({ text, reader, inquiryId }) => {
  const page = usePage();
  const { t } = page;
  const warned = signsFor(reader);
  const signs = signsIn(text).filter((sign) => warned.includes(sign));
  if (signs.length === 0) return null;
  return (
    <div class="notice stack" role="note">
      {signs.map((sign) => (
        <div>
          <p>
            <strong>{lookup(t, `buyer_checks_sign_${sign}`)}</strong>
          </p>
          <p>{lookup(t, `buyer_checks_sign_${sign}_${reader}`, { payouts: t.payouts_title() })}</p>
        </div>
      ))}
      <p class="row">
        {reader === "exporter" ? (
          <a href={href(page, `/inquiries/${inquiryId}/buyer-check`)}>{t.buyer_checks_ask_title()}</a>
        ) : null}
        <a href="#trouble">{t.buyer_checks_sign_report()}</a>
        <a href={href(page, "/safety#warnings")}>{t.site_safety()}</a>
      </p>
    </div>
  );
};
