/** Providers where anybody has an address for nothing: the large ones of the world and of the markets that buy here. */
const freeMailDomains = new Set(
  (
    "gmail.com googlemail.com yahoo.com yahoo.co.id yahoo.co.jp yahoo.com.tw yahoo.com.hk yahoo.com.sg yahoo.com.my " +
    "ymail.com rocketmail.com hotmail.com outlook.com outlook.jp outlook.kr outlook.co.id live.com msn.com icloud.com me.com " +
    "aol.com proton.me protonmail.com gmx.com gmx.net gmx.de web.de mail.com mail.ru yandex.com yandex.ru zoho.com " +
    "qq.com 163.com 126.com yeah.net sina.com sohu.com foxmail.com aliyun.com naver.com daum.net hanmail.net nate.com " +
    "kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp pchome.com.tw hinet.net"
  ).split(" "),
);

export function isFreeMail(address: string): boolean {
  const domain = address.slice(address.lastIndexOf("@") + 1);
  return freeMailDomains.has(domain.toLowerCase());
}

/** The domains of mail addresses in a text. */
export function mailDomainsIn(text: string): string[] {
  const parts = text.normalize("NFKC").split("@").slice(1);
  return parts.flatMap((after) => /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/iu.exec(after)?.[0] ?? []);
}
