import type { WordingTable } from "./wording-table.ts";

export const malay: WordingTable = {
  bank_changed: {
    must: [
      [
        "Nombor akaun kami telah bertukar.",
        "Sila bayar ke akaun baharu kami,",
        "Akaun lama sedang diaudit,",
        "Kami menukar akaun mulai hari ini,",
      ],
      [
        "butirannya di bawah.",
        "guna yang ini mulai sekarang.",
        "sila bayar hari ini.",
        "beritahu apabila sudah dibayar.",
        "atas nama Andi Susanto.",
      ],
    ],
    not: [
      [
        "Nombor akaun kami ada pada invois proforma,",
        "Sila hantar nombor akaun anda,",
        "Bayaran telah keluar dari bank kami,",
        "Adakah akaun anda sudah berubah?",
      ],
      [
        "kami bayar deposit 30 %.",
        "supaya penghantaran dapat dirancang.",
        "Terima kasih atas sampel baharu.",
        "Warna bakul telah kami tukar.",
        "Barangannya sama seperti dahulu.",
      ],
    ],
  },
  overpayment_refund: {
    must: [
      [
        "Kami terlebih bayar USD 500,",
        "Jabatan kewangan kami membayar dua kali,",
        "Ada lebihan bayaran daripada kami,",
        "Kami terlebih pindahkan wang,",
      ],
      [
        "sila pulangkan bakinya.",
        "tolong bayar balik kepada ejen kami.",
        "sila hantar balik hari ini.",
        "mohon dikembalikan ke akaun ini.",
        "tolong refund segera.",
      ],
    ],
    not: [
      [
        "Jika barangan rosak,",
        "Kalau tidak dapat dihantar pada bulan Mei,",
        "Sekiranya sampel ditolak kastam,",
        "Invois sudah kami bayar semalam.",
      ],
      [
        "kami minta bayaran balik.",
        "sila pulangkan deposit.",
        "sila hantar balik kontraknya.",
        "bakinya kami bayar sebelum penghantaran.",
        "sampel boleh dihantar balik.",
      ],
    ],
  },
  document_fee: {
    must: [
      [
        "Anda perlu membayar yuran ejen USD 500",
        "Sila bayar yuran pendaftaran",
        "Sila bayar caj dokumen",
        "Untuk tender, mesti membayar yuran tender",
      ],
      [
        "dahulu sebelum kami memesan.",
        "terlebih dahulu, kontrak menyusul.",
        "sebelum permit import diurus.",
        "sebelum kontrak ditandatangani.",
        "dahulu kepada peguam kami.",
      ],
    ],
    not: [
      [
        "Dokumen apa yang perlu kami sediakan?",
        "Kami membayar kos kurier sampel,",
        "Bil kastam dihantar kepada kami,",
        "Sila beri harga seunit,",
      ],
      [
        "Adakah yuran untuk sijil halal?",
        "seperti pesanan lalu.",
        "sertakan sijil asal.",
        "sebelum pengeluaran bermula.",
        "dan berapa lama permit itu.",
      ],
    ],
  },
  private_data: {
    must: [
      [
        "Sebelum memesan, sila hantar",
        "Untuk kontrak kami perlukan",
        "Bank kami perlu, tolong berikan",
        "Supaya bayaran masuk, kongsikan",
      ],
      [
        "salinan pasport anda.",
        "gambar kad pengenalan.",
        "kod OTP yang sampai ke telefon.",
        "nombor kad anda dan PIN anda.",
        "imbasan pasport dua muka.",
      ],
    ],
    not: [
      [
        "Sebelum memesan, sila hantar",
        "Untuk kontrak kami perlukan",
        "Tolong berikan",
        "Untuk kastam, hantarkan",
      ],
      [
        "salinan sijil asal.",
        "nombor akaun anda dan invois proforma.",
        "kod HS barangan itu.",
        "gambar pembungkusannya.",
        "nama dan telefon ejen penghantaran anda.",
      ],
    ],
  },
  elsewhere: {
    must: [
      [
        "Laman ini lambat, kita sambung di",
        "Saya jarang di sini, kita beralih ke",
        "Tentang harga, kita bincang di",
        "Pengarah saya mahu teruskan di",
      ],
      [
        "WhatsApp sahaja.",
        "WhatsApp, nombor saya +60 12 345 6789.",
        "Telegram, lebih cepat.",
        "WeChat mulai sekarang.",
        "e-mel peribadi saya.",
      ],
    ],
    not: [
      [
        "Telefon saya melalui WhatsApp jika kurier tidak jumpa rumah,",
        "Ejen penghantaran kami ada nombor WhatsApp,",
        "Kami melihat barangan anda di Instagram,",
        "Bengkel boleh dihubungi melalui telefon,",
      ],
      [
        "nombornya +60 12 345 6789.",
        "alamatnya ada pada label.",
        "terima kasih atas gambarnya.",
        "semua syarat kami tulis di sini.",
        "sila beri harga di sini seperti biasa.",
      ],
    ],
  },
};
