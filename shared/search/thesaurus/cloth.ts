import { readConcepts } from "../concept.ts";

/** Cloth, yarn and how it is made and dyed. */
export const cloth = readConcepts(`
textile | 50 52 53 54 55 58 63 | tekstil | textile | 紡織品, 纺织品, 紡織, 纺织 | テキスタイル, 繊維製品, 織物 | 섬유, 직물, 텍스타일 | منسوجات, نسيج | tekstil
fabric | 50 52 53 54 55 58 | kain, kain meteran | fabric, cloth | 布料, 面料 | 生地, 布地, ファブリック | 원단, 천, 패브릭 | قماش, أقمشة | kain, fabrik
batik | 5208 5209 5210 5516 6205 6206 6204 500720 | batik, kain batik | batik, batik fabric | 蠟染, 蜡染, 巴迪克, 蠟染布, 蜡染布, 峇迪, 巴迪布 | バティック, バティック布, ろうけつ染め, ジャワ更紗 | 바틱, 바틱 원단 | باتيك, قماش باتيك | batik, kain batik
hand-drawn-batik | 5208 5209 500720 | batik tulis | hand-drawn batik, batik tulis, hand drawn batik | 手繪蠟染, 手绘蜡染, 手繪巴迪, 手绘巴迪, 手繪蠟染布, 手绘蜡染布 | 手描きバティック | 수공예 바틱, 손바틱, 바틱 뚤리스 | باتيك يدوي, باتيك مرسوم باليد | batik lukis, batik tulis, batik canting
stamped-batik | 5208 5209 500720 | batik cap, batik cetak, batik printing | stamped batik, batik cap, printed batik | 印花蠟染, 印花蜡染, 蓋印蠟染, 盖印蜡染 | 型押しバティック, プリントバティック | 스탬프 바틱, 프린트 바틱 | باتيك مطبوع | batik cap, batik cetak, batik blok
tie-dye | 5208 5209 61 62 | jumputan, tie dye, sasirangan, ikat celup | tie-dye, tie dye, shibori, jumputan | 紮染, 扎染, 絞染, 绞染 | 絞り染め, タイダイ | 타이다이, 홀치기염색, 홀치기 | صباغة بالربط, تاي داي | ikat celup, kain pelangi
eco-print | 5208 5007 6214 | ecoprint, eco print | ecoprint, eco print, botanical print | 植物轉印, 植物转印, 植物拓染, 植物移印 | エコプリント, 植物染め | 에코프린트, 에코 프린트 | طباعة نباتية, إيكو برنت | cetakan eko, eco print
natural-dye | 320300 | pewarna alami, warna alam, pewarnaan alami | natural dye, plant dye, botanical dye | 天然染料, 植物染, 植物染料, 天然染 | 天然染料, 草木染め | 천연염료, 천연염색 | صبغة طبيعية, أصباغ طبيعية | pewarna semula jadi, pewarna asli
indigo | 320300 | indigo, nila tarum, tarum, indigofera | indigo, natural indigo | 藍染, 蓝染, 靛藍, 靛蓝, 藍靛, 蓝靛 | 藍染め, インディゴ, 藍 | 쪽염색, 인디고, 쪽빛, 쪽염 | نيلة, نيلي, صبغة النيلة | indigo
ikat | 5208 5209 520941 | ikat, tenun ikat, kain ikat | ikat, ikat fabric | 伊卡, 絣織, 絣织, 伊卡布, 綁染織, 绑染织 | イカット, 絣, 絣織り | 이캇, 이카트 | إيكات, نسيج إيكات | ikat, kain ikat, tenun ikat
tenun | 5208 5209 | tenun, kain tenun, tenunan, tenun troso | handwoven fabric, tenun, hand-woven fabric, handloom | 手織布, 手织布, 梭織布, 梭织布, 傳統織布, 传统织布, 手工織布, 手工织布 | 手織り布, 手織り, トゥヌン, 織物 | 수직물, 손직조, 핸드우븐 원단, 테눈 | نسيج يدوي, قماش منسوج يدويا, منسوجات يدوية | tenun, kain tenun, tenunan tangan
songket | 5809 | songket, kain songket | songket, gold-thread brocade | 宋吉, 宋吉錦, 宋吉锦, 金線織布, 金线织布, 松吉 | ソンケット, 金糸織, 金襴 | 송켓, 송켓 직물 | سونغكيت, قماش مطرز بخيوط الذهب | songket, kain songket
ulos | 5208 6214 | ulos, kain ulos | ulos, batak cloth | 烏洛斯, 乌洛斯, 巴塔克織布, 巴塔克织布 | ウロス | 울로스 | | ulos
lurik | 5208 5209 | lurik, kain lurik | lurik, striped handwoven cloth | 條紋手織布, 条纹手织布, 魯利克布, 鲁利克布 | ルリック | 루릭 | قماش مخطط | lurik
silk | 50 6214 6215 | sutra, sutera, kain sutra | silk | 絲綢, 丝绸, 蠶絲, 蚕丝, 真絲, 真丝 | シルク, 絹 | 실크, 비단, 견직물 | حرير, أقمشة حريرية | sutera, kain sutera
cotton | 52 | katun, kapas, kain katun | cotton | 棉, 棉布, 純棉, 纯棉 | コットン, 綿, 木綿 | 면직물, 코튼, 순면 | قطن, قطني | kapas, kain kapas, kain katun
rayon | 54 55 | rayon, viscose, viskosa | rayon, viscose | 嫘縈, 嫘萦, 人造棉, 人造絲, 人造丝 | レーヨン, ビスコース | 레이온, 비스코스 | رايون, فسكوز | rayon, viskos
pineapple-fibre | 5311 | serat nanas, kain serat alam | pineapple fibre, pineapple fiber, plant fibre cloth | 鳳梨纖維, 凤梨纤维, 植物纖維布, 植物纤维布 | パイナップル繊維, 植物繊維 | 파인애플 섬유, 식물 섬유 | ألياف الأناناس, ألياف نباتية | gentian nanas, serat nanas
hemp-and-linen | 5311 53 | linen, rami, kain linen | linen, ramie, hemp fabric | 亞麻, 亚麻, 苧麻, 苎麻, 麻布 | リネン, ラミー, 麻布 | 리넨, 모시, 삼베, 마직물 | كتان, قنب | linen, kain linen, rami
yarn | 52 53 | benang, benang rajut | yarn, thread | 紗線, 纱线, 毛線, 毛线 | 糸, 毛糸, ヤーン | 실, 원사, 털실 | خيوط, غزل | benang
embroidery | 5810 | bordir, sulam, sulaman, bordiran | embroidery, embroidered | 刺繡, 刺绣, 繡花, 绣花 | 刺繍, エンブロイダリー | 자수 | تطريز, مطرز, مطرزات | sulaman, bordir
lace | 5804 5808 | renda, brokat | lace, brocade | 蕾絲, 蕾丝, 花邊, 花边 | レース | 레이스 | دانتيل, تخريم | renda, brokat
tassel | 5808 | rumbai, tassel, pita, pompom | tassel, trimming, braid, ribbon, pompom | 流蘇, 流苏, 飾帶, 饰带, 緞帶, 缎带, 絨球, 绒球 | タッセル, 飾り紐, リボン, ポンポン | 태슬, 술장식, 리본 | شراشيب, شرابة, أشرطة | rumbai, jumbai, reben
crochet | 6114 6117 5609 | rajut, rajutan, renda rajut, crochet | crochet, knitted, knitting | 鉤針編織, 钩针编织, 針織, 针织, 鉤織, 钩织 | かぎ針編み, ニット, 編み物, クロシェ | 뜨개질, 코바늘, 니트, 손뜨개 | كروشيه, تريكو, محبوك | kait, mengait, crochet, rajutan
macrame | 5609 | makrame, macrame | macrame, macramé | 編繩, 编绳, 繩編, 绳编, 馬克拉姆, 马克拉姆 | マクラメ | 마크라메 | مكرمية, مكرميه | makrame, macrame
patchwork | 5811 6304 9404 | perca, kain perca, patchwork | patchwork, quilt, quilting | 拼布, 絎縫, 绗缝 | パッチワーク, キルト | 패치워크, 퀼트, 조각보 | خياطة الرقع, باتشوورك | kain perca, tampal cantum, kuilt
denim | 52 6203 6204 | denim, jin, jeans | denim, jeans | 丹寧, 丹宁, 牛仔布, 牛仔褲, 牛仔裤 | デニム, ジーンズ | 데님, 청바지 | دنيم, جينز | denim, jean, seluar jean
label-woven | 5807 | label baju, label tenun | woven label, fabric label, badge | 織標, 织标, 布標, 布标, 徽章 | 織ネーム, 織りラベル, ワッペン | 라벨, 직조 라벨, 와펜 | ملصقات منسوجة, شارات قماش | label tenun, lencana kain
`);
