import { readConcepts } from "../concept.ts";

/** Living plants and animals, seed, feed and what keeps them. */
export const plantsAndPets = readConcepts(`
orchid | 060313 060290 | anggrek | orchid | 蘭花, 兰花 | オーキッド | 난초, 난, 오키드 | أوركيد, أوركيدا | orkid, anggerik
ornamental-plant | 060290 | tanaman hias, tanaman, bunga hias | ornamental plant, house plant, houseplant, indoor plant, potted plant | 觀賞植物, 观赏植物, 盆栽, 室內植物, 室内植物, 觀葉植物, 观叶植物 | 観葉植物, 観賞用植物, 鉢植え | 관엽식물, 관상식물, 화초, 실내식물 | نباتات زينة, نباتات داخلية, نبات زينة | pokok hiasan, tanaman hiasan, pokok bunga
aroid | 060290 | monstera, aglonema, aglaonema, aroid, philodendron, anthurium | monstera, aglaonema, aroid, philodendron, anthurium | 龜背芋, 龟背芋, 粗肋草, 觀音蓮, 观音莲, 蔓綠絨, 蔓绿绒, 火鶴, 火鹤, 天南星科植物 | モンステラ, アグラオネマ, フィロデンドロン, アンスリウム | 몬스테라, 아글라오네마, 필로덴드론, 안스리움 | مونستيرا, أجلونيما, فيلوديندرون, أنثوريوم | monstera, aglaonema, keladi hiasan, filodendron
bonsai | 060290 | bonsai | bonsai | 盆景, 盆栽藝術, 盆栽艺术 | 盆栽 | 분재 | بونساي | bonsai
cut-flower | 0603 | bunga potong, bunga, bunga segar | cut flower, fresh flower, flower | 切花, 鮮花, 鲜花 | 切り花, 生花 | 절화, 생화, 꽃 | زهور مقطوفة, زهور, ورد طبيعي, أزهار | bunga keratan, bunga segar, bunga
chrysanthemum | 060314 | krisan, bunga krisan, seruni | chrysanthemum | 菊花 | 菊 | 국화 | أقحوان | bunga kekwa, kekwa
jasmine | 060319 | melati, bunga melati | jasmine, jasmine flower | 茉莉, 茉莉花 | ジャスミン, 茉莉花 | 자스민, 재스민 | ياسمين, فل | melur, bunga melur
dried-flower | 0603 0604 | bunga kering, daun kering hias, potpourri | dried flower, preserved flower, potpourri | 乾燥花, 干燥花, 永生花, 不凋花 | ドライフラワー, プリザーブドフラワー, ポプリ | 드라이플라워, 프리저브드 플라워, 말린 꽃 | زهور مجففة, ورد مجفف, زهور محفوظة | bunga kering
decorative-leaf | 0604 | daun hias, daun potong, leatherleaf | cut foliage, decorative leaf, foliage, greenery | 切葉, 切叶, 觀葉, 观叶, 葉材, 叶材 | 葉物, 切り葉, フォリッジ | 절엽, 장식잎 | أوراق زينة, أوراق شجر للزينة | daun hiasan
seedling | 0602 | bibit, bibit tanaman, anakan, stek | seedling, sapling, plant cutting, nursery stock | 樹苗, 树苗, 苗木, 種苗, 种苗 | 苗, 苗木, 挿し木 | 묘목, 모종 | شتلات, شتلة | anak benih, anak pokok, biji benih pokok
seed | 1209 | benih, biji benih, benih sayuran | seed, planting seed, vegetable seed | 種子, 种子, 菜種, 菜种 | 種子 | 씨앗, 종자 | بذور, بذور زراعية | benih, biji benih
aquatic-plant | 060290 | tanaman air, tanaman akuarium, bucephalandra, aquascape, moss | aquatic plant, aquarium plant, aquascape, bucephalandra, moss | 水草, 水族植物, 莫絲, 莫丝, 水晶辣椒榕 | 水草, アクアリウムプランツ, ブセファランドラ | 수초, 아쿠아스케이프, 부세파란드라 | نباتات مائية, نباتات أحواض السمك | tumbuhan akuatik, tumbuhan akuarium
ornamental-fish | 0301 | ikan hias, ikan akuarium | ornamental fish, aquarium fish, tropical fish | 觀賞魚, 观赏鱼, 水族魚, 水族鱼, 熱帶魚, 热带鱼 | 観賞魚, 熱帯魚, アクアリウム | 관상어, 열대어 | أسماك زينة, سمك زينة | ikan hiasan, ikan akuarium
betta-fish | 030111 | cupang, ikan cupang | betta, betta fish, fighting fish | 鬥魚, 斗鱼, 泰國鬥魚, 泰国斗鱼 | ベタ, 闘魚 | 베타 | سمك البيتا, سمكة المقاتل, بيتا | ikan laga, ikan pelaga, betta
koi | 030111 | koi, ikan koi, arwana, ikan mas koki | koi, arowana, goldfish | 錦鯉, 锦鲤, 紅龍魚, 红龙鱼, 龍魚, 龙鱼, 金魚, 金鱼 | 鯉, 錦鯉, アロワナ, 金魚 | 비단잉어, 아로와나, 금붕어 | كوي, سمك الكوي, أروانا | ikan koi, ikan kelisa, ikan emas
coral-fish | 030119 | ikan hias laut, ikan karang | marine ornamental fish, coral fish, reef fish | 海水觀賞魚, 海水观赏鱼, 珊瑚魚, 珊瑚鱼 | 海水魚, サンゴ礁の魚 | 해수어, 산호초 물고기 | أسماك زينة بحرية, أسماك الشعاب المرجانية | ikan karang, ikan hiasan laut
pet-product | 4201 4602 2306 | perlengkapan hewan, aksesori hewan, mainan hewan | pet product, pet supplies, pet toy, pet accessory | 寵物用品, 宠物用品, 寵物玩具, 宠物玩具 | ペット用品, ペットおもちゃ | 반려동물 용품, 애완용품, 펫용품 | مستلزمات حيوانات أليفة, ألعاب حيوانات أليفة | barangan haiwan peliharaan, kelengkapan haiwan
bird-cage | 4602 4421 7326 | sangkar burung, kandang burung, kurungan burung | bird cage, birdcage, bird house | 鳥籠, 鸟笼, 鳥屋, 鸟屋 | 鳥かご, 鳥籠, バードケージ | 새장, 버드케이지 | قفص طيور, أقفاص | sangkar burung
animal-feed | 23 | pakan, pakan ternak, pakan ikan, maggot, bungkil kelapa | animal feed, fish feed, maggot, copra meal, black soldier fly | 飼料, 饲料, 黑水虻, 椰粕, 魚飼料, 鱼饲料 | 飼料, 餌, ミズアブ | 사료, 동애등에, 어류 사료 | علف, أعلاف, علف أسماك | makanan haiwan, dedak, makanan ikan
fertiliser | 3101 | pupuk, pupuk organik, kompos, kascing, pupuk kandang, guano | fertiliser, fertilizer, compost, vermicompost, organic fertilizer | 肥料, 有機肥, 有机肥, 堆肥, 蚯蚓糞, 蚯蚓粪 | 肥料, 堆肥, 有機肥料 | 비료, 유기질 비료, 퇴비, 유기비료 | سماد, أسمدة, سماد عضوي, كمبوست | baja, baja organik, kompos
`);
