import { readConcepts } from "../concept.ts";

/** What one cooks in, eats from and cleans with. */
export const kitchenAndTable = readConcepts(`
tableware | 6911 6912 4419 7013 392410 | peralatan makan, alat makan, perlengkapan meja | tableware, dinnerware, crockery | 餐具, 碗盤, 碗盘, 食器 | 食器, テーブルウェア, 皿類 | 식기, 테이블웨어, 그릇 | أدوات مائدة, أواني مائدة, أطقم سفرة | pinggan mangkuk, set pinggan mangkuk
kitchenware | 7323 4419 7615 6912 | peralatan dapur, alat dapur, perabot dapur | kitchenware, kitchen utensil, cookware | 廚具, 厨具, 廚房用品, 厨房用品, 炊具 | キッチン用品, 台所用品, 調理器具 | 주방용품, 조리도구, 주방기구 | أدوات مطبخ, أواني طبخ, مستلزمات مطبخ | peralatan dapur, perkakas dapur, alatan memasak
ceramics | 69 | keramik | ceramic, ceramics | 陶瓷, 陶瓷器 | 陶磁器, セラミック, 焼き物 | 도자기, 세라믹 | سيراميك, خزف | seramik
pottery | 6912 6913 6914 | gerabah, tembikar, gerabah kasongan | pottery, earthenware, stoneware, clay pot | 陶器, 陶土器, 粗陶 | 陶器, 土器, やきもの, ストーンウェア | 도기, 옹기, 질그릇, 스톤웨어 | فخار, فخاريات, أواني فخارية | tembikar, barang tembikar, seramik tanah liat
porcelain | 6911 691310 | porselen | porcelain, china, bone china | 瓷器, 骨瓷 | 磁器, ポーセリン, ボーンチャイナ | 자기, 본차이나, 포슬린 | بورسلان, خزف صيني | porselin
terracotta | 6905 6913 6914 | terakota, tanah liat | terracotta, terra cotta, clay | 赤陶, 陶土, 紅陶, 红陶, 素燒, 素烧 | テラコッタ, 素焼き | 테라코타, 토분 | تيراكوتا, طين فخاري | terakota, tanah liat
plate | 6911 6912 4419 | piring | plate, dish | 盤子, 盘子, 碟子 | 皿, プレート, お皿 | 접시, 플레이트 | طبق, صحن, أطباق, صحون | pinggan
bowl | 6911 6912 4419 9602 | mangkuk, mangkok | bowl, wooden bowl, salad bowl | 碗, 木碗, 沙拉碗 | ボウル, お椀, 木製ボウル | 볼, 사발, 나무볼 | وعاء, زبدية, سلطانية, أوعية | mangkuk
coconut-bowl | 9602 | mangkuk batok kelapa, mangkok batok | coconut bowl, coconut shell bowl | 椰殼碗, 椰壳碗, 椰子碗 | ココナッツボウル, ヤシの実ボウル | 코코넛볼, 코코넛 볼, 코코넛 그릇 | وعاء جوز الهند, زبدية جوز الهند | mangkuk tempurung kelapa
cup | 6911 6912 4419 7013 | cangkir, gelas, mug, cawan | cup, mug | 杯子, 馬克杯, 马克杯, 杯 | カップ, マグカップ, コップ | 컵, 머그컵, 잔 | كوب, أكواب, فنجان, فناجين, مج | cawan, kole, mug
teapot | 6911 6912 | teko, poci, set teh | teapot, tea set, coffee set | 茶壺, 茶壶, 茶具, 咖啡具 | ティーポット, 急須, 茶器 | 찻주전자, 티포트, 다기 | إبريق شاي, براد شاي, طقم شاي | teko, set teh
cutlery | 8215 4419 | sendok garpu, alat makan sendok, sendok, garpu | cutlery, flatware, spoon, fork | 刀叉, 湯匙, 汤匙, 叉子 | カトラリー, スプーン, フォーク | 커트러리, 수저, 숟가락, 포크 | ملاعق وشوك, ملعقة, ملاعق, شوكة, أدوات طعام | sudu garpu, sudu, garpu, kutleri
wooden-spoon | 4419 441920 | sendok kayu, centong, spatula kayu | wooden spoon, wooden spatula, wooden utensil | 木湯匙, 木汤匙, 木鏟, 木铲, 木勺 | 木のスプーン, 木べら, 木製スプーン | 나무 숟가락, 나무 주걱, 우드스푼 | ملعقة خشبية, ملاعق خشبية | sudu kayu, senduk kayu
chopsticks | 441912 4419 | sumpit | chopstick, chopsticks | 筷子, 竹筷 | 箸, お箸, 割り箸 | 젓가락 | عيدان الأكل, أعواد الطعام | penyepit, chopstick
cutting-board | 441911 4419 | talenan, papan potong | cutting board, chopping board, cheese board | 砧板, 切菜板, 起司板 | まな板, カッティングボード | 도마, 커팅보드 | لوح تقطيع, لوح تقديم | papan pemotong, papan pencincang
mortar-and-pestle | 6802 4419 | cobek, ulekan, cobek batu, muntu | mortar and pestle, stone mortar, cobek | 研缽, 研钵, 石臼, 搗臼, 捣臼 | すり鉢, 乳鉢, 石臼 | 절구, 막자사발 | هاون, هون, هاون حجري | lesung batu, lesung, batu lesung
knife | 8211 | pisau, pisau dapur | knife, kitchen knife | 刀, 菜刀, 刀具 | ナイフ, 包丁, 刃物 | 칼, 식칼, 나이프 | سكين, سكاكين | pisau
wok | 7323 7615 | wajan, panci, penggorengan, kuali | wok, pan, pot, frying pan, saucepan | 炒鍋, 炒锅, 鍋子, 锅子, 平底鍋, 平底锅, 鑊, 镬 | 鍋, 中華鍋, フライパン | 웍, 냄비, 프라이팬 | مقلاة, قدر, طنجرة, ووك | kuali, periuk, kuali besi
glassware | 7013 | barang kaca, gelas kaca, kerajinan kaca | glassware, drinking glass, glass | 玻璃製品, 玻璃制品, 玻璃杯, 玻璃器皿 | ガラス製品, ガラス食器, ガラスコップ | 유리제품, 유리컵, 글라스 | زجاجيات, كأس زجاج, أكواب زجاجية | barangan kaca, gelas kaca
blown-glass | 7013 701890 | kaca tiup, kaca akar kayu, vas kaca kayu | blown glass, molten glass on wood, glass on teak root | 吹製玻璃, 吹制玻璃, 手工玻璃, 樹根玻璃, 树根玻璃 | 吹きガラス, 流木ガラス | 블로잉 유리, 수공예 유리, 유리공예 | زجاج منفوخ, زجاج يدوي | kaca tiup
bamboo-straw | 442191 4419 | sedotan bambu, sedotan | bamboo straw, drinking straw, reusable straw | 竹吸管, 吸管, 環保吸管, 环保吸管 | 竹ストロー, バンブーストロー, ストロー | 대나무 빨대, 빨대 | مصاصة بامبو, شفاطات خيزران, مصاصات | straw buluh, penyedut minuman
bottle | 4421 | botol, tumbler, botol minum | bottle, tumbler, flask | 瓶子, 水瓶, 保溫杯, 保温杯 | ボトル, 水筒, タンブラー | 병, 물병, 텀블러 | زجاجة, قنينة, مطارة | botol, tumbler
disposable-tableware | 4823 4419 140490 | piring daun, piring pelepah, alat makan sekali pakai, piring kertas, besek ramah lingkungan | disposable tableware, palm leaf plate, areca plate, biodegradable tableware, paper plate | 免洗餐具, 環保餐具, 环保餐具, 棕櫚葉盤, 棕榈叶盘, 檳榔葉盤, 槟榔叶盘, 紙盤, 纸盘 | 使い捨て食器, リーフプレート, 紙皿 | 일회용 식기, 종이접시, 친환경 식기 | أدوات مائدة للاستخدام مرة واحدة, أطباق ورقية, أطباق سعف | pinggan pakai buang, pinggan upih pinang, pinggan kertas
broom | 960310 | sapu, sapu lidi, sapu ijuk, sapu glagah, sapu rayung | broom, besom, grass broom | 掃把, 扫把, 掃帚, 扫帚 | ほうき, 箒 | 빗자루 | مكنسة, مقشة, مكانس | penyapu, penyapu lidi
brush | 9603 | sikat, kuas, sikat sabut | brush, scrubbing brush, coir brush | 刷子, 鬃刷, 椰棕刷 | ブラシ, たわし, 刷毛 | 솔, 브러시, 수세미솔 | فرشاة, فرش, فرشاة تنظيف | berus, berus sabut
mop-and-duster | 960390 630710 | kemoceng, pel, kain pel, kain lap, lap | mop, duster, feather duster, cleaning cloth, rag | 拖把, 雞毛撢子, 鸡毛撢子, 抹布 | モップ, はたき, 雑巾 | 걸레, 먼지떨이, 행주 | ممسحة, منفضة غبار, فوطة تنظيف | mop, kain lap, penyental
sieve | 9604 4602 | saringan, ayakan | sieve, strainer | 篩子, 筛子, 濾網, 滤网 | ふるい, こし器 | 체, 거름망 | منخل, مصفاة, غربال | ayak, penapis
lunch-box | 4602 7323 392410 4419 | kotak makan, rantang, bekal, kotak bekal | lunch box, bento box, food container | 便當盒, 便当盒, 飯盒, 饭盒, 餐盒 | 弁当箱, ランチボックス | 도시락, 도시락통 | علبة غداء, لانش بوكس | bekas makanan, mangkuk tingkat, kotak makanan
spice-jar | 4419 7013 6912 | toples, stoples, tempat bumbu | jar, canister, spice jar, container | 罐子, 收納罐, 收纳罐, 調味罐, 调味罐, 密封罐 | キャニスター, 保存容器, スパイスボトル | 유리병, 보관용기, 양념통 | مرطبان, برطمان, علبة بهارات | balang, bekas rempah, bekas simpan
`);
