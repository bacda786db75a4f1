import { readConcepts } from "../concept.ts";

/** Muslim dress, Indonesian dress, headwear and scarves. */
export const modestAndTraditionalWear = readConcepts(`
muslim-wear | 6204 6211 | busana muslim, baju muslim, fesyen muslim | muslim wear, modest fashion, modest wear, islamic clothing | 穆斯林服飾, 穆斯林服饰, 穆斯林服裝, 穆斯林服装, 伊斯蘭服飾, 伊斯兰服饰 | ムスリムファッション, イスラム服, モデストファッション | 무슬림 의류, 모디스트 패션, 이슬람 의상 | ملابس محتشمة, أزياء محتشمة, ملابس إسلامية | busana muslimah, pakaian muslim, pakaian muslimah
hijab | 6214 6117 | hijab, jilbab, kerudung, kerudung segi empat | hijab, headscarf, veil, muslim headscarf | 穆斯林頭巾, 穆斯林头巾, 頭巾, 头巾, 希賈布, 希贾布 | ヒジャブ, ヒジャーブ | 히잡, 질밥 | حجاب, طرحة, شيلة, طرح | tudung, hijab
instant-hijab | 6117 6214 | hijab instan, jilbab instan, bergo, khimar | instant hijab, khimar, slip-on hijab | 即穿頭巾, 即穿头巾, 套頭頭巾, 套头头巾 | インスタントヒジャブ | 인스턴트 히잡, 키마르 | خمار, حجاب جاهز | tudung sarung, tudung segera, khimar
prayer-cloak | 6211 | mukena, rukuh | prayer dress, mukena, prayer cloak, prayer gown, prayer robe | 穆斯林祈禱服, 穆斯林祈祷服, 禮拜服, 礼拜服, 祈禱服, 祈祷服 | ムクナ, 礼拝服, 礼拝用衣装 | 무케나, 기도복, 예배복 | ملابس صلاة, لباس صلاة, طقم صلاة, شرشف صلاة, إسدال | telekung, kain telekung
prayer-mat | 57 6304 | sajadah | prayer mat, prayer rug, sajadah | 禮拜毯, 礼拜毯, 祈禱墊, 祈祷垫, 禮拜墊, 礼拜垫, 拜毯 | 礼拝マット, 礼拝用敷物, お祈りマット | 기도 매트, 기도용 매트, 예배용 깔개 | سجادة صلاة, سجاد صلاة, سجادة | sejadah
abaya | 6204 | gamis, abaya, jubah | abaya, gamis, jilbab dress | 阿拉伯長袍, 阿拉伯长袍, 穆斯林長袍, 穆斯林长袍, 長袍, 长袍 | アバヤ | 아바야 | عباية, عباءة, عبايات | jubah, abaya
kaftan | 6204 6211 | kaftan | kaftan, caftan | 卡夫坦長袍, 卡夫坦长袍, 土耳其長袍, 土耳其长袍 | カフタン | 카프탄 | قفطان, جلابية | kaftan
koko-shirt | 6205 6211 | baju koko, baju takwa | koko shirt, muslim men's shirt | 穆斯林男裝, 穆斯林男装, 男性穆斯林上衣 | ムスリム男性服, ココシャツ | 코코 셔츠, 무슬림 남성 셔츠 | قميص رجالي إسلامي, قميص كوكو | baju melayu, baju koko, kurta
kebaya | 6206 6204 | kebaya | kebaya | 可巴雅, 卡芭雅, 娘惹裝, 娘惹装, 可峇雅, 卡巴雅 | クバヤ, ケバヤ | 크바야, 케바야 | كبايا | kebaya
sarong | 5208 6211 621142 | sarung, kain sarung, sarung bhs, sarung tenun | sarong, sarung | 紗籠, 纱笼, 沙龍裙, 沙龙裙 | サロン, サルン, 腰布 | 사롱 | إزار, سارونغ, وزار, فوطة إزار | kain pelikat, sarung, kain sarung
beach-sarong | 6211 6214 | pareo, kain pantai, sarung pantai, sarung bali | pareo, beach sarong, beach wrap | 沙灘巾, 沙滩巾, 沙灘裙, 沙滩裙, 海灘巾, 海滩巾 | パレオ, ビーチサロン | 비치 사롱, 파레오 | باريو, وشاح شاطئ | kain pantai, pareo
scarf | 6214 6117 | selendang, syal, skarf, pashmina | scarf, shawl, stole, pashmina | 圍巾, 围巾, 披肩, 絲巾, 丝巾 | スカーフ, ショール, ストール, マフラー | 스카프, 숄, 머플러, 목도리 | وشاح, شال, شالات, سكارف, إيشارب | selendang, skaf, syal
turban | 6505 6117 | turban, ciput, inner kerudung, bandana | turban, hijab undercap, headband, bandana | 頭巾帽, 头巾帽, 包頭巾, 包头巾, 髮帶, 发带 | ターバン, インナーキャップ, バンダナ | 터번, 두건, 헤어밴드 | عمامة, بندانة, تربان, عصابة رأس | serban, anak tudung, bandana
songkok | 6505 | peci, kopiah, songkok, kupluk, peci rajut | songkok, peci, muslim cap, kufi, prayer cap | 宋谷帽, 穆斯林帽, 禮拜帽, 礼拜帽 | ソンコック, イスラム帽 | 송콕, 페찌, 이슬람 모자 | طاقية, قلنسوة, كوفية رأس | songkok, kopiah, ketayap
blangkon | 6505 | blangkon, udeng | blangkon, udeng, javanese headdress | 爪哇頭巾帽, 爪哇头巾帽 | ブランコン | 블랑콘 | بلانكون, عمامة جاوية | blangkon, tanjak
hat | 65 | topi | hat | 帽子 | 帽子, ハット | 모자 | قبعة, قبعات | topi
straw-hat | 6504 | topi anyaman, topi pandan, topi bambu, caping, topi jerami | straw hat, woven hat, panama hat, plaited hat | 草帽, 編織帽, 编织帽, 斗笠 | 麦わら帽子, ストローハット, 編み帽子 | 밀짚모자, 라탄 모자, 왕골모자 | قبعة قش, قبعات قش | topi anyaman, topi mengkuang, topi jerami
cap | 6505 | topi bisbol, topi pet | cap, baseball cap | 棒球帽, 鴨舌帽, 鸭舌帽 | キャップ, 野球帽 | 캡모자, 야구모자, 볼캡 | كاب, قبعة بيسبول | topi besbol, topi kep
`);
