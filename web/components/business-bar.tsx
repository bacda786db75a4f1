import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";
import { Icon, type IconName } from "./icon.tsx";
import { colon, comma } from "./signs.ts";

interface BusinessBarProps {
  profileId: string;
  /** How many threads hold something unread, where the page knows. */
  unread?: number;
}

/** The rooms that a member goes to each day: below the thumb on phones, else a line above the page. */
export const BusinessBar: FC<BusinessBarProps> = ({ profileId, unread = 0 }) => {
  const page = usePage();
  const { t } = page;
  const own = `/business/${profileId}`;
  const rooms: [path: string, icon: IconName, text: string][] = [
    [own, "home", t.profiles_bar_overview()],
    [`${own}/inquiries`, "chat", t.profiles_room_inquiries()],
    [`${own}/listings/new`, "plus", t.profiles_bar_add()],
    [`${own}/listings`, "box", t.profiles_bar_goods()],
  ];
  return (
    <nav class="board-bar" aria-label={t.profiles_rooms()}>
      {rooms.map(([path, icon, text]) => (
        <a href={href(page, path)} aria-current={page.path === path ? "page" : undefined}>
          <Icon name={icon} />
          {text}
          {icon === "chat" && unread > 0 ? (
            <span class="count">
              <span class="unseen">{comma(page)}</span>
              {unread}
              <span class="unseen">{`${colon(page)}${t.profiles_unread_count({ count: unread })}`}</span>
            </span>
          ) : null}
        </a>
      ))}
    </nav>
  );
};
