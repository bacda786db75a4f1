import { readConcepts } from "../concept.ts";

/** Fish, fresh, frozen and cured. */
export const fish = readConcepts(`
fish | 03 | ikan | fish | 魚, 鱼, 鮮魚, 鲜鱼 | 魚, 鮮魚, 魚類 | 생선, 물고기 | سمك, أسماك | ikan
seafood | 03 16 | hasil laut, makanan laut, seafood, boga bahari | seafood, marine product | 海鮮, 海鲜, 海產, 海产, 水產, 水产 | シーフード, 海産物, 水産物, 魚介類 | 해산물, 수산물 | مأكولات بحرية, منتجات بحرية | makanan laut, hasil laut
tuna | 030232 030342 030487 160414 | tuna, ikan tuna, madidihang | tuna, yellowfin tuna, yellowfin | 鮪魚, 鲔鱼, 吞拿魚, 吞拿鱼, 金槍魚, 金枪鱼, 黃鰭鮪, 黄鳍鲔 | マグロ, まぐろ, ツナ, キハダマグロ | 참치, 다랑어, 황다랑어 | تونة, تونا | tuna, ikan tuna, ikan aya
skipjack | 030343 030487 160414 | cakalang, ikan cakalang | skipjack, skipjack tuna, bonito | 正鰹, 正鲣, 鰹魚, 鲣鱼 | カツオ, 鰹, かつお | 가다랑어 | تونة وثابة, سكيب جاك | ikan aya, cakalang
katsuobushi | 1604 030559 | ikan kayu, keumamah | dried bonito, katsuobushi, smoked bonito | 柴魚, 柴鱼, 鰹節, 鲣节, 柴魚片, 柴鱼片 | 鰹節, かつお節 | 가쓰오부시, 가다랑어포 | بونيتو مجفف, كاتسوبوشي | ikan kayu, cakalang kering
sardine | 160413 030554 | sarden, lemuru, ikan lemuru | sardine | 沙丁魚, 沙丁鱼 | イワシ, いわし, 鰯 | 정어리 | سردين | sardin
mackerel | 160415 030554 | makerel, kembung, tenggiri, tongkol | mackerel, spanish mackerel | 鯖魚, 鲭鱼, 馬鮫魚, 马鲛鱼, 鰆魚, 䲠鱼 | サバ, さば, サワラ, 鯖 | 고등어, 삼치 | ماكريل, إسقمري, كنعد | ikan kembung, tenggiri
anchovy | 030554 160416 | teri, ikan teri, teri medan, teri nasi | anchovy, ikan teri | 鯷魚, 鳀鱼, 江魚仔, 江鱼仔, 小魚乾, 小鱼干, 魩仔魚, 魩仔鱼 | アンチョビ, 煮干し, いりこ, カタクチイワシ, しらす | 멸치 | أنشوجة, أنشوفة | ikan bilis, bilis
dried-fish | 030554 030559 | ikan kering | dried fish | 魚乾, 鱼干 | 干物, 干し魚, 乾燥魚 | 건어물, 말린 생선, 건어 | سمك مجفف | ikan kering
salted-fish | 030569 0305 | ikan asin, gereh, jambal roti | salted fish | 鹹魚, 咸鱼 | 塩漬け魚, 塩干魚 | 염장 생선, 자반 | سمك مملح | ikan masin
smoked-fish | 030549 | ikan asap, ikan asar, cakalang fufu | smoked fish | 煙燻魚, 烟熏鱼, 燻魚, 熏鱼 | 燻製魚, スモークフィッシュ | 훈제 생선 | سمك مدخن | ikan salai
tilapia | 030323 030461 | nila, ikan nila | tilapia | 吳郭魚, 吴郭鱼, 台灣鯛, 台湾鲷, 羅非魚, 罗非鱼 | ティラピア | 틸라피아 | بلطي, سمك البلطي | ikan tilapia, talapia
catfish | 030324 030462 | lele, patin, ikan lele, ikan patin, dori | catfish, pangasius, dory, patin | 鯰魚, 鲶鱼, 巴沙魚, 巴沙鱼, 多利魚, 多利鱼 | ナマズ, パンガシウス | 메기, 팡가시우스 | سلور, سمك السلور, باسا, باسا فيليه | ikan keli, ikan patin
milkfish | 0301 030389 | bandeng, ikan bandeng, bandeng presto | milkfish | 虱目魚, 虱目鱼 | ミルクフィッシュ, サバヒー | 밀크피시, 갯농어 | سمك الحليب, سمك اللبن | ikan bandeng, ikan susu
grouper | 0301 030389 | kerapu, ikan kerapu | grouper | 石斑魚, 石斑鱼 | ハタ | 바리, 능성어, 그루퍼 | هامور, سمك الهامور | ikan kerapu
snapper | 030389 | kakap, kakap merah, ikan kakap | snapper, red snapper, barramundi | 鯛魚, 鲷鱼, 紅鯛, 红鲷, 紅鰽, 红𫚧, 尖吻鱸, 尖吻鲈, 金目鱸, 金目鲈 | 鯛, フエダイ | 도미, 붉은돔, 스내퍼 | سمك النهاش, حمرة, نهاش أحمر | ikan merah, ikan siakap, jenahak
eel | 030192 | sidat, belut, ikan sidat | eel | 鰻魚, 鳗鱼, 鱔魚, 鳝鱼 | ウナギ, うなぎ, 鰻 | 장어, 뱀장어 | أنقليس, ثعبان البحر, حنكليس | belut, ikan sidat
fish-fillet | 0304 | filet ikan, fillet ikan | fish fillet, fillet | 魚片, 鱼片, 魚排, 鱼排, 魚柳, 鱼柳 | 魚の切り身, フィレ, フィッシュフィレ | 생선살, 필레, 생선 필레 | فيليه السمك, شرائح سمك, فيليه | filet ikan, isi ikan
surimi | 030499 1604 | surimi, daging ikan lumat | surimi, minced fish | 魚漿, 鱼浆, 魚糜, 鱼糜 | すり身 | 수리미, 연육 | سوريمي | surimi
fish-ball | 160420 | bakso ikan | fish ball | 魚丸, 鱼丸, 魚蛋, 鱼蛋 | フィッシュボール, つみれ | 피시볼, 어묵볼, 어단 | كرات السمك | bebola ikan, bebol ikan
fish-maw | 030572 | gelembung ikan, gelembung renang, perut ikan | fish maw, swim bladder | 魚肚, 鱼肚, 花膠, 花胶, 魚鰾, 鱼鳔, 魚膠, 鱼胶 | 魚の浮き袋, フィッシュマウ | 부레, 생선 부레, 어표 | مثانة السمك الهوائية, مثانة السمك | perut ikan, pundi ikan
`);
