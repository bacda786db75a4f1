import type { WordingTable } from "./wording-table.ts";

export const indonesian: WordingTable = {
  bank_changed: {
    must: [
      [
        "Nomor rekening kami berubah.",
        "Mohon bayar ke rekening baru kami BCA 1234567890 atas nama Andi Susanto,",
        "Rekening lama sedang bermasalah,",
        "Kami ganti rekening mulai hari ini,",
      ],
      [
        "Silakan pakai yang di bawah ini.",
        "transfer ke nomor ini saja.",
        "mohon segera dibayar hari ini.",
        "kabari kalau sudah ditransfer.",
        "karena sedang diaudit bank.",
      ],
    ],
    not: [
      [
        "Nomor rekening kami ada di faktur proforma,",
        "Mohon kirim nomor rekening Anda,",
        "Pembayaran sudah keluar dari bank kami,",
        "Apakah rekening Anda sudah berubah?",
      ],
      [
        "kami bayar uang muka 30 %.",
        "supaya pengiriman bisa kami rencanakan.",
        "Terima kasih untuk contoh barang yang baru.",
        "Warna keranjangnya kami ganti.",
        "Barangnya sama seperti pesanan lalu.",
      ],
    ],
  },
  overpayment_refund: {
    must: [
      [
        "Kami kelebihan transfer Rp 20 juta,",
        "Maaf, bagian keuangan kami lebih bayar,",
        "Tanpa sengaja kami membayar dua kali,",
        "Ada kelebihan pembayaran dari kami,",
      ],
      [
        "mohon selisihnya dikembalikan.",
        "tolong transfer balik ke agen kami.",
        "harap kembalikan hari ini juga.",
        "silakan kirim kembali sisanya.",
        "tolong di-refund ke rekening ini.",
      ],
    ],
    not: [
      [
        "Jika barang rusak,",
        "Kalau tidak bisa dikirim bulan Mei,",
        "Bila sampel ditolak bea cukai,",
        "Fakturnya sudah kami bayar kemarin.",
      ],
      [
        "kami minta pengembalian dana.",
        "mohon uang mukanya dikembalikan.",
        "tolong kirim kembali kontraknya.",
        "sisanya kami bayar sebelum pengapalan.",
        "sampelnya boleh dikirim kembali.",
      ],
    ],
  },
  document_fee: {
    must: [
      [
        "Anda harus membayar biaya agen USD 500",
        "Mohon transfer biaya dokumen",
        "Silakan bayar biaya pendaftaran vendor",
        "Untuk ikut tender, bayarkan biaya tender",
      ],
      [
        "dulu sebelum kami bisa memesan.",
        "di muka, kontrak menyusul.",
        "sebelum izin impornya kami urus.",
        "lebih dulu kepada notaris kami.",
        "hari ini, sebelum sertifikat terbit.",
      ],
    ],
    not: [
      [
        "Dokumen apa yang perlu kami siapkan?",
        "Kami yang membayar ongkos kurir sampel,",
        "Tagihan bea cukai dikirim kepada kami,",
        "Mohon harga per buah,",
      ],
      [
        "Apakah ada biaya untuk sertifikat halal?",
        "seperti pesanan yang lalu.",
        "tolong sertakan surat keterangan asal.",
        "sebelum produksi dimulai.",
        "dan berapa lama izinnya keluar.",
      ],
    ],
  },
  private_data: {
    must: [
      [
        "Sebelum pesan, mohon kirim",
        "Untuk kontrak kami minta",
        "Bank kami perlu, tolong kirimkan",
        "Supaya pembayaran masuk, berikan",
      ],
      [
        "foto KTP dan buku tabungan.",
        "salinan paspor Anda.",
        "kode OTP yang masuk ke ponsel.",
        "nomor kartu Anda dan PIN ATM.",
        "scan paspor bolak-balik.",
      ],
    ],
    not: [
      [
        "Sebelum pesan, mohon kirim",
        "Untuk kontrak kami minta",
        "Tolong kirimkan",
        "Untuk bea cukai, berikan",
      ],
      [
        "salinan surat keterangan asal.",
        "nomor rekening Anda dan faktur proforma.",
        "kode HS barangnya.",
        "foto kemasannya.",
        "nama dan telepon ekspedisi Anda.",
      ],
    ],
  },
  elsewhere: {
    must: [
      [
        "Situs ini lambat, kita lanjut di",
        "Saya jarang buka ini, kita pindah ke",
        "Soal harga kita bicara di",
        "Direktur saya mau chat di",
      ],
      [
        "WhatsApp saja.",
        "WA ya, nomor saya 0812-3456-7890.",
        "Telegram, lebih cepat.",
        "WeChat mulai sekarang.",
        "email pribadi saya.",
      ],
    ],
    not: [
      [
        "Telepon saya lewat WhatsApp kalau kurir tidak menemukan rumah,",
        "Ekspedisi kami punya nomor WA,",
        "Kami melihat barang Anda di Instagram,",
        "Bengkel bisa dihubungi lewat telepon,",
      ],
      [
        "nomornya 0812-3456-7890.",
        "alamatnya ada di label.",
        "terima kasih untuk fotonya.",
        "semua syarat kami tulis di sini.",
        "mohon penawaran di sini seperti biasa.",
      ],
    ],
  },
};
