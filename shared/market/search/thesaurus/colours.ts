import { readConcepts } from "../concept.ts";

/** Colours that goods are asked for in. */
export const colours = readConcepts(`
red | | merah, warna merah | red | 紅色, 红色, 大紅, 大红 | 赤い, 赤色, レッド | 빨간, 빨간색, 빨강, 레드 | أحمر, حمراء, لون أحمر | merah, warna merah
blue | | biru, warna biru | blue | 藍色, 蓝色 | 青い, 青色, ブルー | 파란, 파란색, 파랑, 블루 | أزرق, زرقاء, لون أزرق | biru, warna biru
green | | hijau, warna hijau | green | 綠色, 绿色 | 緑色, みどり色, グリーン | 초록, 초록색, 녹색, 그린 | أخضر, خضراء, لون أخضر | hijau, warna hijau
black | | hitam, warna hitam | black | 黑色 | 黒い, 黒色, ブラック | 검은, 검은색, 검정, 블랙 | أسود, سوداء, لون أسود | hitam, warna hitam
white | | putih, warna putih | white | 白色 | 白い, 白色, ホワイト | 하얀, 흰색, 하얀색, 화이트 | أبيض, بيضاء, لون أبيض | putih, warna putih
yellow | | kuning, warna kuning | yellow | 黃色, 黄色 | 黄色い, イエロー | 노란, 노란색, 노랑, 옐로우 | أصفر, صفراء, لون أصفر | kuning, warna kuning
brown | | warna cokelat, warna coklat | brown | 棕色, 褐色, 咖啡色 | 茶色, ブラウン | 갈색, 브라운 | بني, لون بني | warna coklat, perang
pink | | merah muda, merah jambu, pink, warna pink | pink | 粉紅色, 粉红色, 粉色 | ピンク, 桃色 | 분홍, 분홍색, 핑크 | وردي, زهري, لون وردي | merah jambu, pink
purple | | ungu, warna ungu | purple, violet | 紫色 | 紫色の, パープル | 보라, 보라색, 퍼플 | بنفسجي, أرجواني | ungu, warna ungu
grey | | abu-abu, warna abu-abu | grey, gray | 灰色 | 灰色の, グレー | 회색, 그레이 | رمادي, لون رمادي | kelabu, warna kelabu
`);
