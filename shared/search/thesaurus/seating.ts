import { readConcepts } from "../concept.ts";

/** Chairs, benches, swings and what one sits on. */
export const seating = readConcepts(`
chair | 9401 | kursi | chair, seat | 椅子, 椅, 座椅 | 椅子, チェア | 의자, 체어 | كرسي, كراسي, مقعد | kerusi
rattan-chair | 940153 | kursi rotan | rattan chair, wicker chair, cane chair | 籐椅, 藤椅, 藤編椅, 藤编椅, 藤製椅子, 藤制椅子 | ラタンチェア, 籐椅子, 藤椅子, 籐の椅子 | 라탄 의자, 라탄의자, 라탄 체어, 등나무 의자 | كرسي روطان, كراسي روطان, كرسي راتان, كرسي خيزران, كراسي راتان | kerusi rotan
bamboo-chair | 940152 | kursi bambu | bamboo chair | 竹椅 | 竹の椅子, バンブーチェア, 竹椅子 | 대나무 의자 | كرسي بامبو, كراسي بامبو | kerusi buluh
wooden-chair | 940169 940161 | kursi kayu, kursi jati | wooden chair, teak chair | 木椅, 柚木椅, 實木椅, 实木椅 | 木製椅子, 木の椅子, ウッドチェア, チーク椅子 | 나무 의자, 원목 의자, 티크 의자 | كرسي خشب, كراسي خشبية, كرسي خشبي | kerusi kayu, kerusi jati
dining-chair | 9401 | kursi makan | dining chair | 餐椅 | ダイニングチェア | 식탁 의자, 식탁의자 | كرسي طعام, كراسي سفرة, كراسي طعام | kerusi makan
lounge-chair | 9401 | kursi santai, kursi malas, kursi berjemur | lounge chair, armchair, recliner, sun lounger, easy chair | 躺椅, 休閒椅, 休闲椅, 單人沙發椅, 单人沙发椅, 扶手椅 | ラウンジチェア, アームチェア, サンラウンジャー, 寝椅子 | 라운지체어, 안락의자, 암체어, 선베드 | كرسي استرخاء, كرسي بذراعين, شيزلونج | kerusi malas, kerusi santai, kerusi rehat
rocking-chair | 9401 | kursi goyang | rocking chair | 搖椅, 摇椅 | ロッキングチェア, 揺り椅子 | 흔들의자 | كرسي هزاز, كراسي هزازة | kerusi goyang, kerusi malas goyang
hanging-chair | 9401 9403 | kursi gantung, ayunan rotan, kursi ayunan | hanging chair, egg chair, swing chair | 吊椅, 吊籃椅, 吊篮椅, 鞦韆椅, 秋千椅 | ハンギングチェア, 吊り椅子, ブランコチェア | 행잉체어, 행잉 체어, 그네의자 | كرسي معلق, كرسي أرجوحة, مرجيحة كرسي | kerusi gantung, buaian rotan, kerusi buaian
hammock | 5608 6307 | hammock, ayunan kain, tempat tidur gantung | hammock, swing | 吊床, 鞦韆, 秋千 | ハンモック, ブランコ | 해먹, 그네 | أرجوحة شبكية, أرجوحة | buaian, hammock
bar-stool | 9401 | kursi bar, bar stool | bar stool, barstool, counter stool | 吧台椅, 高腳椅, 高脚椅, 吧檯椅 | バースツール, カウンターチェア, バーチェア | 바스툴, 바 의자, 바체어 | كرسي بار, كراسي بار | kerusi bar, bangku bar
stool | 9401 | bangku, dingklik, kursi tanpa sandaran, kursi bulat, stool | stool, footstool | 凳子, 矮凳, 圓凳, 圆凳, 板凳, 腳凳, 脚凳 | スツール, 丸椅子, 踏み台 | 스툴, 등받이 없는 의자, 발받침 | كرسي بدون ظهر, مقعد صغير, ستول | bangku, kerusi bulat, bangku kecil
bench | 9401 | bangku panjang, bangku taman, kursi panjang | bench, garden bench | 長凳, 长凳, 長椅, 长椅, 公園椅, 公园椅 | ベンチ, 長椅子 | 벤치, 긴 의자 | مقعد طويل, بنش, دكة | bangku panjang, bangku taman
sofa | 940161 940171 9401 | sofa | sofa, couch, settee | 沙發, 沙发 | ソファ, ソファー | 소파 | كنبة, أريكة, كنب, صوفا | sofa
pouf | 940490 9401 | pouf, puf, bean bag, ottoman, bantal duduk | pouf, ottoman, bean bag | 坐墊凳, 坐垫凳, 懶骨頭, 懒骨头, 豆袋椅, 腳墊, 脚垫 | プフ, オットマン, ビーズクッション | 푸프, 오토만, 빈백 | بوف, عثماني, بين باج | puf, otoman, bean bag
children-chair | 9401 | kursi anak, kursi bayi, kursi makan bayi | children's chair, kids chair, high chair | 兒童椅, 儿童椅, 嬰兒餐椅, 婴儿餐椅 | 子供用椅子, キッズチェア, ベビーチェア | 유아의자, 어린이 의자, 아기의자 | كرسي أطفال, كراسي أطفال | kerusi kanak-kanak, kerusi bayi
`);
