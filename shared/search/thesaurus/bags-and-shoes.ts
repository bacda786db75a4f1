import { readConcepts } from "../concept.ts";

/** Bags, leather goods and footwear. */
export const bagsAndShoes = readConcepts(`
bag | 4202 | tas | bag | 包包, 袋子, 提袋 | バッグ, かばん, 鞄 | 가방, 백 | حقيبة, حقائب, شنطة, شنط | beg
handbag | 420221 420222 420229 | tas tangan, tas wanita, tas jinjing | handbag, women's bag | 手提包, 女包, 手袋 | ハンドバッグ | 핸드백, 여성가방 | حقيبة يد, حقائب يد, شنطة يد, حقائب نسائية | beg tangan, beg wanita
shoulder-bag | 4202 | tas selempang, tas bahu, sling bag | shoulder bag, crossbody bag, sling bag | 肩背包, 斜背包, 側背包, 侧背包 | ショルダーバッグ, 斜め掛けバッグ | 숄더백, 크로스백, 슬링백 | حقيبة كتف, حقيبة كروس | beg bahu, beg silang, beg galas sisi
tote-bag | 420292 420222 | tas belanja, tote bag, tas kanvas, tas kain | tote bag, tote, shopping bag, canvas bag, reusable bag | 托特包, 購物袋, 购物袋, 帆布袋, 環保袋, 环保袋 | トートバッグ, エコバッグ, 買い物袋 | 토트백, 에코백, 장바구니, 쇼핑백 | حقيبة تسوق, توت باج, حقيبة قماش | beg tote, beg membeli-belah, beg kanvas
woven-bag | 4602 420229 | tas anyaman, tas rotan, tas pandan, tas eceng gondok, tas rajut | woven bag, rattan bag, straw bag, wicker bag, basket bag | 編織包, 编织包, 藤編包, 藤编包, 草編包, 草编包, 籐包, 藤包 | かごバッグ, カゴバッグ, ラタンバッグ, 編みバッグ | 라탄백, 라탄 가방, 왕골가방, 위빙백 | حقيبة منسوجة, حقيبة روطان, حقيبة راتان, حقيبة قش | beg anyaman, beg rotan, beg mengkuang
backpack | 420291 420292 | ransel, tas ransel, tas punggung | backpack, rucksack, school bag | 背包, 後背包, 后背包, 書包, 书包, 雙肩包, 双肩包 | リュック, リュックサック, バックパック | 백팩, 배낭, 책가방 | حقيبة ظهر, شنطة ظهر | beg galas, beg sekolah
clutch | 4202 | clutch, dompet pesta, tas pesta | clutch, clutch bag, evening bag | 手拿包, 晚宴包 | クラッチバッグ, クラッチ | 클러치, 클러치백 | كلتش, حقيبة سهرة | beg klac, klac
wallet | 420231 420232 | dompet | wallet, purse, coin purse | 皮夾, 皮夹, 錢包, 钱包, 銀包, 银包, 錢夾, 钱夹 | 財布, ウォレット, 小銭入れ | 지갑, 동전지갑 | محفظة, محافظ | dompet
pouch | 420232 420292 | pouch, tas kosmetik, dompet kecil, kantong | pouch, cosmetic bag, drawstring bag | 小收納包, 小收纳包, 化妝包, 化妆包, 束口袋, 小袋 | ポーチ, 巾着, 化粧ポーチ | 파우치, 주머니, 화장품 파우치 | حقيبة صغيرة, حقيبة مكياج, كيس قماش | pouch, beg kosmetik, uncang
suitcase | 4202 | koper, tas kerja, tas laptop | suitcase, luggage, briefcase, laptop bag, travel bag | 行李箱, 公事包, 電腦包, 电脑包, 旅行袋 | スーツケース, ブリーフケース, ビジネスバッグ, 旅行かばん | 여행가방, 서류가방, 노트북 가방, 캐리어 | حقيبة سفر, حقيبة لابتوب, شنطة سفر | beg pakaian, beg bimbit, bagasi, beg laptop
leather | 41 42 | kulit, kulit sapi, kulit asli | leather, genuine leather, cowhide | 皮革, 真皮, 牛皮 | 革, レザー, 本革, 牛革, 皮革 | 가죽, 천연가죽, 소가죽 | جلد, جلود, جلد طبيعي | kulit, kulit tulen, kulit lembu
leather-goods | 4202 4203 4205 | kerajinan kulit, barang kulit, produk kulit | leather goods, leather craft, leather accessory | 皮件, 皮革製品, 皮革制品, 皮雕 | 革製品, レザークラフト, 革小物 | 가죽제품, 가죽공예 | منتجات جلدية, مصنوعات جلدية | barangan kulit, kraf kulit
leather-bag | 420211 420221 420291 | tas kulit | leather bag, leather handbag | 皮包, 真皮包 | 革バッグ, レザーバッグ, 革かばん | 가죽 가방, 가죽가방, 가죽백 | حقيبة جلدية, حقائب جلدية, شنطة جلد | beg kulit
leather-jacket | 420310 | jaket kulit | leather jacket | 皮夾克, 皮夹克, 皮衣 | レザージャケット, 革ジャン | 가죽 재킷, 가죽자켓 | جاكيت جلد, سترة جلدية | jaket kulit
exotic-leather | 411330 4202 | kulit ular, kulit buaya, kulit ikan pari, kulit reptil | exotic leather, snakeskin, python leather, stingray leather, crocodile leather | 蛇皮, 鱷魚皮, 鳄鱼皮, 蟒皮, 珍珠魚皮, 珍珠鱼皮 | ヘビ革, パイソン, エキゾチックレザー, ワニ革 | 뱀가죽, 악어가죽, 파이톤 가죽, 특수가죽 | جلد ثعبان, جلد تمساح, جلد أفعى | kulit ular, kulit buaya
belt | 420330 6217 | ikat pinggang, sabuk, gesper | belt | 皮帶, 皮带, 腰帶, 腰带 | ベルト, 革ベルト | 벨트, 허리띠 | حزام, أحزمة | tali pinggang
key-ring | 4205 7326 3926 | gantungan kunci | key ring, keychain, keyring | 鑰匙圈, 钥匙圈, 鑰匙扣, 钥匙扣, 吊飾, 吊饰 | キーホルダー, キーリング | 열쇠고리, 키링, 키홀더 | ميدالية مفاتيح, تعليقة مفاتيح, حلقة مفاتيح | rantai kunci, pemegang kunci
saddlery | 4201 | pelana, perlengkapan kuda | saddle, saddlery, harness | 馬鞍, 马鞍, 馬具, 马具 | 馬具, サドル | 안장, 마구 | سرج, سروج | pelana
shoes | 64 | sepatu, alas kaki | shoe, shoes, footwear | 鞋子, 鞋, 鞋類, 鞋类 | 靴, シューズ, 履物 | 신발, 구두, 슈즈 | حذاء, أحذية, جزمة | kasut
leather-shoes | 6403 | sepatu kulit, sepatu pantofel | leather shoe, leather shoes | 皮鞋 | 革靴, レザーシューズ | 가죽구두, 가죽 신발, 가죽신발 | حذاء جلد, أحذية جلدية | kasut kulit
sneakers | 640411 640419 640299 | sepatu olahraga, sepatu kets, sneakers | sneaker, sneakers, sports shoe, trainer shoe | 運動鞋, 运动鞋, 球鞋, 帆布鞋 | スニーカー, 運動靴 | 운동화, 스니커즈 | حذاء رياضي, أحذية رياضية | kasut sukan, kasut kanvas
boots | 640351 640391 | sepatu bot, sepatu boot, bot | boots, boot | 靴子, 長靴, 长靴, 皮靴 | ブーツ, 長靴 | 부츠, 장화 | بوت, أحذية برقبة, جزمة طويلة | kasut but
sandals | 640220 640320 640299 6405 | sandal | sandal, sandals | 涼鞋, 凉鞋 | サンダル | 샌들 | صنادل, صندل نسائي, صندل | sandal, kasut sandal
flip-flops | 640220 | sandal jepit | flip flop, flip-flops, thong sandal | 夾腳拖, 夹脚拖, 人字拖 | ビーチサンダル, トングサンダル | 플립플롭, 쪼리 | شبشب, زنوبة, شباشب | selipar jepun
slippers | 6405 640299 640419 | selop, sandal hotel, sandal rumah | slipper, slippers, hotel slipper, mule | 拖鞋, 室內拖鞋, 室内拖鞋 | スリッパ, ルームシューズ | 슬리퍼, 실내화 | خف, نعال, شباشب منزلية | selipar
wooden-clogs | 6405 | bakiak, kelom geulis, klompen, sandal kayu | wooden clog, clogs | 木屐 | 下駄, 木靴, クロッグ | 나막신, 나무 샌들, 클로그 | قبقاب خشبي, قباقيب | terompah, bakiak
espadrilles | 640419 640520 | espadrille, sepatu tenun, sepatu etnik | espadrille, woven shoe, ethnic shoe | 草編鞋, 草编鞋, 漁夫鞋, 渔夫鞋 | エスパドリーユ | 에스파드리유 | إسبادريل | espadril, kasut anyaman
shoe-polish | 340510 | semir sepatu, semir kulit | shoe polish, leather polish | 鞋油, 皮革保養油, 皮革保养油 | 靴クリーム, 靴墨 | 구두약, 가죽 광택제 | ملمع أحذية | pengilat kasut
umbrella | 6601 | payung, payung geulis, payung bali | umbrella, parasol, paper umbrella | 雨傘, 雨伞, 陽傘, 阳伞, 傘, 伞, 油紙傘, 油纸伞 | 傘, パラソル, 日傘 | 우산, 양산, 파라솔 | مظلة, شمسية, مظلات | payung
walking-stick | 6602 | tongkat, tongkat jalan | walking stick, cane | 拐杖, 手杖 | 杖, ステッキ | 지팡이 | عصا, عصا مشي, عكاز | tongkat
sunglasses | 900410 | kacamata, kacamata kayu | sunglasses, wooden sunglasses, eyewear | 太陽眼鏡, 太阳眼镜, 木製眼鏡, 木制眼镜, 墨鏡, 墨镜 | サングラス, 木製サングラス | 선글라스, 나무 안경 | نظارات شمسية, نظارة شمسية | cermin mata hitam, kaca mata
watch | 9102 | jam tangan, arloji, jam tangan kayu | watch, wristwatch, wooden watch | 手錶, 手表, 木錶, 木表, 腕錶, 腕表 | 腕時計, 木製腕時計 | 손목시계, 시계, 나무 시계 | ساعة يد, ساعات يد, ساعة خشبية | jam tangan
`);
