import { readConcepts } from "../concept.ts";

/** Things that adorn a home. */
export const homeDecor = readConcepts(`
handicraft | 44 46 97 69 | kerajinan, kerajinan tangan, kriya, kriya tangan | handicraft, craft, artisan, handcraft | 手工藝品, 手工艺品, 工藝品, 工艺品, 手工藝, 手工艺 | 手工芸品, 工芸品, 民芸品, クラフト | 수공예품, 공예품, 수공예, 핸드메이드 공예 | حرف يدوية, مشغولات يدوية, منتجات حرفية | kraf tangan, kraftangan, kraf
home-decor | 4420 9403 6913 | dekorasi rumah, dekorasi, hiasan rumah, pajangan, dekor | home decor, home decoration, decoration, interior decor | 居家裝飾, 居家装饰, 家飾, 家饰, 裝飾品, 装饰品, 擺飾, 摆饰, 家居飾品, 家居饰品 | ホームデコ, インテリア雑貨, 装飾品, インテリア | 인테리어 소품, 홈데코, 장식품, 인테리어 | ديكور منزلي, ديكور, ديكورات, زينة منزلية | hiasan rumah, dekorasi rumah, hiasan dalaman
wall-decor | 4420 9701 8306 4602 | hiasan dinding, dekorasi dinding | wall decor, wall art, wall hanging, wall panel | 壁飾, 壁饰, 牆飾, 墙饰, 壁掛, 壁挂, 掛飾, 挂饰 | 壁飾り, ウォールデコ, 壁掛け, ウォールアート | 벽장식, 월데코, 벽걸이 장식, 월행잉 | ديكور جدار, ديكور حائط, لوحات جدارية, معلقات جدارية | hiasan dinding, gantungan dinding
lamp | 9405 | lampu, lampu hias | lamp, light, lighting, light fixture | 燈, 灯, 燈具, 灯具, 燈飾, 灯饰 | ランプ, 照明, ライト | 조명, 램프, 전등, 등불 | مصباح, مصابيح, إضاءة, أباجورة | lampu, lampu hiasan
pendant-lamp | 940511 940519 | lampu gantung, lampu rotan, lampu bambu | pendant lamp, pendant light, chandelier, rattan lamp, hanging lamp | 吊燈, 吊灯, 藤編吊燈, 藤编吊灯, 竹編燈, 竹编灯 | ペンダントライト, 吊り下げ照明, ラタンランプ, シャンデリア | 펜던트 조명, 펜던트등, 샹들리에, 라탄 조명 | ثريا, إضاءة معلقة, مصباح معلق, نجفة | lampu gantung, lampu rotan
table-lamp | 940521 940529 | lampu meja, lampu lantai, lampu tidur | table lamp, floor lamp, bedside lamp, standing lamp | 檯燈, 台灯, 桌燈, 桌灯, 立燈, 立灯, 落地燈, 落地灯 | テーブルランプ, フロアランプ, スタンドライト | 스탠드, 테이블 램프, 플로어 램프, 무드등 | مصباح طاولة, أباجورة طاولة, مصباح أرضي | lampu meja, lampu lantai
lampshade | 940599 | kap lampu, kap lampu rotan, tudung lampu | lampshade, lamp shade, rattan lampshade | 燈罩, 灯罩, 藤編燈罩, 藤编灯罩 | ランプシェード, シェード | 램프갓, 전등갓, 램프쉐이드, 조명갓 | غطاء مصباح, أباجور, غطاء لمبة | terendak lampu, tudung lampu, kap lampu
lantern | 940550 9405 | lentera, lampion, lampu minyak, lampu badai | lantern, candle lantern, oil lamp | 燈籠, 灯笼, 提燈, 提灯, 風燈, 风灯, 油燈, 油灯 | ランタン, 提灯, オイルランプ | 랜턴, 등롱, 오일램프 | فانوس, فوانيس, قنديل | tanglung, lentera, pelita
mirror | 700992 830630 4414 | cermin, kaca cermin, cermin hias | mirror, wall mirror, decorative mirror, framed mirror | 鏡子, 镜子, 壁鏡, 壁镜, 掛鏡, 挂镜, 裝飾鏡, 装饰镜 | ミラー, ウォールミラー, 姿見, 壁掛け鏡 | 거울, 벽거울, 인테리어 거울 | مرآة, مرايا, مراية | cermin, cermin hiasan, cermin dinding
mirror-frame | 700992 4414 830630 | bingkai cermin, cermin rotan, pigura cermin | mirror frame, rattan mirror | 鏡框, 镜框, 藤編鏡框, 藤编镜框, 藤鏡, 藤镜 | ミラーフレーム, 鏡の枠, ラタンミラー | 거울 프레임, 거울테두리, 라탄 거울 | إطار مرآة, إطارات مرايا, مرآة راتان | bingkai cermin, cermin rotan
photo-frame | 4414 830630 | bingkai foto, pigura, figura, frame foto | photo frame, picture frame | 相框, 畫框, 画框 | 写真立て, フォトフレーム, 額縁 | 액자, 사진액자, 포토프레임 | إطار صور, برواز, براويز, إطارات صور | bingkai gambar, bingkai foto
vase | 6913 7013 4420 | vas, vas bunga, jambangan | vase, flower vase | 花瓶 | 花瓶, フラワーベース, 花器 | 꽃병, 화병 | مزهرية, فازة, مزهريات, فازات | pasu bunga, vas
plant-pot | 6914 6913 6810 | pot, pot bunga, pot tanaman, pot terakota | plant pot, flower pot, planter | 花盆, 盆器, 花缽, 花钵 | 植木鉢, プランター | 화분, 플랜터 | أصيص, أصص, حوض زرع, مركن | pasu, pasu tanaman
candle-holder | 9405 8306 4420 | tempat lilin, wadah lilin | candle holder, candlestick, tealight holder | 燭台, 烛台, 蠟燭台, 蜡烛台 | キャンドルホルダー, 燭台, キャンドルスタンド | 촛대, 캔들홀더 | شمعدان, حامل شموع | tempat lilin, kaki lilin
clock | 910521 9105 | jam dinding, jam meja | clock, wall clock, table clock | 時鐘, 时钟, 掛鐘, 挂钟, 壁鐘, 壁钟 | 時計, 掛け時計, 置き時計 | 벽시계, 탁상시계 | ساعة حائط, ساعة جدارية, ساعة مكتب | jam dinding, jam meja
wind-chime | 8306 4420 4421 | lonceng angin, genta angin | wind chime, bamboo wind chime | 風鈴, 风铃 | 風鈴, ウィンドチャイム | 풍경, 풍경종, 윈드차임 | أجراس الرياح, أجراس رياح | loceng angin
dreamcatcher | 4420 5609 4602 | dreamcatcher, penangkap mimpi | dream catcher, dreamcatcher | 捕夢網, 捕梦网 | ドリームキャッチャー | 드림캐처 | صائدة الأحلام, دريم كاتشر | dream catcher, penangkap mimpi
artificial-flower | 6702 | bunga palsu, bunga tiruan, bunga plastik, bunga kering hias | artificial flower, fake flower, silk flower | 人造花, 假花, 仿真花 | 造花, アーティフィシャルフラワー | 조화, 인조꽃 | زهور صناعية, ورد صناعي, أزهار صناعية | bunga tiruan, bunga plastik
christmas-decoration | 9505 | hiasan natal, ornamen natal | christmas decoration, christmas ornament | 聖誕裝飾, 圣诞装饰, 聖誕飾品, 圣诞饰品 | クリスマス飾り, クリスマスオーナメント | 크리스마스 장식, 크리스마스 오너먼트 | زينة عيد الميلاد, زينة الكريسماس | hiasan krismas
souvenir | 4420 8306 9505 | suvenir, cendera mata, oleh-oleh, souvenir pernikahan, cinderamata | souvenir, wedding favour, wedding favor, keepsake | 紀念品, 纪念品, 伴手禮, 伴手礼, 婚禮小物, 婚礼小物 | お土産, 記念品, 土産物, プチギフト | 기념품, 답례품, 선물용품 | تذكارات, هدايا تذكارية, توزيعات أفراح | cenderamata, cenderahati, buah tangan
gift | 4819 4420 | hadiah, kado, gift set | gift, present, gift set | 禮物, 礼物, 禮品, 礼品, 贈品, 赠品 | ギフト, プレゼント, 贈り物 | 선물, 선물세트 | هدية, هدايا, طقم هدايا | hadiah, cenderahati hadiah
rug | 57 | karpet, permadani, ambal | rug, carpet | 地毯 | カーペット, 絨毯, じゅうたん, ラグマット | 러그, 카펫, 양탄자, 카페트 | سجاد, سجادة أرضية, موكيت | permaidani, karpet, ambal
curtain | 6303 4601 | gorden, tirai, kerai, tirai bambu | curtain, blind, bamboo blind, drape | 窗簾, 窗帘, 竹簾, 竹帘, 簾子, 帘子 | カーテン, すだれ, ブラインド | 커튼, 대나무발, 블라인드 | ستارة, ستائر | langsir, tirai, bidai
bed-linen | 6302 6304 | seprai, sprei, bed cover, penutup tempat tidur, sarung bantal tidur | bed linen, bed sheet, bedspread, duvet cover, bedding | 床單, 床单, 床罩, 寢具, 寝具, 床包 | ベッドリネン, シーツ, 寝具, ベッドカバー | 침구, 침대시트, 이불커버, 침대커버 | مفارش سرير, ملاءات, شراشف, أغطية سرير | cadar, set cadar, selimut katil
blanket | 6301 9404 | selimut | blanket, throw, quilted blanket | 毯子, 毛毯, 被子 | 毛布, ブランケット, ひざ掛け | 담요, 블랭킷, 이불 | بطانية, بطانيات, لحاف | selimut
towel | 630260 630291 | handuk | towel | 毛巾, 浴巾 | タオル, 手ぬぐい | 수건, 타월, 타올 | منشفة, مناشف, فوطة | tuala
tablecloth | 6302 | taplak meja, taplak, table runner, serbet | tablecloth, table linen, table runner, napkin | 桌布, 桌巾, 桌旗, 餐巾 | テーブルクロス, テーブルランナー, ナプキン | 식탁보, 테이블보, 테이블 러너, 냅킨 | مفرش طاولة, مفرش سفرة, غطاء طاولة | alas meja, kain meja, napkin
cushion-cover | 6304 | sarung bantal, sarung bantal kursi, cover bantal | cushion cover, pillowcase, throw pillow cover | 抱枕套, 靠墊套, 靠垫套, 枕頭套, 枕头套 | クッションカバー, 枕カバー, ピローケース | 쿠션커버, 베개커버 | غطاء وسادة, غطاء مخدة, تلبيسة خدادية | sarung kusyen, sarung bantal
cushion | 940490 6304 | bantal kursi, bantal sofa, bantalan kursi | cushion, seat cushion, throw pillow | 靠墊, 靠垫, 抱枕, 坐墊, 坐垫 | クッション, 座布団 | 쿠션, 방석 | خدادية, وسادة كرسي, وسائد, مسند | kusyen, bantal hiasan
party-decoration | 9505 | perlengkapan pesta, hiasan pesta, penjor, umbul-umbul | party decoration, party supplies, wedding decoration, bunting | 派對用品, 派对用品, 派對裝飾, 派对装饰, 婚禮佈置, 婚礼布置 | パーティー用品, パーティー飾り, ウェディング装飾 | 파티용품, 파티장식, 웨딩 장식 | زينة حفلات, مستلزمات حفلات | hiasan majlis, hiasan parti, hiasan perkahwinan
`);
