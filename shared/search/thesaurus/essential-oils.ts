import { readConcepts } from "../concept.ts";

/** Essential oils, incense and fragrance. */
export const essentialOils = readConcepts(`
essential-oil | 3301 | minyak atsiri, minyak asiri, minyak esensial | essential oil, aromatherapy oil | 精油, 香精油, 芳療精油, 芳疗精油 | エッセンシャルオイル, 精油, アロマオイル | 에센셜 오일, 정유, 아로마 오일 | زيت عطري, زيوت عطرية, زيوت أساسية | minyak pati, minyak esensial
patchouli | 330129 | nilam, minyak nilam | patchouli, patchouli oil | 廣藿香, 广藿香, 廣藿香精油, 广藿香精油, 廣藿香油, 广藿香油 | パチョリ, パチュリ, パチュリオイル | 패출리, 파촐리, 패츌리 | باتشولي, زيت الباتشولي | nilam, minyak nilam
vetiver | 330129 1211 | akar wangi, minyak akar wangi, vetiver | vetiver, vetiver oil | 岩蘭草, 岩兰草, 香根草, 岩蘭草精油, 岩兰草精油 | ベチバー, ベチバーオイル, ベチベル | 베티버, 베티버 오일 | فيتيفر, نجيل هندي, زيت الفيتيفر | akar wangi, minyak akar wangi
citronella | 330129 | serai wangi, sereh wangi, minyak sereh wangi, sitronela | citronella, citronella oil | 香茅油, 香茅精油 | シトロネラ, シトロネラオイル | 시트로넬라, 시트로넬라 오일 | سيترونيلا, زيت السترونيلا | serai wangi, minyak serai wangi
ylang-ylang | 330129 | kenanga, minyak kenanga, ylang-ylang | ylang ylang, cananga, cananga oil, ylang-ylang oil | 依蘭依蘭, 依兰依兰, 依蘭, 依兰, 香水樹, 香水树, 卡南加 | イランイラン, カナンガ | 일랑일랑, 카난가 | إيلانغ إيلانغ, كانانغا, يلانغ يلانغ | kenanga, minyak kenanga, ylang-ylang
clove-oil | 330129 | minyak cengkeh, minyak cengkih, minyak daun cengkeh | clove oil, clove leaf oil, clove bud oil | 丁香油, 丁香精油 | クローブオイル, 丁子油 | 정향 오일, 클로브 오일 | زيت القرنفل | minyak cengkih
nutmeg-oil | 330129 | minyak pala | nutmeg oil | 肉豆蔻油, 肉豆蔻精油 | ナツメグオイル | 육두구 오일, 넛맥 오일 | زيت جوزة الطيب | minyak pala
eucalyptus-oil | 330129 | minyak eukaliptus, minyak ekaliptus | eucalyptus oil, eucalyptus | 尤加利精油, 桉樹油, 桉树油, 尤加利, 桉油 | ユーカリオイル, ユーカリ | 유칼립투스 오일, 유칼립투스 | زيت الأوكالبتوس, زيت الكافور, أوكالبتوس | minyak eukaliptus
cajuput-oil | 330129 | minyak kayu putih | cajuput oil, cajeput oil, kayu putih oil | 白千層油, 白千层油, 玉樹油, 玉树油, 白樹油, 白树油 | カユプテオイル, カユプテ, カユプティ | 카유푸테 오일, 카유푸트 | زيت الكاجوبوت, زيت كايو بوتيه | minyak kayu putih
lemongrass-oil | 330129 | minyak serai, minyak sereh | lemongrass oil | 檸檬香茅精油, 柠檬香茅精油, 檸檬草精油, 柠檬草精油 | レモングラスオイル | 레몬그라스 오일 | زيت عشبة الليمون, زيت الليمون غراس | minyak serai
sandalwood | 330129 4407 3307 | cendana, kayu cendana, minyak cendana | sandalwood, sandalwood oil | 檀香, 檀香木, 檀香精油 | サンダルウッド, 白檀 | 샌달우드, 백단, 백단향 | صندل, خشب الصندل, زيت الصندل | cendana, kayu cendana
agarwood | 1211 330741 | gaharu, kayu gaharu | agarwood, gaharu, oud, aloeswood, oudh | 沉香, 沈香, 沉香木 | 沈香, アガーウッド, ウード | 침향, 아가우드, 우드 | عود, خشب العود, عود البخور | gaharu, kayu gaharu
agarwood-oil | 330129 3303 | minyak gaharu | agarwood oil, oud oil, oudh oil | 沉香油, 沉香精油 | 沈香オイル, ウードオイル | 침향 오일, 침향유, 우드 오일 | دهن العود, زيت العود | minyak gaharu
cinnamon-oil | 330129 | minyak kayu manis | cinnamon oil, cassia oil | 肉桂精油, 肉桂油 | シナモンオイル | 시나몬 오일, 계피 오일 | زيت القرفة | minyak kayu manis
ginger-oil | 330129 | minyak jahe | ginger oil | 薑精油, 姜精油, 薑油, 姜油 | ジンジャーオイル, 生姜オイル | 진저 오일, 생강 오일 | زيت الزنجبيل | minyak halia
turmeric-oil | 330129 | minyak kunyit | turmeric oil | 薑黃精油, 姜黄精油, 薑黃油, 姜黄油 | ターメリックオイル | 강황 오일, 터메릭 오일 | زيت الكركم | minyak kunyit
citrus-oil | 330112 330113 330119 | minyak jeruk, minyak jeruk purut, minyak lemon | citrus oil, orange oil, lemon oil, kaffir lime oil | 柑橘精油, 甜橙精油, 檸檬精油, 柠檬精油 | シトラスオイル, オレンジオイル, レモンオイル | 시트러스 오일, 오렌지 오일, 레몬 오일 | زيت البرتقال, زيت الليمون, زيوت الحمضيات | minyak limau, minyak oren
peppermint-oil | 330124 | minyak pepermin, minyak mint, minyak permen | peppermint oil, mint oil | 薄荷油, 薄荷精油, 胡椒薄荷精油 | ペパーミントオイル, ハッカ油 | 페퍼민트 오일, 박하유 | زيت النعناع | minyak pudina
benzoin | 130190 | kemenyan, getah kemenyan | benzoin, benzoin resin, gum benzoin | 安息香 | 安息香, ベンゾイン | 안식향, 벤조인 | جاوي, بخور جاوي, لبان جاوي | kemenyan
incense | 330741 | dupa, hio, dupa wangi, bukhur | incense, incense stick, joss stick, bakhoor | 線香, 线香, 立香, 薰香, 塔香 | お香, 線香, インセンス, お線香 | 향, 인센스, 인센스 스틱, 선향 | بخور, أعواد بخور, بخور عود | setanggi, colok, dupa, bakhoor
aromatherapy | 3301 330749 | aromaterapi | aromatherapy, aroma | 芳療, 芳疗, 芳香療法, 芳香疗法, 香氛 | アロマテラピー, アロマセラピー, アロマ | 아로마테라피, 아로마 | علاج عطري, أروماثيرابي | aromaterapi
room-fragrance | 330749 | pengharum ruangan, reed diffuser, diffuser | room fragrance, reed diffuser, home fragrance, air freshener | 擴香, 扩香, 室內香氛, 室内香氛, 擴香瓶, 扩香瓶, 擴香竹, 扩香竹 | ルームフレグランス, リードディフューザー, 芳香剤, ディフューザー | 디퓨저, 방향제, 룸 프래그런스 | معطر جو, معطرات منزلية, ديفيوزر | pewangi bilik, penyegar udara
perfume | 3303 | parfum, minyak wangi | perfume, fragrance, cologne | 香水 | 香水, パフューム, フレグランス | 향수 | عطر, عطور | minyak wangi, pewangi
`);
