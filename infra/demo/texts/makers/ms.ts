import type { MakerTexts } from "./maker-texts.ts";

export const ms: MakerTexts = {
  "jahitan-bulan-kawalu": {
    story:
      "Puan di Jeddah ada bilik jahit gaun pengantin. Tujuh tahun saya menjahit manik di situ di bawah lampu yang tidak pernah padam. Di Kawalu, semua orang menyulam, dan saya mahu menjahit dengan cahaya siang. Kami mula pukul enam dan habis pukul tiga, dan bilik jahit bertingkap di kedua-dua belah. Dua puluh tiga wanita bekerja di sini; yang termuda belajar dengan mesin kayuh tahun 1981. Telekung kami dipotong labuh kerana pelanggan di Malaysia pernah berkata telekung kami pendek. Surat mereka kami tampal di atas meja potong.",
    makes: "Telekung dan sarung kusyen bersulam, payung kertas berlukis, serta upah jahit.",
  },
  "ketak-ibu-beleka": {
    story:
      "Lombok menghantar suami ke Malaysia; di kampung kami isteri pun pergi. Di tapak semaian di Johor kami sebelas orang wanita Beleka, dan pada waktu malam kami menganyam ketak, paku pakis yang tumbuh di belakang setiap rumah, supaya tangan tidak lupa. Rakan sekerja membeli dulang kami, kemudian isteri mandur pun membeli. Apabila pulang, kami mendaftar koperasi pada hari pertama pejabat dibuka. Enam puluh dua penganyam berkongsi pesanan melalui cabutan. Sebuah dulang mengambil dua hari dan tahan lebih lama daripada tuannya.",
    makes: "Dulang, bakul dan beg tangan anyaman ketak, disalai dengan sabut.",
  },
  "kopi-ibu-linge": {
    story:
      "Konflik membuat saya pergi, dan sebuah dapur di Pulau Pinang menampung saya selama tujuh tahun. Pelanggan di sana membayar secawan kopi lebih mahal daripada harga sekilo biji berkulit milik ibu saya. Apabila keadaan aman, saya pulang ke Linge dan bertanya kepada wanita pemetik mengapa tiada seorang pun menjadi ahli. Tiada jawapan yang baik, maka kami tubuhkan koperasi sendiri. Ahli kami seratus lapan belas, semuanya wanita, kebanyakannya pada ketinggian 1,400 meter. Setiap lot kami rasa; yang di bawah 83 mata kami jual di sini dengan nama lain.",
    makes: "Kopi arabika Gayo kisar basah, mentah dan sangai, serta minyak nilam daripada ahli di pesisir.",
  },
  "tenun-kapas-hokor": {
    story:
      "Seorang puan di Kota Kinabalu menggantung kain ikat Sikka di belakang kaca dan mengelap kacanya, bukan kainnya. Saya beritahu dia, nenek saya menggunakan kain sebegitu untuk memikul kayu api. Apabila saya pulang, hanya sembilan wanita di Hokor masih mengikat dan mencelup. Kami tanam semula kapas di celah jagung dan nila di tepi jalan ke mata air. Kini tiga puluh empat wanita menenun, sembilan daripadanya pulang dari Malaysia. Sehelai selendang mengambil lima minggu. Kami tandakan dengan simpulan, kerana bukan semua orang di sini menulis.",
    makes:
      "Selendang dan sarung kusyen ikat daripada kapas pintal tangan dengan nila dan mengkudu, serta kelas mencelup.",
  },
  "tenun-serumpun-sambas": {
    story:
      "Brunei empat jam dari Sambas melalui jalan darat. Di Kuala Belait saya menjahit songket yang ditenun di lorong saya sendiri dan sudah bertukar tangan tiga kali; mak saudara saya hanya mendapat seperlima daripada harga terakhir. Saya tidak pandai politik, jadi saya kira di atas kertas dan tunjukkan kepadanya. Sejak itu dia dan sebelas orang lagi menenun untuk kami sahaja, dan nama serta jam kerja mereka tertera pada label. Benang emas kami beli bersama setahun sekali. Antara pesanan kami menganyam tikar dan mengacau lempok, kerana alat tenun tidak menyara keluarga setiap bulan.",
    makes: "Songket benang logam, tikar mengkuang pandan dan lempok durian.",
  },
};
