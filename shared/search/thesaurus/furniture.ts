import { readConcepts } from "../concept.ts";

/** Tables, cabinets, beds and other furniture. */
export const furniture = readConcepts(`
furniture | 94 | mebel, furnitur, perabot, mebeler, furniture | furniture | 家具, 傢俱, 傢具 | 家具, インテリア家具 | 가구 | أثاث, موبيليا, مفروشات | perabot, perabot rumah
rattan-furniture | 940153 940383 | mebel rotan, furnitur rotan, perabot rotan | rattan furniture, wicker furniture, cane furniture | 藤家具, 籐家具, 藤製家具, 藤制家具, 藤編家具, 藤编家具 | ラタン家具, 籐家具, 藤家具 | 라탄 가구, 라탄가구, 등가구, 등나무 가구 | أثاث روطان, أثاث راتان, أثاث خيزران | perabot rotan
teak-furniture | 9401 9403 | mebel jati, furnitur jati, mebel jepara, perabot jati | teak furniture, jepara furniture | 柚木家具 | チーク家具, チーク材家具 | 티크 가구, 티크가구 | أثاث خشب الساج, أثاث تيك, أثاث ساج | perabot jati, perabot kayu jati
bamboo-furniture | 940152 940382 | mebel bambu, furnitur bambu, perabot bambu | bamboo furniture | 竹家具, 竹製家具, 竹制家具 | 竹家具, バンブー家具 | 대나무 가구 | أثاث بامبو, أثاث الخيزران | perabot buluh
wooden-furniture | 9401 9403 | mebel kayu, furnitur kayu | wooden furniture, wood furniture, solid wood furniture | 木製家具, 木制家具, 實木家具, 实木家具, 木家具 | 木製家具, 無垢材家具, 無垢家具 | 원목 가구, 원목가구, 목재 가구 | أثاث خشبي, أثاث خشب | perabot kayu
garden-furniture | 9401 9403 | mebel taman, furnitur taman, mebel luar ruang, furnitur outdoor, garden furniture | garden furniture, outdoor furniture, patio furniture | 戶外家具, 户外家具, 庭園家具, 庭园家具, 花園家具, 花园家具, 庭院家具 | ガーデンファニチャー, 屋外家具, アウトドア家具, ガーデン家具 | 정원 가구, 야외 가구, 아웃도어 가구, 야외가구 | أثاث حدائق, أثاث خارجي, أثاث حديقة | perabot taman, perabot luar
antique-furniture | 9403 9401 | mebel antik, mebel kayu bekas, mebel kayu daur ulang | antique furniture, reclaimed wood furniture, vintage furniture, rustic furniture | 古董家具, 復古家具, 复古家具, 回收木家具, 舊木家具, 旧木家具 | アンティーク家具, 古材家具, ヴィンテージ家具 | 앤틱 가구, 빈티지 가구, 고재 가구 | أثاث عتيق, أثاث أنتيك, أثاث قديم | perabot antik, perabot kayu terpakai
office-furniture | 940330 | mebel kantor, furnitur kantor | office furniture | 辦公家具, 办公家具 | オフィス家具 | 사무용 가구, 사무가구 | أثاث مكتبي, أثاث مكاتب | perabot pejabat
hotel-furniture | 94 | mebel hotel, furnitur hotel, mebel kafe | hotel furniture, cafe furniture, restaurant furniture, contract furniture | 飯店家具, 饭店家具, 酒店家具, 餐廳家具, 餐厅家具 | ホテル家具, カフェ家具, 業務用家具 | 호텔 가구, 카페 가구, 업소용 가구 | أثاث فنادق, أثاث مطاعم, أثاث مقاهي | perabot hotel, perabot kafe
table | 9403 | meja | table | 桌子, 桌, 枱 | テーブル, 机 | 테이블, 탁자 | طاولة, طاولات, ترابيزة | meja
dining-table | 940360 | meja makan | dining table, dinner table | 餐桌, 飯桌, 饭桌 | ダイニングテーブル, 食卓 | 식탁, 다이닝 테이블 | طاولة طعام, سفرة, طاولة سفرة | meja makan
coffee-table | 940360 940383 | meja kopi, meja tamu | coffee table, tea table, center table | 茶几, 咖啡桌 | コーヒーテーブル, ローテーブル, センターテーブル | 커피 테이블, 티테이블, 소파 테이블, 거실 테이블 | طاولة قهوة, طاولة وسط, طاولة شاي | meja kopi, meja teh
side-table | 940360 940350 | meja samping, meja sudut, nakas | side table, end table, bedside table, nightstand | 邊桌, 边桌, 床頭櫃, 床头柜, 小茶几, 角几 | サイドテーブル, ナイトテーブル | 사이드 테이블, 협탁 | طاولة جانبية, كومودينو | meja sisi, meja sisi katil
desk | 940330 940360 | meja kerja, meja tulis, meja belajar | desk, writing desk, study desk | 書桌, 书桌, 辦公桌, 办公桌, 寫字桌, 写字桌 | デスク, 勉強机, 書斎机 | 책상, 데스크 | مكتب خشبي, طاولة مكتب, طاولة دراسة | meja tulis, meja belajar, meja kerja
console-table | 940360 | meja konsol, konsol | console table, console | 玄關桌, 玄关桌, 玄關櫃, 玄关柜 | コンソールテーブル | 콘솔, 콘솔 테이블 | كونسول, طاولة كونسول | meja konsol
cabinet | 940360 940350 940340 | lemari, kabinet, bufet, almari | cabinet, cupboard, sideboard, buffet cabinet | 櫃子, 柜子, 櫥櫃, 橱柜, 餐邊櫃, 餐边柜, 邊櫃, 边柜 | キャビネット, 食器棚, サイドボード, 戸棚 | 수납장, 캐비닛, 장식장, 사이드보드 | خزانة, خزائن, بوفيه خشبي, كبت | almari, kabinet, bufet
wardrobe | 940350 | lemari pakaian, lemari baju | wardrobe, closet, armoire | 衣櫃, 衣柜, 衣櫥, 衣橱 | ワードローブ, 洋服だんす, クローゼット, 箪笥 | 옷장, 장롱 | خزانة ملابس, دولاب ملابس, دولاب | almari pakaian, almari baju
drawer-chest | 940350 940360 | laci, lemari laci | chest of drawers, drawer, dresser | 五斗櫃, 五斗柜, 抽屜櫃, 抽屉柜, 斗櫃, 斗柜 | チェスト, 引き出し, ドレッサー | 서랍장, 서랍 | تسريحة, أدراج, خزانة أدراج | almari laci, laci
shelf | 940360 9403 | rak, rak buku, rak dinding, ambalan | shelf, bookshelf, rack, shelving, bookcase | 書架, 书架, 架子, 層架, 层架, 置物架, 書櫃, 书柜 | 棚, シェルフ, 本棚 | 선반, 책장, 진열대, 랙 | رف, أرفف, مكتبة كتب, رفوف | rak, rak buku
bed | 940350 9403 | tempat tidur, ranjang, dipan | bed, bed frame, bedframe, four poster bed | 床, 床架 | ベッド, 寝台, ベッドフレーム | 침대, 침대 프레임 | سرير, أسرة نوم, سرير خشب | katil, rangka katil
daybed | 9401 9403 | daybed, bale-bale | daybed, day bed | 貴妃椅, 贵妃椅, 臥榻, 卧榻, 羅漢床, 罗汉床 | デイベッド | 데이베드 | سرير نهاري, دي بد | daybed, katil siang
headboard | 940350 940391 | sandaran ranjang, headboard, kepala ranjang | headboard | 床頭板, 床头板 | ヘッドボード | 침대 헤드, 헤드보드 | لوح سرير, ظهر سرير | kepala katil
baby-cot | 940350 940383 | boks bayi, ranjang bayi, keranjang bayi | baby cot, crib, bassinet, moses basket | 嬰兒床, 婴儿床, 嬰兒搖籃, 婴儿摇篮, 嬰兒提籃, 婴儿提篮 | ベビーベッド, クーファン, ゆりかご | 아기침대, 요람, 바시넷 | سرير أطفال, سرير رضيع, مهد | katil bayi, buaian bayi
mattress | 9404 | kasur, kasur kapuk, matras | mattress | 床墊, 床垫 | マットレス, 布団 | 매트리스 | مرتبة, مراتب, فرشة | tilam
pillow | 9404 940490 | bantal, guling | pillow, bolster | 枕頭, 枕头 | 枕, まくら, ピロー | 베개 | وسادة, مخدة, مخدات | bantal, bantal peluk
room-divider | 940360 4601 9403 | sketsel, penyekat ruangan, pembatas ruangan | room divider, folding screen, screen partition | 屏風, 屏风, 隔間屏風, 隔间屏风 | 衝立, パーティション, ついたて, 屏風 | 파티션, 가림막, 병풍 | حاجز غرفة, بارافان, ساتر غرفة, فاصل غرفة | penyekat bilik, pengadang bilik
coat-rack | 9403 442110 | gantungan baju, hanger, gantungan mantel | coat rack, clothes hanger, hanger | 衣架, 衣帽架 | ハンガー, コートハンガー, ハンガーラック | 옷걸이, 행거 | شماعة, علاقة ملابس, شماعات | penyangkut baju, gantungan baju
gazebo | 940610 | gazebo, saung, rumah kayu, joglo | gazebo, wooden house, joglo, pavilion | 涼亭, 凉亭, 木屋, 涼亭木屋, 凉亭木屋 | ガゼボ, 東屋, 木造ハウス, ログハウス | 가제보, 정자, 목조주택, 파고라 | جازيبو, مظلة خشبية, بيت خشبي, كوخ خشبي | gazebo, wakaf, rumah kayu
furniture-part | 940191 940391 | komponen mebel, kaki meja, bagian mebel | furniture part, table leg, furniture component | 家具零件, 桌腳, 桌脚, 家具配件 | 家具部材, テーブル脚, 家具部品 | 가구 부품, 테이블 다리, 가구부품 | قطع أثاث, أرجل طاولة, أجزاء أثاث | komponen perabot, kaki meja
`);
