function listed(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}

/** Before what shall not be there: "without sugar", "tanpa gula", "بدون سكر". Folded, like all words here. */
export const negators = listed(
  "without no not non excluding except minus than instead unlike never isnt arent dont doesnt hasnt havent avoid avoiding",
  "tanpa bebas bukan bukannya nir kecuali selain tiada belum tidak tak jangan",
  "بدون بلا دون خالي خاليه خال غير ليس ليست عدا ماعدا سوي باستثناء وبدون ودون وبلا وغير وليس وليست ولا",
);

/** After what shall not be there: "설탕 없는". */
export const negatorsBehind = listed(
  "없는 없이 없음 제외 제외한 제외하고 프리 않은 않는 않고 아닌 아니고 아니라 말고 빼고 뺀 이외 무첨가",
);

/** The same where it is written as one with what it is about: "바나나말고". */
export const syllablesBehind = /(?<=..)(?:없는|없이|제외한?|제외하고|아닌|말고|빼고|뺀|이외의?)$/u;

/** Words that say nothing where they are in no term: between a negator and what it is about, of goods in general. */
export const sayNothing = listed(
  "of from any the added real actual contain contains containing include includes have has want use used using made",
  "goods items item product products thing things stuff article articles produk barang barangan material materials",
  "already been being sudah telah dah pernah jenis supplies perlengkapan keperluan kelengkapan 용품 مستلزمات",
  "pakai mengandung mengandungi ada memakai menggunakan terbuat diperbuat dibuat dari daripada",
  "들어가지 포함하지 사용하지 함유하지 쓰지 넣지 첨가하지 들어간 들어있지 포함되지 넣은 넣지않은 쓴 사용한 첨가한 من اي يحتوي تحتوي علي فيه فيها مصنوع مصنوعه معمول معموله",
);

/** What is denied goes on behind these: "without nuts or peanuts". */
export const joiners = listed(
  "or nor and atau ataupun maupun dan او",
  "이나 나 과 와 하고 랑 이랑 또는 이든",
);
export const joiningSigns = /^(?:或者?|和|與|与|及|跟|や|と|か|または|も)$/u;

/** In a run of signs: what stands directly before, or directly after, what shall not be there. */
export const signsBefore =
  /(?:不含有?|不是|並不是|不想要|除了|除去|並非|并非|不添加|不加|不用|不要|不帶|不带|没有|沒有|无|無|非|免|未|零|(?<![想要會会能以來来])去)$/u;
const notThere =
  "(?:を|が|の)?(?:なし|無し|抜き|ぬき|不使用|無添加|フリー|ゼロ|使わない|使っていない|使用していない|含まない|含まれていない|入っていない|入ってない|ではなく|じゃなく|でなく|ではない|じゃない|でない|ない|していない|代わりになる|代わりに|代わりの)て?|以外|を?除く|を?除い[たて]|之外|除外";
export const signsBehind = new RegExp(`^(?:${notThere})`, "u");
/** The same at the end of a run: 鉄分を含まない. */
export const signsBehindAtEnd = new RegExp(`(?<=.)(?:${notThere})の?$`, "u");

/** Whom or what it is for stands behind these. */
export const purposes = listed(
  "for",
  "untuk utk buat bagi",
  "لاجل لعرض لتقديم لحفظ لوضع لحمل لبيع لتخزين لاستخدام لاستخدامها لاستخدامه لتزيين للاستخدام للبيع للعرض للتقديم لزباين لزبايننا لعملاينا",
);

/** The same in English with "to" before it: "bowls to serve breakfast in". */
export const purposeVerbs = listed(
  "show display serve use hold sell resell give decorate store carry keep put hang wear fill offer present place sit match pair",
);

/** What is sought stands behind these, and who seeks it before: "we run a café and are looking for cups". */
export const seeking = listed(
  "looking searching seeking sourcing interested buy buying purchase purchasing import importing",
  "need needs want wants require requires",
  "perlu mau mahu ingin nak mencari cari membutuhkan butuh memerlukan perlukan beli membeli mengimpor",
  "ابحث نبحث اريد نريد احتاج نحتاج وابحث ونبحث واريد ونريد واحتاج ونحتاج",
);

/** Where that ends. */
export const afterPurposes = listed("from with in at by", "dari dengan di yang", "من في مع");
