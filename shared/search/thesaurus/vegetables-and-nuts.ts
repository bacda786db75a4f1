import { readConcepts } from "../concept.ts";

/** Vegetables, roots, mushrooms and nuts. */
export const vegetablesAndNuts = readConcepts(`
vegetable | 07 | sayur, sayuran, sayur-mayur | vegetable | 蔬菜 | 野菜 | 채소, 야채 | خضار, خضروات | sayur, sayur-sayuran
edamame | 071029 070820 | edamame | edamame, green soybean | 毛豆 | 枝豆 | 에다마메, 풋콩, 완두 | إدامامي, فول الصويا الأخضر | edamame, kacang soya hijau
mushroom | 070959 0712 | jamur, jamur tiram, jamur merang | mushroom, oyster mushroom, straw mushroom | 菇, 蘑菇, 菇類, 菇类, 草菇, 秀珍菇 | きのこ, キノコ, マッシュルーム | 버섯, 느타리버섯 | فطر, مشروم | cendawan
shiitake | 071234 | jamur shiitake, shitake | shiitake | 香菇, 冬菇 | しいたけ, 椎茸, シイタケ | 표고버섯, 표고 | فطر شيتاكي, شيتاكي | cendawan shiitake
wood-ear | 071232 | jamur kuping | wood ear, black fungus, wood ear mushroom | 木耳, 黑木耳, 雲耳, 云耳 | きくらげ, キクラゲ | 목이버섯 | فطر أذن الخشب, فطر أسود | cendawan telinga kera, kulat telinga
cassava | 071410 110620 | singkong, ubi kayu, ketela pohon | cassava, manioc, yuca, tapioca root | 木薯, 樹薯, 树薯 | キャッサバ | 카사바 | كسافا, كاسافا, منيهوت | ubi kayu
sweet-potato | 071420 | ubi jalar, ubi, ketela rambat, ubi cilembu, ubi ungu | sweet potato, purple sweet potato | 地瓜, 番薯, 甘藷, 甘𫉄, 紫薯 | さつまいも, サツマイモ, 紫芋, 焼き芋 | 고구마 | بطاطا حلوة, بطاطا | ubi keledek, keledek
taro | 071440 | talas, keladi | taro | 芋頭, 芋头 | タロイモ, 里芋 | 타로, 토란 | قلقاس | keladi, talas
bamboo-shoot | 200591 070999 | rebung | bamboo shoot | 竹筍, 竹笋, 筍, 笋 | たけのこ, タケノコ, 筍 | 죽순 | براعم الخيزران | rebung
long-bean | 070820 | kacang panjang, buncis | long bean, french bean | 豇豆, 長豆, 长豆, 四季豆 | いんげん, ささげ | 줄기콩, 껍질콩, 갓끈동부 | لوبيا خضراء, فاصوليا خضراء | kacang panjang, kacang buncis
dried-vegetable | 071290 | sayuran kering | dried vegetable, dehydrated vegetable | 乾燥蔬菜, 干燥蔬菜, 蔬菜乾, 蔬菜干, 脫水蔬菜, 脱水蔬菜 | 乾燥野菜 | 건조 채소, 건채소 | خضار مجففة, خضروات مجففة | sayur kering
frozen-vegetable | 0710 | sayuran beku | frozen vegetable | 冷凍蔬菜, 冷冻蔬菜 | 冷凍野菜 | 냉동 채소, 냉동야채 | خضار مجمدة, خضروات مجمدة | sayur sejuk beku, sayur beku
young-jackfruit | 0709 2005 0811 | gudeg, nangka muda, gori | young jackfruit, green jackfruit, gudeg | 嫩菠蘿蜜, 嫩菠萝蜜, 青菠蘿蜜, 青菠萝蜜 | グリーンジャックフルーツ, グドゥッグ | 어린 잭프루트, 구덱 | جاك فروت أخضر, جوديغ | nangka muda, gudeg
nuts | 0802 0801 2008 | kacang-kacangan, kacang pohon | nuts, nut | 堅果, 坚果, 果仁 | 木の実, ナッツ類 | 견과류, 견과 | مكسرات | kacang, kekacang
cashew | 080131 080132 200819 | mete, mede, kacang mete, jambu mete | cashew, cashew nut | 腰果 | カシューナッツ, カシュー | 캐슈넛, 캐슈 | كاجو | gajus, kacang gajus
macadamia | 080262 | makadamia | macadamia | 夏威夷豆, 夏威夷果 | マカダミアナッツ, マカダミア | 마카다미아 | مكاديميا | makadamia
kenari-nut | 080299 | kenari, kacang kenari | kenari nut, canarium nut, pili nut | 橄欖仁, 橄榄仁, 加納里堅果, 加纳里坚果 | カナリウムナッツ, ケナリナッツ, ピリナッツ | 케나리 넛, 필리넛 | مكسرات كيناري | kacang kenari, kenari
areca-nut | 080280 | pinang, biji pinang | areca nut, betel nut | 檳榔, 槟榔 | 檳榔, ビンロウ | 빈랑 | فوفل, جوز الأريكا | pinang, buah pinang
betel-leaf | 1404 1211 | daun sirih, sirih | betel leaf | 荖葉, 荖叶, 蔞葉, 蒌叶 | キンマの葉 | 베텔 잎 | ورق التنبول | daun sirih
`);
