import { readConcepts } from "../concept.ts";

/** Carving, masks, statues, paint and stone. */
export const artAndCarving = readConcepts(`
wood-carving | 442011 442019 970390 | ukiran kayu, ukiran, ukiran jepara, relief kayu | wood carving, carving, carved wood, wooden relief | 木雕, 雕刻, 木刻 | 木彫り, 木彫, 彫刻, 木彫刻 | 목각, 목공예, 나무 조각, 조각 | نحت خشب, نحت على الخشب, نقش خشبي, حفر على الخشب | ukiran kayu, ukiran
mask | 4420 9505 | topeng, topeng kayu, topeng bali | mask, wooden mask, tribal mask | 面具, 木面具, 木雕面具 | お面, 仮面, 木彫り面 | 가면, 탈, 나무 가면 | قناع خشبي, أقنعة, قناع زخرفي | topeng, topeng kayu
statue | 4420 6802 6913 8306 970390 | patung, arca | statue, figurine, sculpture, idol | 雕像, 塑像, 擺件, 摆件, 人像, 雕塑 | 置物, 彫像, 彫刻像, スタチュー | 조각상, 동상, 피규어 조각, 석상 | تمثال, تماثيل, مجسمات | patung, arca
buddha-statue | 4420 6802 8306 | patung buddha, patung budha, arca buddha | buddha statue, buddha, buddha head | 佛像, 佛頭, 佛头 | 仏像, ブッダ像 | 불상, 부처상 | تمثال بوذا | patung buddha
garuda-statue | 4420 6802 | patung garuda, patung ganesha, patung dewa, patung bali | garuda statue, ganesha statue, balinese statue, hindu statue | 峇里島雕像, 峇里岛雕像, 金翅鳥雕像, 金翅鸟雕像, 象頭神像, 象头神像 | バリの彫刻, ガルーダ像, ガネーシャ像 | 가루다상, 발리 조각상, 가네샤상 | تمثال غارودا, تمثال غانيشا, تماثيل بالي | patung garuda, patung ganesha
stone-carving | 6802 6810 | ukiran batu, batu alam, batu andesit, batu candi, patung batu, batu paras | stone carving, natural stone, lava stone, stone statue, andesite | 石雕, 天然石, 火山岩, 石刻 | 石彫, 天然石, 溶岩石, 石像 | 석조각, 천연석, 화산석, 석재 | نحت حجر, حجر طبيعي, حجر بركاني, منحوتات حجرية | ukiran batu, batu asli, patung batu
marble | 680221 680291 | marmer, marmer tulungagung, batu marmer, onix | marble, marble craft, onyx | 大理石, 縞瑪瑙, 缟玛瑙 | 大理石, マーブル, オニックス | 대리석, 오닉스 | رخام, أونيكس | marmar, batu marmar
granite | 680293 | granit | granite | 花崗岩, 花岗岩, 花崗石, 花岗石 | 花崗岩, 御影石, グラニット | 화강암, 화강석 | جرانيت, غرانيت | granit
terrazzo | 6810 | teraso, semen, beton, terrazzo | terrazzo, concrete, cement decor, concrete pot | 水磨石, 磨石子, 水泥製品, 水泥制品, 清水模 | テラゾー, コンクリート製品, セメント雑貨 | 테라조, 콘크리트 소품, 시멘트 제품 | تيرازو, خرسانة, إسمنت ديكوري | terazo, konkrit, simen
stone-basin | 6802 | wastafel batu, wastafel, bathtub batu, bak mandi batu | stone basin, stone sink, washbasin, stone bathtub | 石洗手盆, 石臉盆, 石脸盆, 石材洗手台, 石浴缸 | 石の洗面ボウル, 手洗い鉢, 洗面ボウル | 돌세면대, 스톤 세면대, 석재 세면대 | مغسلة حجر, حوض حجري, مغسلة | sinki batu, besin batu, singki batu
mosaic | 680210 701610 6802 | mosaik, mozaik | mosaic, mosaic tile, glass mosaic | 馬賽克, 马赛克, 馬賽克磚, 马赛克砖 | モザイク, モザイクタイル | 모자이크, 모자이크 타일 | فسيفساء, موزاييك | mozek, mozaik
tile | 690510 690590 6802 | ubin, genteng, keramik lantai, tegel, roster | tile, roof tile, ceramic tile | 磁磚, 磁砖, 屋瓦, 瓦片, 地磚, 地砖 | タイル, 瓦 | 타일, 기와 | بلاط, قرميد | jubin, genting, genting bumbung
painting | 970191 | lukisan, lukisan bali, lukisan tangan | painting, oil painting, canvas painting, artwork | 畫作, 画作, 繪畫, 绘画, 油畫, 油画, 手繪畫, 手绘画 | 絵画, 油絵, バリ絵画, 絵 | 그림, 회화, 유화 | لوحة فنية, لوحات, لوحات زيتية, رسم زيتي | lukisan, lukisan minyak
art-print | 491191 970290 | poster, cetakan seni, lukisan cetak | art print, poster, print art | 海報, 海报, 版畫, 版画, 藝術印刷, 艺术印刷 | ポスター, 版画, アートプリント | 포스터, 판화, 아트프린트 | ملصق فني, مطبوعات فنية, بوستر | poster, cetakan seni
collage | 970199 970191 | kolase, kerajinan daun kering, hiasan kulit telur | collage, shell art, dried flower art | 拼貼畫, 拼贴画, 貼畫, 贴画 | コラージュ, 貼り絵 | 콜라주, 압화 | كولاج, فن الكولاج | kolaj
wayang | 4420 4205 9503 | wayang, wayang kulit, wayang golek | wayang, shadow puppet, wayang kulit, puppet | 皮影偶, 皮影戲偶, 皮影戏偶, 哇揚, 哇扬, 印尼皮影, 木偶 | ワヤン, 影絵人形, ワヤンクリッ, 操り人形 | 와양, 그림자 인형, 와양쿨릿, 인형극 인형 | وايانغ, دمى الظل, عرائس خيال الظل | wayang kulit, wayang, patung wayang
keris | 9307 | keris, pedang, pusaka | kris, keris, dagger, sword | 克里斯短劍, 克里斯短剑, 格里斯短劍, 格里斯短剑, 短劍, 短剑, 馬來劍, 马来剑 | クリス短剣, 短剣, 刀剣 | 크리스, 크리스 단검, 단검 | خنجر كريس, خنجر, سيف | keris, pedang
antique | 97 9403 | barang antik, antik | antique, vintage | 古董, 古玩, 骨董 | アンティーク, 骨董品 | 골동품, 앤틱 | تحف, أنتيك, تحفة أثرية | barang antik, antik
resin-craft | 392640 | kerajinan resin, resin, patung resin | resin craft, resin, polyresin, epoxy | 樹脂工藝, 树脂工艺, 樹脂擺飾, 树脂摆饰, 環氧樹脂, 环氧树脂 | レジン, レジン工芸, 樹脂製品 | 레진 공예, 레진, 에폭시 | ريزن, إيبوكسي, مشغولات الريزن | resin, kraf resin
shell-craft | 0508 9601 4420 | kerajinan kerang, kerang laut, kulit kerang | shell craft, seashell, capiz, shell decor | 貝殼, 贝壳, 貝殼工藝, 贝壳工艺, 貝殼飾品, 贝壳饰品 | 貝殻, 貝細工, シェルクラフト | 조개껍데기, 조개 공예, 자개, 조가비 | صدف, أصداف بحرية, مشغولات صدفية | kulit siput, kulit kerang, kraf kulit siput
coconut-shell-craft | 9602 442199 4420 | kerajinan batok kelapa, kerajinan tempurung | coconut shell craft, coconut craft | 椰殼工藝品, 椰壳工艺品, 椰殼手工藝, 椰壳手工艺 | ココナッツ細工, ヤシ殻工芸品, ココナッツシェル雑貨 | 코코넛 공예품, 코코넛 껍질 공예 | مشغولات جوز الهند, حرف من قشر جوز الهند | kraf tempurung kelapa
recycled-craft | 4602 392640 7326 | kerajinan daur ulang, daur ulang, kerajinan limbah | recycled craft, upcycled, recycled product | 回收工藝, 回收工艺, 環保再生品, 环保再生品, 升級再造, 升级再造 | リサイクル雑貨, アップサイクル, 再生品 | 업사이클링, 재활용 공예, 리사이클 제품 | منتجات معاد تدويرها, إعادة تدوير | kraf kitar semula, barangan kitar semula
feather-craft | 670100 050590 | kerajinan bulu, bulu ayam, bulu unggas, bulu merak | feather, feather craft | 羽毛, 羽毛工藝, 羽毛工艺, 孔雀羽毛 | 羽根, 羽毛, フェザー | 깃털, 깃털 공예 | ريش, مشغولات الريش | bulu ayam, bulu burung, kraf bulu
`);
