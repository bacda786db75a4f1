/** Whom and what it is for, where it stands before the goods: 〜で使う…, 可以做…的, …에서 쓸. */
const purposesBefore = [
  /^.*?(?:で使う|で使える|に使う|に使える|で販売する|で売る|で出す|向けの|用の|のための|に合う)/u,
  /(?<=[をは、])[^をは、]{2,12}(?:向け|用|のため)に/u,
  /(?:可以|能|適合|适合|用來|用来|用於|用于|拿來|拿来)(?!幫|帮|替|給我|给我|[夠够]?(?:長期|长期|穩定|稳定)*(?:供應|供应|供貨|供货|提供|出口|生產|生产|製造|制造|製作|制作|代工|賣|卖))[^的]{1,10}?(?:使用)?的/u,
  /^[^的無无不非没沒]{2,5}(?<![食女男家商日兩两實实通使採采])[專专]?用(?=\p{Script=Han}{3,})/u,
  /^(?:我們|我们|本|敝)?[^\s的找買买訂订]{1,6}(?:店|廳|厅|館|馆|公司|品牌|民宿|工廠|工厂|寺廟|寺庙|學校|学校)(?:現在|目前)?(?:想要?|要|需要|正在|打算)?(?:找|買|买|訂|订|採購|采购|進口|进口|尋找|寻找)/u,
  /^[^をは、]{0,8}[^をは、]{1,8}を(?:並べる|入れる|盛る|飾る|置く|載せる|のせる|敷く|包む|運ぶ|盛り付ける)(?=.)/u,
  /^(?:\S+(?:에서|에) )?\S+(?:을|를) (?:진열할|담을|넣을|놓을|올릴|꾸밀|걸) /u,
  /^(?:用來|用来|拿來|拿来)?(?:製作|制作|做|泡|煮|炸|擺|摆|放|送|裝|装)(?![夠够])[^的]{1,10}的(?=.)/u,
  /(?<=^|\s)\S{1,8}(?<!사|비|작|재|전|이)용 (?=\S)/u,
  /^(?:為|为)(?:了)?[^找尋寻]{2,10}?(?:尋找|寻找|找|準備|准备|採購|采购)/u,
  /(?<=^|\s)ل(?:ل?م(?:صنع|صانع|تجر|طعم|طاعم|قهى|قاهي|حل|حلات|شروع|خبز)|لفنادق|فندق)\p{L}*(?:\s.*)?$/u,
  /\S*(?:에서|에) (?:쓸|쓰는|사용할|사용하는|판매할|팔|놓을|넣을|담을|납품할) /u,
];

/** Who shall make it: "can a workshop draw …", ورشة تصنع …, 工房で…: the work is sought, and no lessons in a workshop. */
const makersBefore = [
  /^.*?\b(?:workshop|studio|atelier|factory|maker|artisan|company|firm)s?\s+(?:that|which|who|to|able|willing|make|makes|draw|draws|produce|sew|sews|weave|weaves|design|create)\b(?:\s+(?:can|could|will|would|to))?/iu,
  /^.*?(?:ورشة|مشغل|مصنع|حرفي)\s+(?:(?=[تيل]\p{L}{3,}\s)|قادر[ةه]?\s+على\s+)/u,
  /^.*?\b(?:bengkel|sanggar|studio|pengrajin|perajin|workshop|pembuat)\s+(?:(?:yang|utk|untuk)\s+)?(?:bisa|boleh|dapat|mampu|sanggup)\b/iu,
  /^.*?(?:工坊|工作室|作坊|工房|廠商|厂商)(?:能夠?|能够|可以|幫|帮|願意|愿意|會|会)(?=.{3,})/u,
  /^.*?(?:工房|アトリエ|職人)(?:で|に|が|さんに)(?=.{3,})/u,
  /^.*?(?:공방|작업실|업체|장인)(?:에서|이|가)\s/u,
];

/** The same in a later clause: …，要做衣服用. */
const purposeBehind = /^(?:我們|我们)?(?:要|想|用|拿|可以|能)[來来於于]?(?:做|裝|装|放|給|给|搭配)/u;

/** Who somebody is that seeks, in a clause of its own: 我們是一家餐廳，…, "we run a café, …", 저희는 카페인데, …. */
const whoSeeks = [
  /^\s*(?:we|i)(?:['’](?:re|m|ve)|\s(?:are|am|run|own|have|operate|sell|manage|teach|work|live))\b/iu,
  /^\s*(?:my|our)\s(?:\S+\s){1,3}(?:is|are|sells?|runs?|serves?)\b/iu,
  /^\s*(?:saya|kami|aku|kita)\s/iu,
  /^(?:我們|我们|我|本公司|敝公司|本店)(?:們|们)?(?:是|在|開|开|有|經營|经营|賣|卖|做)/u,
  /(?:です|ます|ており|でいて|経営|やって|営んで)(?:が|ので|けど)?$/u,
  /(?:입니다|이에요|예요|인데요?|하는데요?|있는데요?|합니다|해요)$/u,
  /^\s*(?:نحن|انا|أنا|عندي|عندنا|لدي|لدينا)\s/u,
];
const seeks =
  /\b(?:need|want|look|seek|search|buy|require|cari|mencari|butuh|perlu|mau|ingin|nak|hendak|minta)|找|買|买|要|需|求|想|探|ほし|欲し|求め|買い|仕入れ|たい|찾|필요|원[하해합]|구[하매합]|싶|بحث|ريد|حتاج|ود\s/iu;

/** What goods shall hold or make, said behind them: …籃子放麵包, …的魚來熬湯. */
const purposeAtEnd =
  /(?<=^.{3,})(?:來|来|用來|用来)?(?:放|盛|擺放|摆放|陳列|陈列|熬|燉|炖)[^\s的放盛]{1,4}$/u;

/** What a clause says of whom or what it is for, and what it seeks. */
export function withoutPurpose(
  clause: string,
  isFirst: boolean,
  isLast = true,
): { purpose: string; sought: string } {
  if (!isLast && !seeks.test(clause) && whoSeeks.some((who) => who.test(clause.trim())))
    return { purpose: clause, sought: "" };
  if (!isFirst && purposeBehind.test(clause.trim())) return { purpose: clause, sought: "" };
  const [atEnd = ""] = purposeAtEnd.exec(clause) ?? [];
  const rest = clause.slice(0, clause.length - atEnd.length);
  for (const before of [...purposesBefore, ...makersBefore]) {
    const [purpose] = before.exec(rest) ?? [];
    if (purpose)
      return { purpose: atEnd ? `${purpose} ${atEnd}` : purpose, sought: rest.replace(purpose, " ") };
  }
  return { purpose: atEnd, sought: rest };
}
