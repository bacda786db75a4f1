/** Words that say of the digits behind them that they are a code of the nomenclature. */
export const namesOfCodes = [
  "chapter|chap\\.?|(?:sub-?)?heading|bab|h\\.?s\\.?|hts(?:us)?|hsk|hsn|ncm|btki|ahtn|taric|ccc|harmoni[sz]ed|tari(?:ff?s?|p)|schedule b",
  "الفصل|فصل|البند|بند|التعرف[ةه]|تعرف[ةه]|رمز|كود|المنسق",
  "税号|稅號|税则|稅則|税則|海关|海關|商品|貨品|货品|関税|税番|統計|统计|品目|項目|分類|分类|세번|관세율?표?|품목|호수|통계",
] as const;

/** Words that go along with those, and name no code by themselves. */
export const wordsOfCodes = [
  "codes?|kod[eo]?|no\\.?|nomor|nombor|numbers?|pos|cn|customs?|kastam|pabean|line|classification|system|commodity|under",
  "رقم|الرقم|جمركي[ةه]?|الجمركي[ةه]?|النظام|الرمز",
  "编码|編碼|号列|號列|號別|号别|代码|代碼|编号|編號|コード|番号|率表|輸出|輸入|코드|번호|부호|분류|표|신고",
] as const;

/** What stands around the digits of a code in run with them: 第0307.49号, 제7113호. */
export const beforeDigits = "[第제]?\\s*";
export const behindDigits = "\\s*(?:号|號|호|項|项|目|节|節)";
export const behindChapter = "\\s*(?:章|類|类|류|장)";

/** What is counted in these is no code: 1512.50元, 5000個. */
export const counted =
  "\\s*(?:[元円圓圆원년年月日個个개枚本組组张張件톤t噸吨斤克]|公斤|公克|毫升|公升|킬로|그램|グラム|キロ|トン|セット)";
