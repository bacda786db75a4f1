import { readConcepts } from "../concept.ts";

/** How goods are sold, labelled, certified and packed. */
export const tradeWords = readConcepts(`
wholesale | | grosir, partai besar, kulakan, borongan | wholesale, wholesaler | 批發, 批发, 大宗, 盤商, 盘商 | 卸売, 卸, 卸売り, ホールセール | 도매, 홀세일 | جملة, بالجملة, بيع بالجملة | borong, pemborong
retail | | eceran, ritel, satuan | retail | 零售 | 小売, リテール | 소매, 리테일 | تجزئة, مفرق, بالتجزئة | runcit
bulk | | curah, jumlah besar | bulk, bulk order, large quantity | 散裝, 散装, 大量, 大批 | バルク, 大量, 業務用, 大口注文 | 벌크, 대량, 대용량, 업소용 | سائب, كميات كبيرة, كميات | pukal, kuantiti besar
sample | | sampel, contoh, contoh barang | sample, free sample, specimen | 樣品, 样品, 試用品, 试用品, 樣本, 样本 | サンプル, 見本, 試供品 | 샘플, 견본 | عينة, عينات | sampel, contoh
moq | | minimum pembelian, minimal order, moq, minimum order | moq, minimum order, minimum order quantity | 最低訂購量, 最低订购量, 最小起訂量, 最小起订量, 起訂量, 起订量 | 最小注文数, 最低発注数, 最小ロット | 최소주문수량, 최소주문량 | الحد الأدنى للطلب, أقل كمية للطلب | pesanan minimum, kuantiti pesanan minimum
supplier | | pemasok, supplier, penyuplai | supplier, vendor | 供應商, 供应商 | サプライヤー, 仕入先, 供給業者 | 공급업체, 공급사, 납품업체 | مورد, موردين, موردون | pembekal
manufacturer | | produsen, pabrik, pabrikan, pengrajin | manufacturer, factory, producer, maker | 製造商, 制造商, 工廠, 工厂, 廠商, 厂商, 生產商, 生产商 | メーカー, 製造業者, 工場, 生産者 | 제조업체, 공장, 생산자, 제조사 | مصنع, مصنعين, منتج, شركة مصنعة | pengilang, kilang, pengeluar
exporter | | eksportir, ekspor, eksporter | exporter, export | 出口商, 出口, 外銷, 外销 | 輸出業者, 輸出 | 수출업체, 수출, 수출업자 | تصدير, صادرات, مصدرين, شركة تصدير, مصدرون | pengeksport, eksport
importer | | importir, impor | importer, import, buyer | 進口商, 进口商, 進口, 进口, 買家, 买家 | 輸入業者, 輸入, バイヤー | 수입업체, 수입, 바이어 | مستورد, استيراد, واردات | pengimport, import, pembeli
private-label | | merek sendiri, private label, maklon, label pribadi | private label, white label, own brand, house brand | 自有品牌, 貼牌, 贴牌, 代工貼牌, 代工贴牌, 白牌 | プライベートブランド, プライベートラベル, 自社ブランド | 자체브랜드, 프라이빗 라벨, pb상품 | علامة خاصة, علامة تجارية خاصة, برايفت ليبل | label persendirian, jenama sendiri
oem | | oem, odm, maklon produksi, jasa produksi | oem, odm, contract manufacturing | oem, odm, 代工, 委託製造, 委托制造 | oem, odm, 受託製造, 委託生産 | oem, odm, 위탁생산, 주문자 생산 | oem, تصنيع للغير, تصنيع تعاقدي | oem, odm, pengilangan kontrak
custom-made | | pesanan khusus, custom, bisa custom, sesuai pesanan | custom, custom-made, made to order, bespoke, customised, customized | 客製化, 客制化, 訂製, 订制, 訂做, 订做, 定制 | オーダーメイド, 特注, カスタム, 受注生産 | 맞춤제작, 주문제작, 커스텀, 맞춤 | حسب الطلب, مخصص, تفصيل حسب الطلب | tempahan khas, dibuat khas, ditempah
handmade | | buatan tangan, handmade, kerajinan buatan tangan | handmade, handcrafted, hand-crafted, hand made | 手工, 手作, 純手工, 纯手工, 手工製, 手工制 | ハンドメイド, 手作り, 手工 | 수제, 핸드메이드, 수공 | صناعة يدوية, يدوي, شغل يدوي, هاند ميد | buatan tangan
organic | | organik | organic, certified organic | 有機, 有机, 有機認證, 有机认证 | オーガニック, 有機, 有機栽培 | 유기농, 오가닉 | عضوي, أورجانيك, عضوية | organik
halal | | halal, sertifikat halal, bersertifikat halal | halal, halal certified, halal food | 清真, 清真認證, 清真认证, 哈拉 | ハラル, ハラール, ハラール認証 | 할랄, 할랄 인증 | حلال, شهادة حلال | halal, sijil halal
fair-trade | | perdagangan adil, fair trade, fairtrade | fair trade, fairtrade, ethical trade | 公平貿易, 公平贸易, 公平交易 | フェアトレード | 공정무역 | تجارة عادلة | perdagangan adil
certification | | sertifikasi, sertifikat, bersertifikat | certification, certificate, certified | 認證, 认证, 證書, 证书, 檢驗證明, 检验证明 | 認証, 証明書, 認定 | 인증, 인증서, 증명서 | شهادة, شهادات, اعتماد | pensijilan, sijil
food-safety | | haccp, keamanan pangan, bpom, sni, pirt | haccp, food safety, iso 22000, gmp | haccp, 食品安全, 食安認證, 食安认证 | haccp, 食品安全, 衛生管理 | haccp, 식품안전, 해썹 | هاسب, سلامة الغذاء, haccp | haccp, keselamatan makanan
legal-timber | | svlk, kayu legal, fsc, v-legal | svlk, legal timber, fsc, v-legal, certified wood | 合法木材, fsc認證, fsc认证, 合法木材驗證, 合法木材验证 | 合法木材, fsc認証, 合法伐採木材 | 합법목재, fsc 인증 | أخشاب قانونية, شهادة fsc | kayu sah, fsc, kayu diperakui
sustainable | | berkelanjutan, lestari | sustainable, sustainability | 永續, 永续, 可持續, 可持续 | サステナブル, 持続可能 | 지속가능, 지속 가능한 | مستدام, مستدامة, استدامة | mampan, lestari
eco-friendly | | ramah lingkungan, eco friendly, biodegradable, terurai alami, bebas plastik | eco-friendly, environmentally friendly, biodegradable, compostable, zero waste, plastic free | 環保, 环保, 友善環境, 友善环境, 可分解, 生物可分解, 無塑, 无塑 | エコ, 環境に優しい, 生分解性, プラスチックフリー | 친환경, 생분해, 에코, 제로웨이스트 | صديق للبيئة, قابل للتحلل, صديقة للبيئة | mesra alam, terbiodegradasi, sifar sisa
natural | | alami, natural, bahan alami, alam | natural, all natural, natural material | 天然, 自然, 天然材質, 天然材质 | 天然, ナチュラル, 自然素材 | 천연, 내추럴, 자연 | طبيعي, طبيعية | semula jadi, asli
vegan | | vegan, nabati, vegetarian | vegan, plant-based, vegetarian | 純素, 纯素, 全素, 素食, 植物性 | ヴィーガン, ビーガン, 植物性, ベジタリアン | 비건, 식물성, 채식 | نباتي, فيغان, نباتية | vegan, berasaskan tumbuhan, vegetarian
gluten-free | | bebas gluten, tanpa gluten, gluten free | gluten-free, gluten free | 無麩質, 无麸质, 無麩質食品, 无麸质食品 | グルテンフリー | 글루텐프리, 무글루텐 | خالي من الجلوتين, بدون جلوتين | bebas gluten, tanpa gluten
sugar-free | | tanpa gula, rendah gula, bebas gula | sugar-free, no sugar, low sugar, unsweetened | 無糖, 无糖, 低糖, 零糖 | 無糖, 砂糖不使用, シュガーフリー, 低糖 | 무설탕, 무가당, 저당 | بدون سكر, خالي من السكر, قليل السكر | tanpa gula, bebas gula, kurang gula
no-preservatives | | tanpa pengawet, bebas pengawet, tanpa msg, non msg | no preservatives, preservative-free, no msg, additive-free | 無防腐劑, 无防腐剂, 無添加, 无添加, 不含味精 | 無添加, 保存料不使用, 防腐剤不使用 | 무방부제, 무첨가, 방부제 없는 | بدون مواد حافظة, خالي من المواد الحافظة | tanpa pengawet, bebas pengawet
premium | | premium, kualitas ekspor, kualitas premium, mutu ekspor, grade a | premium, high quality, export quality, grade a | 高級, 高级, 優質, 优质, 頂級, 顶级, 外銷品質, 外销品质 | 高級, プレミアム, 高品質, 上質 | 프리미엄, 고급, 고품질, 수출품질 | فاخر, جودة عالية, ممتاز, درجة أولى | premium, berkualiti tinggi, gred a
packaging | 4819 6305 | kemasan, pengemasan, bungkus, packaging | packaging, package, packing, pack | 包裝, 包装, 包材, 包裝材料, 包装材料 | 包装, パッケージ, 梱包, 包装資材 | 포장, 패키지, 포장재, 포장지 | تغليف, تعبئة, تعبئة وتغليف, عبوة | pembungkusan, bungkusan, pembungkus
sachet | | saset, sachet, renceng | sachet, stick pack, single serve | 小包裝, 小包装, 隨身包, 随身包, 小袋裝, 小袋装 | 小袋, スティックタイプ, 個包装 | 스틱형, 소포장, 낱개포장, 사셰 | ظرف, أكياس صغيرة, مغلفات صغيرة | peket kecil, sachet, paket
sack | 6305 | karung, zak | sack, gunny bag | 麻袋, 布袋 | 大袋, 南京袋 | 자루, 포대 | كيس, أكياس, شوال | guni, karung, kampit
vacuum-packed | | vakum, kemasan vakum | vacuum packed, vacuum sealed, vacuum pack | 真空包裝, 真空包装, 真空 | 真空パック, 真空包装 | 진공포장, 진공 | مفرغ من الهواء, تغليف مفرغ | pembungkusan vakum, vakum
canned | | kaleng, kemasan kaleng, dalam kaleng, kalengan | canned, tinned | 罐頭, 罐头, 罐裝, 罐装 | 缶詰め, 缶入り | 통조림, 캔 | معلب, معلبات, علب معدنية | dalam tin, bertin, tin
jar-packed | | kemasan botol, kemasan toples | bottled, in jar, jarred | 瓶裝, 瓶装 | 瓶詰め, 瓶入り | 병입, 병포장 | معبأ في زجاجات, برطمانات | dalam botol, berbotol
sets | | set, satu set, paket lengkap | set, bundle, kit | 套裝, 套装, 組合, 组合, 一套 | セット, キット | 세트, 키트, 묶음 | طقم, أطقم, مجموعة | set, pakej
discount | | diskon, promo, harga murah, murah | discount, cheap, low price, promotion | 折扣, 優惠, 优惠, 便宜, 特價, 特价 | 割引, 格安, 安い, セール | 할인, 저렴한, 특가 | خصم, تخفيض, رخيص, عروض | diskaun, murah, promosi
delivery | | pengiriman, kirim, ongkir | delivery, shipping, shipment | 出貨, 出货, 運送, 运送, 配送, 寄送 | 配送, 発送, 出荷 | 배송, 선적, 발송 | توصيل, شحن, إرسال | penghantaran
`);
