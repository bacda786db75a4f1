import { readConcepts } from "../concept.ts";

/** Clothes for every day. */
export const clothing = readConcepts(`
clothing | 61 62 | pakaian, baju, busana, sandang, konveksi, garmen | clothing, clothes, apparel, garment, fashion | 服裝, 服装, 衣服, 成衣, 服飾, 服饰 | 衣類, 服, アパレル, 衣料品, 洋服 | 의류, 옷, 의복, 패션 | ملابس, أزياء, ألبسة, ثياب | pakaian, baju, busana, garmen
dress | 6104 6204 | gaun, terusan, dress | dress, gown | 洋裝, 洋装, 連身裙, 连身裙, 連衣裙, 连衣裙, 禮服, 礼服 | ワンピース, ドレス | 원피스, 드레스 | فستان, فساتين | gaun, dres
shirt | 6105 6205 | kemeja | shirt | 襯衫, 衬衫, 恤衫 | シャツ, ワイシャツ | 셔츠, 와이셔츠, 남방 | قميص, قمصان | kemeja
batik-shirt | 6205 6206 | kemeja batik, baju batik, hem batik | batik shirt, batik clothing | 蠟染襯衫, 蜡染衬衫, 巴迪衫, 峇迪衫, 蠟染衣, 蜡染衣 | バティックシャツ, バティックの服 | 바틱 셔츠, 바틱 옷 | قميص باتيك, ملابس باتيك | baju batik, kemeja batik
t-shirt | 6109 | kaus, kaos, kaos oblong | t-shirt, tee, tshirt | t恤, 汗衫, 短袖上衣 | tシャツ | 티셔츠, 반팔티 | تيشيرت, تي شيرت, تيشرت, بلوزة قطنية | kemeja-t, baju t, t-shirt
blouse | 6106 6206 | blus, blouse, atasan wanita | blouse, women's top | 女用襯衫, 女用衬衫, 上衣, 罩衫 | ブラウス, トップス | 블라우스, 상의 | بلوزة, بلوزات, بلايز | blaus
trousers | 6203 6204 | celana, celana panjang | trousers, pants | 褲子, 裤子, 長褲, 长裤 | ズボン, パンツ | 바지, 팬츠 | بنطلون, بناطيل, سروال | seluar
shorts | 6203 6204 | celana pendek | shorts | 短褲, 短裤 | ショートパンツ, 短パン | 반바지 | شورت, شورتات | seluar pendek
skirt | 6204 | rok | skirt | 裙子, 半身裙 | スカート | 치마, 스커트 | تنورة, تنانير | skirt
jacket | 6203 6204 4203 | jaket, blazer | jacket, blazer | 夾克, 夹克, 外套 | ジャケット, 上着 | 재킷, 자켓 | جاكيت, سترة, جاكيتات | jaket, blazer
outerwear | 6202 6114 | outer, mantel, cape | coat, outerwear, cape, poncho | 大衣, 斗篷 | コート, アウター, ポンチョ | 코트, 아우터, 판초 | معطف, معاطف | kot, pakaian luar
kimono | 6211 6208 | kimono, outer kimono | kimono, kimono robe, yukata | 和服, 浴衣, 罩袍 | 着物, キモノ, 浴衣 | 기모노, 유카타, 로브 | كيمونو | kimono
sweater | 6110 | sweter, kardigan, sweater | sweater, cardigan, pullover | 毛衣, 針織衫, 针织衫, 開襟衫, 开襟衫 | セーター, カーディガン | 스웨터, 가디건 | سترة صوفية, كنزة, كارديغان | baju sejuk, kardigan
sportswear | 6112 6110 | baju olahraga, pakaian olahraga, jersey, training set | sportswear, activewear, tracksuit, jersey | 運動服, 运动服, 運動裝, 运动装 | スポーツウェア, ジャージ | 운동복, 스포츠웨어, 트레이닝복 | ملابس رياضية | pakaian sukan, jersi
swimwear | 6112 6211 | baju renang, pakaian renang, bikini | swimwear, swimsuit, bikini | 泳裝, 泳装, 泳衣, 比基尼 | 水着, スイムウェア, ビキニ | 수영복, 비키니 | ملابس سباحة, مايوه, بكيني | baju renang, pakaian renang
pyjamas | 6108 6207 6208 | piyama, baju tidur, daster | pyjamas, pajamas, sleepwear, nightwear, nightgown | 睡衣, 家居服 | パジャマ, 寝間着, ルームウェア | 잠옷, 파자마, 홈웨어 | بيجاما, ملابس نوم, قميص نوم | baju tidur, pijama
bathrobe | 6208 | jubah mandi, kimono handuk | bathrobe, robe | 浴袍 | バスローブ | 목욕가운, 가운 | روب حمام, رداء حمام | jubah mandi
underwear | 6108 6212 6208 | pakaian dalam, celana dalam, bra, bh | underwear, lingerie, bra, briefs | 內衣, 内衣, 內褲, 内裤, 胸罩 | 下着, ランジェリー, ブラジャー | 속옷, 란제리, 브래지어 | ملابس داخلية, لانجري, حمالة صدر | pakaian dalam, seluar dalam, coli
baby-clothes | 6111 6209 | baju bayi, pakaian bayi | baby clothes, babywear, baby wear | 嬰兒服, 婴儿服, 嬰兒衣物, 婴儿衣物 | ベビー服 | 아기옷, 유아복, 베이비웨어 | ملابس أطفال رضع, ملابس مواليد | baju bayi, pakaian bayi
children-clothes | 61 62 | baju anak, pakaian anak | children's clothes, kids clothes, kidswear | 童裝, 童装 | 子供服 | 아동복 | ملابس أطفال | baju kanak-kanak, pakaian kanak-kanak
uniform | 6203 6204 6211 | seragam, baju kerja, wearpack | uniform, workwear | 制服, 工作服 | 制服, ユニフォーム, 作業服 | 유니폼, 작업복, 제복 | زي موحد, يونيفورم, ملابس عمل | pakaian seragam, uniform
apron | 6211 6307 | celemek, apron | apron | 圍裙, 围裙 | エプロン | 앞치마 | مريول, مئزر, مريلة | apron
socks | 6115 | kaus kaki, kaos kaki | socks, sock | 襪子, 袜子 | 靴下, ソックス | 양말 | جوارب, شرابات | stoking, sarung kaki
gloves | 6116 6216 401519 | sarung tangan | gloves, glove | 手套 | 手袋, グローブ | 장갑 | قفازات, قفاز | sarung tangan
necktie | 6215 | dasi | tie, necktie | 領帶, 领带 | ネクタイ | 넥타이 | ربطة عنق, كرافتة | tali leher
handkerchief | 6213 | saputangan, sapu tangan | handkerchief | 手帕 | ハンカチ | 손수건 | منديل, مناديل | sapu tangan
cloth-mask | 630790 | masker kain | cloth mask, fabric mask | 布口罩, 口罩 | 布マスク, マスク | 마스크, 천 마스크 | كمامة, كمامات قماش | pelitup muka, pelitup muka kain
costume | 9505 6211 | kostum, baju adat, pakaian adat, cosplay | costume, traditional dress, cosplay | 傳統服飾, 传统服饰, 民族服裝, 民族服装, 戲服, 戏服, 角色扮演服 | 民族衣装, コスチューム, 伝統衣装, コスプレ衣装 | 전통의상, 코스튬, 민속의상 | زي تقليدي, أزياء تقليدية, زي تنكري | pakaian tradisional, kostum
`);
