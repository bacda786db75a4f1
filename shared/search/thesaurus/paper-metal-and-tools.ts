import { readConcepts } from "../concept.ts";

/** Paper goods, metal goods and tools. */
export const paperMetalAndTools = readConcepts(`
handmade-paper | 480210 | kertas daur ulang, kertas handmade, kertas seni | handmade paper, recycled paper, art paper | 手工紙, 手工纸, 手工再生紙, 手工再生纸 | 手漉き紙, 手すき紙, 和紙 | 수제종이, 수제 종이, 한지 | ورق يدوي, ورق مصنوع يدويا | kertas buatan tangan
notebook | 482010 | buku tulis, buku catatan, jurnal, agenda | notebook, journal, diary | 筆記本, 笔记本, 手帳, 手帐, 日誌, 日志 | ノート, 手帳, ジャーナル | 노트, 공책, 다이어리, 수첩 | دفتر, دفتر ملاحظات, مفكرة | buku nota, buku tulis, jurnal
photo-album | 482050 | album foto, scrapbook | photo album, scrapbook | 相簿, 相本, 剪貼簿, 剪贴簿 | フォトアルバム, アルバム, スクラップブック | 앨범, 사진첩, 스크랩북 | ألبوم صور | album gambar, buku skrap
greeting-card | 490900 4911 | kartu ucapan, kartu pos, undangan | greeting card, postcard, invitation card, wedding invitation | 賀卡, 贺卡, 明信片, 邀請卡, 邀请卡, 喜帖 | グリーティングカード, ポストカード, 招待状 | 카드, 엽서, 청첩장, 초대장 | بطاقات تهنئة, بطاقة معايدة, بطاقات دعوة | kad ucapan, poskad, kad jemputan
book | 4901 4903 | buku, buku anak | book, children's book, picture book | 書籍, 书籍, 繪本, 绘本, 童書, 童书 | 書籍, 絵本 | 책, 도서, 그림책, 동화책 | كتاب, كتب, كتب أطفال | buku, buku kanak-kanak
calendar | 491000 | kalender | calendar | 月曆, 月历, 日曆, 日历 | カレンダー | 달력, 캘린더 | تقويم, رزنامة | kalendar
gift-box | 481920 4819 | kotak hadiah, kotak kado, kardus, dus, boks kemasan | gift box, paper box, carton, cardboard box | 禮盒, 礼盒, 紙盒, 纸盒, 紙箱, 纸箱, 包裝盒, 包装盒 | ギフトボックス, 紙箱, 化粧箱, 段ボール | 선물상자, 종이상자, 기프트박스 | علبة هدايا, صندوق هدايا, كرتون, علب كرتون | kotak hadiah, kotak kertas, kadbod
paper-bag | 481940 | tas kertas, paper bag, kantong kertas | paper bag | 紙袋, 纸袋 | 紙袋, ペーパーバッグ | 종이봉투, 종이가방 | أكياس ورقية, كيس ورق | beg kertas
brass | 7418 7419 8306 | kuningan, kerajinan kuningan, perunggu | brass, bronze, brassware | 黃銅, 黄铜, 銅器, 铜器, 青銅, 青铜 | 真鍮, ブラス, ブロンズ, 青銅 | 황동, 놋쇠, 청동 | نحاس أصفر, برونز | tembaga kuning, loyang, gangsa
copper | 7418 7419 | tembaga, kerajinan tembaga, bathtub tembaga | copper, copper craft, copperware | 銅, 铜, 紅銅, 红铜, 銅製品, 铜制品 | 銅, 銅製品, カッパー | 구리, 동제품 | نحاس, نحاسيات, نحاس أحمر | tembaga, kraf tembaga
wrought-iron | 7326 9403 732399 | besi tempa, kerajinan besi, besi, kerajinan kawat | wrought iron, iron craft, iron, wire craft | 鍛鐵, 锻铁, 鐵藝, 铁艺, 鐵製品, 铁制品 | ロートアイアン, 鉄製品, アイアン | 단조철, 철제품, 철제 | حديد مشغول, حديد مطاوع, حديد | besi tempa, kraf besi, besi
stainless-steel | 732393 | baja tahan karat, stainless steel, stainless | stainless steel, steel | 不鏽鋼, 不锈钢 | ステンレス, ステンレススチール | 스테인리스, 스테인레스 스틸 | ستانلس ستيل, فولاذ مقاوم للصدأ | keluli tahan karat
aluminium | 7615 | aluminium, kerajinan aluminium | aluminium, aluminum | 鋁, 铝, 鋁製品, 铝制品 | アルミ, アルミニウム | 알루미늄 | ألمنيوم, ألومنيوم | aluminium
plastic | 39 | plastik, barang plastik | plastic, plastic goods | 塑膠, 塑胶, 塑料, 塑膠製品, 塑胶制品 | プラスチック | 플라스틱 | بلاستيك | plastik
machete | 820140 | golok, parang, arit, kapak, celurit, sabit | machete, sickle, axe | 開山刀, 开山刀, 砍刀, 鐮刀, 镰刀, 斧頭, 斧头 | 鉈, マチェット, 鎌, 斧 | 마체테, 낫, 도끼 | ساطور, منجل, فأس | parang, golok, sabit, kapak
farm-tool | 8201 | alat pertanian, cangkul, sekop, alat kebun | farm tool, garden tool, hoe, shovel, gardening tool | 農具, 农具, 園藝工具, 园艺工具, 鋤頭, 锄头, 鏟子, 铲子 | 農具, 園芸用品, 鍬 | 농기구, 원예도구, 호미, 괭이 | أدوات زراعية, أدوات حدائق, معول | alatan pertanian, cangkul, alatan berkebun
machine | | mesin, alat mesin, mesin produksi | machine, machinery, equipment | 機器, 机器, 機械, 机械, 設備, 设备 | 機械, マシン, 設備 | 기계, 설비, 장비 | آلة, ماكينة, معدات, مكائن | mesin, jentera, peralatan
coffee-equipment | 6912 4419 | alat kopi, mesin sangrai kopi, dripper, penggiling kopi | coffee equipment, coffee roaster machine, coffee grinder, coffee dripper | 咖啡器具, 咖啡濾杯, 咖啡滤杯, 烘豆機, 烘豆机, 磨豆機, 磨豆机 | コーヒー器具, ドリッパー, 焙煎機, コーヒーミル | 커피용품, 드리퍼, 로스터기, 커피 그라인더 | أدوات قهوة, محمصة قهوة, مطحنة قهوة | peralatan kopi, mesin kopi, pengisar kopi
pencil | 9609 | pensil, krayon, alat tulis | pencil, crayon, stationery | 鉛筆, 铅笔, 蠟筆, 蜡笔, 文具 | 鉛筆, クレヨン, 文房具 | 연필, 크레용, 문구 | قلم رصاص, أقلام تلوين, قرطاسية | pensel, krayon, alat tulis
wooden-pen | 4421 | pulpen kayu, pena | pen, wooden pen | 木筆, 木笔, 原子筆, 原子笔, 鋼筆, 钢笔 | 木製ペン, ボールペン | 펜, 나무펜, 볼펜 | قلم, قلم خشبي | pen, pen kayu
tool-handle | 441700 | gagang kayu, gagang sapu, pegangan kayu | tool handle, wooden handle, broom handle | 木柄, 工具柄, 掃把柄, 扫把柄 | 木製柄, ほうきの柄 | 나무 손잡이, 빗자루대 | مقبض خشبي, مقابض أدوات, عصا مكنسة | pemegang kayu, batang penyapu
rubber-goods | 4016 4015 | barang karet, produk karet, karpet karet | rubber goods, rubber mat, rubber product | 橡膠製品, 橡胶制品, 橡膠墊, 橡胶垫 | ゴム製品, ゴムマット | 고무제품, 고무매트 | منتجات مطاطية, سجاد مطاطي | barangan getah, alas getah
netting | 5608 | jaring, jala | net, netting | 網子, 网子, 編織網, 编织网 | 網地, 編みネット | 그물, 네트 | شبكة, شباك | jaring, jala
`);
