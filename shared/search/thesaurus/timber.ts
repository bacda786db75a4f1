import { readConcepts } from "../concept.ts";

/** Woods, bamboo and rattan as materials, and joinery. */
export const timber = readConcepts(`
wood | 44 | kayu | wood, timber, lumber | 木材, 木頭, 木头, 木料 | 木材, ウッド | 목재, 나무, 원목 | خشب, أخشاب | kayu
teak | 440723 9403 9401 | jati, kayu jati | teak, teak wood, teakwood | 柚木 | チーク, チーク材 | 티크, 티크 원목, 티크목 | خشب الساج, ساج, تيك, خشب التيك | jati, kayu jati
mahogany | 440721 | mahoni, kayu mahoni | mahogany, mahogany wood | 桃花心木 | マホガニー, マホガニー材 | 마호가니 | ماهوجني, خشب الماهوجني | mahogani, kayu mahogani
suar-wood | 440729 940360 | suar, trembesi, kayu suar, kayu trembesi | suar wood, rain tree wood, monkeypod, raintree wood | 雨豆木, 雨樹木, 雨树木, 南美胡桃木 | モンキーポッド, スアーウッド | 수아르 우드, 몽키포드, 우드슬랩 | خشب شجرة المطر | kayu suar, pukul lima
rosewood | 440729 | sonokeling, kayu sonokeling, eboni, kayu eboni | rosewood, sonokeling, ebony | 玫瑰木, 紫檀, 黑檀, 烏木, 乌木, 紅木, 红木 | ローズウッド, 紫檀, 黒檀, ソノケリン | 로즈우드, 자단, 흑단 | خشب الورد, أبنوس, روز وود | sonokeling, kayu hitam, kayu rosewood
acacia-wood | 440729 441920 | akasia, kayu akasia | acacia, acacia wood | 相思木, 金合歡木, 金合欢木 | アカシア, アカシア材 | 아카시아, 아카시아 나무 | خشب الأكاسيا, أكاسيا | akasia, kayu akasia
mango-wood | 440729 | kayu mangga | mango wood | 芒果木 | マンゴーウッド | 망고나무 | خشب المانجو | kayu mangga, kayu mempelam
mindi-wood | 440729 | mindi, kayu mindi, kayu sungkai | mindi wood, white cedar, chinaberry wood | 苦楝木 | ミンディ材, センダン材 | 민디 우드, 멀구슬나무 | خشب الزنزلخت | kayu mindi, kayu sungkai
albasia | 440729 441231 | sengon, albasia, kayu sengon, jabon | albasia, sengon, falcata, albizia | 南洋楹, 合歡木, 合欢木 | ファルカタ, センゴン, アルビジア | 팔카타, 셍온, 알비지아 | فلكاتا, ألبيزيا | batai, kayu batai, sengon
pine-wood | 4407 441990 | pinus, kayu pinus, jati belanda | pine wood, pine | 松木 | パイン材, 松材 | 소나무, 파인우드 | خشب الصنوبر, صنوبر | kayu pain
ironwood | 440729 440922 | ulin, bengkirai, merbau, kayu besi, bangkirai | ironwood, ulin, merbau, bangkirai, belian | 鐵木, 铁木, 太平洋鐵木, 太平洋铁木, 印茄木, 坤甸木 | ウリン, アイアンウッド, メルバウ, バンキライ | 울린, 멀바우, 방킬라이, 아이언우드 | خشب الحديد, ميرباو, بانكيراي | belian, merbau, kayu besi, cengal
sawn-timber | 4407 | kayu gergajian, papan kayu, balok kayu | sawn timber, sawn wood, lumber board | 鋸材, 锯材, 製材, 制材, 木板 | 製材, 板材 | 제재목, 판재 | خشب منشور, ألواح خشب | kayu gergaji, papan kayu
plywood | 4412 | kayu lapis, triplek, tripleks, multipleks | plywood, laminated wood | 膠合板, 胶合板, 夾板, 夹板, 三夾板, 三夹板 | 合板, ベニヤ板, プライウッド | 합판 | خشب رقائقي, بلايوود, أبلكاش | papan lapis
flooring | 4418 440922 | parket, lantai kayu, parquet | wood flooring, parquet, wooden floor | 木地板, 實木地板, 实木地板 | フローリング, 床材, パーケット | 마루, 원목마루, 바닥재 | باركيه, أرضيات خشبية | lantai kayu, parket
decking | 440922 4418 | decking, lantai dek, decking kayu | decking, deck tile, terrace board | 戶外地板, 户外地板, 露台地板, 南方松地板 | ウッドデッキ, デッキ材, デッキ | 데크, 데크재, 데킹 | أرضيات ديك, ألواح تراس | dek kayu, decking
door | 441821 | pintu, pintu kayu, kusen, gebyok | door, wooden door, door frame | 木門, 木门, 門框, 门框 | ドア, 木製ドア, 扉 | 문, 나무문, 원목도어 | باب, أبواب خشبية, أبواب | pintu, pintu kayu
window | 441811 | jendela, jendela kayu | window, wooden window, shutter | 窗戶, 窗户, 木窗, 百葉窗, 百叶窗 | 窓, 木製窓, 窓枠 | 창문, 목재 창호 | نافذة, نوافذ خشبية, شباك | tingkap, jendela
moulding | 4409 | moulding, lis kayu, lis profil | moulding, molding, profile wood | 線板, 线板, 木線條, 木线条, 飾條, 饰条 | モールディング, 木製モール | 몰딩, 목재 몰딩 | قوالب خشبية زخرفية, كورنيش خشب | kumai, lis kayu
pallet | 441520 | palet, palet kayu | pallet, wooden pallet | 棧板, 栈板, 木棧板, 木栈板, 卡板 | パレット, 木製パレット | 팔레트, 파레트 | طبلية خشبية, منصة نقالة, بالتات | palet, palet kayu
wooden-box | 441510 442090 | kotak kayu, peti kayu, boks kayu | wooden box, wooden crate, jewellery box | 木盒, 木箱, 首飾盒, 首饰盒, 珠寶盒, 珠宝盒 | 木箱, 木製ボックス, ジュエリーボックス, 宝石箱 | 나무상자, 나무 상자, 보석함, 목함 | صندوق خشبي, صناديق خشبية, صندوق مجوهرات | kotak kayu, peti kayu, kotak perhiasan
driftwood | 4420 9403 | kayu apung, kayu laut, akar kayu, akar jati | driftwood, root wood, teak root | 漂流木, 樹根, 树根, 樹根家具, 树根家具 | 流木, 木の根 | 유목, 드리프트우드, 나무뿌리 | خشب طافي, خشب عائم, جذور الساج | kayu hanyut, akar kayu
reclaimed-wood | 4407 9403 | kayu bekas, kayu daur ulang, kayu bekas kapal, kayu bongkaran | reclaimed wood, recycled wood, boat wood, old teak | 回收木, 舊木, 旧木, 船木, 再生木 | 古材, リサイクルウッド, 廃材 | 고재, 재생목재, 폐목재 | خشب معاد تدويره, خشب مستصلح | kayu terpakai, kayu kitar semula
bamboo | 140110 4409 4419 442191 | bambu | bamboo | 竹, 竹子, 竹製, 竹制 | 竹, バンブー | 대나무, 뱀부 | خيزران, بامبو | buluh, bambu
rattan | 140120 4601 460212 940153 940383 | rotan | rattan, cane, wicker cane | 籐, 藤, 藤條, 藤条, 籐條 | ラタン, 籐, 藤 | 라탄, 등나무 | روطان, راتان, خيزران | rotan
synthetic-rattan | 460290 9403 | rotan sintetis, rotan plastik | synthetic rattan, pe rattan, poly rattan, plastic rattan | 塑膠藤, 塑胶藤, 人造藤, pe藤, 仿藤 | 人工ラタン, 合成ラタン, ポリラタン | 인조 라탄, 합성 라탄, 플라스틱 라탄 | راتان صناعي, روطان صناعي | rotan sintetik, rotan plastik
rattan-webbing | 460193 140120 | anyaman rotan, webbing rotan, rotan lembaran | rattan webbing, cane webbing, rattan sheet | 藤網, 藤网, 籐網, 藤編網, 藤编网, 藤席材料 | ラタンシート, ラタンネット, 籐ネット | 라탄 웨빙, 케인웨빙, 라탄 시트 | شبك روطان, نسيج الروطان, شبك راتان | anyaman rotan, webbing rotan
`);
