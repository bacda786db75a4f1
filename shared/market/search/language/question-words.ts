function listed(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** Before what shall not be there: "without sugar", "tanpa gula", "بدون سكر". Folded, like all words here. */
export const negators = listed(
  "without no not non excluding except minus",
  "tanpa bebas bukan nir kecuali tiada belum tidak",
  "بدون بلا دون خالي خاليه غير ليس ليست وبدون ودون وبلا وليس وليست ولا",
);

/** After what shall not be there: "설탕 없는". */
export const negatorsBehind = listed("없는 없이 제외 프리 않은 아닌 무첨가");

/** Words between a negator and what it is about. */
export const betweenNegators = listed(
  "of from any the added added pakai mengandung ada memakai menggunakan من اي",
);

/** In a run of signs: what stands directly before, or directly after, what shall not be there. */
export const signsBefore =
  /(?:不含有?|不是|並非|并非|不添加|不加|不用|不要|不帶|不带|没有|沒有|无|無|非|免|未|零|去)$/u;
const notThere =
  "(?:を|が|の)?(?:なし|無し|抜き|ぬき|不使用|無添加|フリー|ゼロ|使わない|使っていない|使用していない|含まない|含まれていない|入っていない|入ってない|ではない|でない|ない|していない)";
export const signsBehind = new RegExp(`^${notThere}`, "u");
/** The same at the end of a run: 鉄分を含まない. */
export const signsBehindAtEnd = new RegExp(`(?<=.)${notThere}の?$`, "u");

/** Whom or what it is for stands behind these. */
export const purposes = listed("for", "untuk utk buat bagi", "لاجل");

/** Where that ends. */
export const afterPurposes = listed("from with in at by", "dari dengan di yang", "من في مع");
