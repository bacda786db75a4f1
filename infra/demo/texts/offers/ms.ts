import type { OfferTexts } from "./offer-texts.ts";

export const ms: OfferTexts = {
  "ketak-round-tray": [
    "Dulang bulat anyaman ketak bertangkai, 35 cm",
    "Dililit begitu rapat sehingga air bertahan seminit. Disalai tiga hari dengan sabut, warnanya perang dan tahan serangga. Boleh dilap. Dua hari kerja seorang penganyam, nombornya dicap di bawah.",
  ],
  "ketak-handbag": [
    "Beg tangan bulat anyaman ketak berlapik",
    "Garis pusat 20 cm, tali kulit, kancing magnet. Lapiknya daripada hujung tenunan Sukarara, jadi setiap beg berbeza di dalam.",
  ],
  "pandan-floor-mat": [
    "Tikar mengkuang pandan dua lapis, 120 × 180 cm",
    "Daun direbus, dijemur dan dibelah 4 mm, dianyam dua lapis dengan tepi berkelim. Boleh dilipat untuk penghantaran dan rata semula selepas semalaman.",
  ],
  "gayo-peaberry-roasted": [
    "Kopi peaberry Gayo sangai, tin 200 g",
    "Daripada dua puluh buah, sebiji sahaja berbiji bulat. Kami asingkan dengan tangan selepas musim menuai, jadi tiada stok antara Mei dengan September. Dua puluh empat tin sekotak.",
  ],
  "embroidered-cushion-cover": [
    "Sarung kusyen sulaman Kawalu, 45 × 45 cm",
    "Kanvas kapas tebal, sulaman paku-pakis dan melur sewarna kain, ditutup dengan butang atau zip. Dibasuh sebelum dibungkus supaya tidak mengecut di tangan pelanggan.",
  ],
  "natural-dye-workshop": [
    "Bengkel pewarna asli dan ikat di Hokor",
    "Tiga hari bersama dua penenun: nila daripada daun hingga ke tempayan, mengkudu dengan pematinya, dan mengikat motif kecil. Paling ramai enam tetamu. Kain yang anda celup boleh dibawa pulang. Harga seorang sehari termasuk makan.",
  ],
};
