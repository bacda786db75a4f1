import { readConcepts } from "../concept.ts";

/** Islands and provinces, with the cities and regions that their goods are known by. */
export const places = readConcepts(`
place-indonesia |  | indonesia, nusantara, buatan indonesia, produk indonesia | indonesia, indonesian, made in indonesia | 印尼, 印度尼西亞, 印度尼西亚, 印尼製, 印尼制 | インドネシア, インドネシア産, インドネシア製 | 인도네시아, 인니, 인도네시아산 | إندونيسيا, اندونيسي, اندونيسية, إندونيسي, اندونيسيا, صنع في إندونيسيا | indonesia, buatan indonesia
place-sumatra |  | sumatera, sumatra | sumatra, sumatran | 蘇門答臘, 苏门答腊, 蘇門答臘島, 苏门答腊岛 | スマトラ, スマトラ島 | 수마트라 | سومطرة, سومطرا | sumatera
place-java |  | jawa, java, khas jawa | java, javanese | 爪哇, 爪哇島, 爪哇岛 | ジャワ, ジャワ島 | 자바, 자바섬, 자와 | جاوة, جاوا, جاوية, من جاوة | jawa
place-borneo |  | kalimantan, borneo | borneo, kalimantan | 婆羅洲, 婆罗洲, 加里曼丹 | ボルネオ, カリマンタン | 보르네오, 칼리만탄 | بورنيو, كاليمانتان | borneo, kalimantan
place-sulawesi |  | sulawesi, celebes | sulawesi, celebes | 蘇拉威西, 苏拉威西, 西里伯斯 | スラウェシ, セレベス | 술라웨시 | سولاويزي, سولاويسي | sulawesi
place-nusa-tenggara |  | nusa tenggara | nusa tenggara, lesser sunda | 努沙登加拉, 小巽他 | ヌサトゥンガラ, 小スンダ | 누사퉁가라 | نوسا تنقارا, نوسا تنغارا | nusa tenggara
place-moluccas |  | maluku | moluccas, maluku, spice islands | 摩鹿加, 馬魯古, 马鲁古, 香料群島, 香料群岛 | モルッカ, マルク諸島 | 말루쿠, 몰루카 | جزر الملوك, مولوكو | maluku
place-papua |  | papua, irian | papua, papuan | 巴布亞, 巴布亚 | パプア | 파푸아 | بابوا | papua
place-aceh |  | aceh, gayo, takengon, banda aceh | aceh, acehnese, gayo | 亞齊, 亚齐, 迦幼, 加幼 | アチェ, ガヨ | 아체 | آتشيه, اتشيه, غايو | aceh, acheh, gayo
place-north-sumatra |  | sumatera utara, sumut, toba, mandailing, sidikalang, lintong | north sumatra, toba, mandailing, lintong, sidikalang | 北蘇門答臘, 北苏门答腊, 林東, 林东 | 北スマトラ, トバ, リントン | 북수마트라, 토바, 린통 | سومطرة الشمالية, مندهيلنغ | sumatera utara
place-west-sumatra |  | sumatera barat, sumbar, padang, minangkabau, minang, bukittinggi | west sumatra, padang, minangkabau | 西蘇門答臘, 西苏门答腊, 巴東, 巴东 | 西スマトラ, パダン, ミナンカバウ | 서수마트라, 파당, 미낭카바우 | سومطرة الغربية, بادانغ | sumatera barat, minang, padang
place-riau |  | riau, pekanbaru | riau, pekanbaru | 廖內, 廖内, 北乾巴魯, 北干巴鲁 | リアウ, プカンバル | 리아우 | رياو | riau
place-jambi |  | jambi, kerinci | jambi, kerinci | 占碑, 葛林芝 | ジャンビ, クリンチ | 잠비, 크린치 | كيرينشي | jambi, kerinci
place-south-sumatra |  | sumatera selatan, sumsel | south sumatra | 南蘇門答臘, 南苏门答腊 | 南スマトラ | 남수마트라 | سومطرة الجنوبية | sumatera selatan
place-bengkulu |  | bengkulu | bengkulu | 明古魯, 明古鲁 | ブンクル, ベンクル | 븡쿨루, 벵쿨루 | بنجكولو | bengkulu
place-lampung |  | lampung | lampung | 楠榜 | ランプン | 람풍 | لامبونغ, لامبونج | lampung
place-bangka-belitung |  | bangka belitung, bangka, belitung, muntok | bangka, belitung, muntok | 邦加, 勿里洞, 邦加勿里洞 | バンカ, ブリトゥン, ムントク | 방카, 블리퉁 | بانكا, بليتونغ | bangka, belitung
place-riau-islands |  | kepulauan riau, kepri, bintan | riau islands, bintan | 廖內群島, 廖内群岛, 民丹 | リアウ諸島, ビンタン | 리아우 제도, 빈탄 | جزر رياو | kepulauan riau
place-jakarta |  | jakarta, dki jakarta, betawi | jakarta | 雅加達, 雅加达 | ジャカルタ | 자카르타 | جاكرتا | jakarta
place-west-java |  | jawa barat, jabar, sunda, preanger | west java, sundanese, preanger | 西爪哇, 巽他 | 西ジャワ, スンダ | 서자바, 서부 자바, 순다 | جاوة الغربية | jawa barat
place-central-java |  | jawa tengah, jateng, temanggung, klaten | central java | 中爪哇 | 中部ジャワ | 중부 자바, 중자바 | جاوة الوسطى | jawa tengah
place-yogyakarta |  | yogyakarta, jogja, yogya, jogjakarta | yogyakarta, jogja, yogya, jogjakarta | 日惹 | ジョグジャカルタ, ヨグヤカルタ, ジョグジャ | 족자카르타, 욕야카르타, 족자 | يوغياكارتا, جوغجاكرتا | yogyakarta, jogja
place-east-java |  | jawa timur, jatim | east java | 東爪哇, 东爪哇 | 東ジャワ | 동자바, 동부 자바 | جاوة الشرقية | jawa timur
place-banten |  | banten, tangerang, serang, baduy | banten, tangerang, baduy | 萬丹, 万丹, 丹格朗 | バンテン, タンゲラン | 반텐, 탕에랑 | بانتن, تانغيرانغ | banten
place-bali |  | bali, kintamani, khas bali, gaya bali | bali, balinese, kintamani | 峇里, 峇里島, 巴厘, 巴厘岛, 京打馬尼, 金塔瑪尼, 金塔玛尼, 峇里岛, 巴厘島 | バリ島, キンタマーニ, バリニーズ, バリ風 | 발리, 킨타마니, 발리풍 | بالي, كينتاماني, طراز بالي | bali, gaya bali
place-west-nusa-tenggara |  | nusa tenggara barat, ntb, sasak | west nusa tenggara, sasak | 西努沙登加拉 | 西ヌサトゥンガラ | 서누사퉁가라 | نوسا تنغارا الغربية | nusa tenggara barat
place-east-nusa-tenggara |  | nusa tenggara timur, ntt, timor | east nusa tenggara, timor | 東努沙登加拉, 东努沙登加拉, 帝汶 | 東ヌサトゥンガラ, ティモール | 동누사퉁가라, 티모르 | نوسا تنغارا الشرقية, تيمور | nusa tenggara timur
place-west-kalimantan |  | kalimantan barat, kalbar, singkawang | west kalimantan | 西加里曼丹, 山口洋 | 西カリマンタン | 서칼리만탄 | كاليمانتان الغربية | kalimantan barat
place-central-kalimantan |  | kalimantan tengah, kalteng, palangka raya | central kalimantan, palangka raya | 中加里曼丹 | 中部カリマンタン | 중부 칼리만탄 | كاليمانتان الوسطى | kalimantan tengah
place-south-kalimantan |  | kalimantan selatan, kalsel, banjar, martapura | south kalimantan, martapura | 南加里曼丹 | 南カリマンタン | 남칼리만탄 | كاليمانتان الجنوبية | kalimantan selatan, banjar
place-east-kalimantan |  | kalimantan timur, kaltim, kutai | east kalimantan | 東加里曼丹, 东加里曼丹 | 東カリマンタン | 동칼리만탄 | كاليمانتان الشرقية | kalimantan timur
place-north-kalimantan |  | kalimantan utara, kaltara, tarakan, nunukan | north kalimantan, tarakan | 北加里曼丹, 打拉根 | 北カリマンタン, タラカン | 북칼리만탄, 타라칸 | كاليمانتان الشمالية, تاراكان | kalimantan utara
place-north-sulawesi |  | sulawesi utara, sulut | north sulawesi | 北蘇拉威西, 北苏拉威西 | 北スラウェシ | 북술라웨시 | سولاويزي الشمالية | sulawesi utara
place-central-sulawesi |  | sulawesi tengah, sulteng, kota palu | central sulawesi, palu city | 中蘇拉威西, 中苏拉威西, 帕盧, 帕卢 | 中部スラウェシ, パル市 | 중부 술라웨시, 팔루 | سولاويزي الوسطى | sulawesi tengah
place-south-sulawesi |  | sulawesi selatan, sulsel, toraja, bugis, enrekang, kalosi | south sulawesi, toraja, bugis, kalossi | 南蘇拉威西, 南苏拉威西, 托拉雅, 托拉查, 布吉斯 | 南スラウェシ, トラジャ, ブギス, カロシ | 남술라웨시, 토라자, 부기스 | سولاويزي الجنوبية, توراجا, بوجيس | sulawesi selatan, toraja, bugis
place-southeast-sulawesi |  | sulawesi tenggara, sultra, kendari, buton, wakatobi | southeast sulawesi, kendari, buton | 東南蘇拉威西, 东南苏拉威西, 肯達里, 肯达里, 布頓島, 布顿岛 | 南東スラウェシ, クンダリ, ブトン島 | 동남술라웨시, 켄다리, 부톤 | سولاويزي الجنوبية الشرقية, كنداري | sulawesi tenggara
place-gorontalo |  | gorontalo | gorontalo | 哥倫打洛, 哥伦打洛 | ゴロンタロ | 고론탈로 | غورونتالو | gorontalo
place-west-sulawesi |  | sulawesi barat, sulbar, mamuju, mandar, polewali | west sulawesi, mamuju, mandar | 西蘇拉威西, 西苏拉威西 | 西スラウェシ, マムジュ | 서술라웨시, 마무주 | سولاويزي الغربية | sulawesi barat
place-maluku |  | provinsi maluku, banda neira, banda, kepulauan banda, tanimbar | banda islands, banda | 班達, 班达 | バンダ諸島 | 반다 제도 | جزر باندا | banda
place-north-maluku |  | maluku utara, malut, tidore, halmahera, sofifi | north maluku, tidore, halmahera | 北馬魯古, 北马鲁古, 蒂多雷 | 北マルク, ティドレ, ハルマヘラ | 북말루쿠, 티도레 | جزر الملوك الشمالية | maluku utara
place-papua-province |  | biak | biak |  | ビアク |  |  | 
place-west-papua |  | papua barat, manokwari, fakfak, kaimana | west papua, manokwari, fakfak | 西巴布亞, 西巴布亚 | 西パプア, マノクワリ | 서파푸아, 서뉴기니 | بابوا الغربية | papua barat
place-south-papua |  | papua selatan, merauke, asmat | south papua, merauke, asmat | 南巴布亞, 南巴布亚, 阿斯瑪特, 阿斯玛特 | 南パプア, メラウケ, アスマット | 남파푸아, 메라우케, 아스마트 | بابوا الجنوبية, ميراوكي | papua selatan
place-central-papua |  | papua tengah, nabire, paniai, dogiyai | central papua, nabire, paniai | 中巴布亞, 中巴布亚 | 中部パプア, ナビレ | 중부 파푸아 | بابوا الوسطى | papua tengah
place-highland-papua |  | papua pegunungan, wamena, baliem | highland papua, wamena, baliem | 高地巴布亞, 高地巴布亚, 瓦梅納, 瓦梅纳 | 高地パプア, ワメナ, バリエム | 와메나, 고지 파푸아 | بابوا المرتفعات, وامينا | papua pegunungan, wamena
place-southwest-papua |  | papua barat daya, sorong, raja ampat | southwest papua, sorong, raja ampat | 西南巴布亞, 西南巴布亚, 梭隆, 拉賈安帕, 拉贾安帕 | 南西パプア, ソロン, ラジャアンパット | 남서파푸아, 소롱, 라자암팟 | بابوا الجنوبية الغربية, سورونغ | papua barat daya, sorong
`);
