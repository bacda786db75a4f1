import { each, type Wording, wording } from "./phrases.ts";

/** Money is to go to another account than before; what is said of the reader's own account is none of it. */
export const bankWords: readonly Wording[] = [
  wording(
    [
      [
        each(
          "new|different|another|updated|changed|other|second|personal",
          "account|bank account|bank details|bank|account number|account details|beneficiary|beneficiary account|iban",
        ),
        each(
          "account|bank account|account number|bank details|account details|bank information|iban|old one",
          "changed|has changed|have changed|has been changed|have been changed|is under audit|is being audited|under audit|is closed|was closed|has been closed|is blocked|is frozen|has a problem|cannot receive|can not receive|no longer works|is no longer valid",
        ),
        "changed our bank*|changed our account|changed bank*|changing our bank*|change of bank*|do not use the old account|not pay to the old account|account instead|account of my|account of our agent|account of our partner",
      ].join("|"),
    ],
    "your new account|your new bank*|your account|has your|have your|your bank account|your bank details|your bank has|from another|from a different|from our new|from my new",
  ),
  wording(
    [
      [
        each(
          "rekening|rekening kami|rekening bank|rekening bank kami|no rekening|rek|nomor rekening kami",
          "baru|berubah|sudah berubah|telah berubah|ganti|sudah ganti|berganti|diganti|lama|pengganti|bermasalah|sedang bermasalah|diaudit|sedang diaudit|diblokir|ditutup|sudah ditutup|dibekukan|tidak aktif|pribadi",
        ),
        "ganti rekening|ganti nomor rekening|pindah rekening|perubahan rekening|perubahan nomor rekening|pergantian rekening|rekening lain|ke nomor ini saja|rekening teman saya|rekening saudara saya|rekening istri saya",
      ].join("|"),
    ],
    "rekening anda|rekening baru anda|rekening bank anda|rekening baru bapak|rekening baru ibu|dari rekening",
  ),
  wording(
    [
      [
        each(
          "akaun|akaun bank|akaun kami|akaun bank kami|nombor akaun|nombor akaun kami",
          "baharu|baru|lama|lain|telah bertukar|sudah bertukar|bertukar|telah berubah|sudah berubah|berubah|ditukar|bermasalah|sedang diaudit|diaudit|dibekukan|ditutup|telah ditutup|disekat|peribadi",
        ),
        "tukar akaun|pertukaran akaun|perubahan akaun|menukar akaun",
      ].join("|"),
    ],
    "akaun anda|akaun bank anda|akaun baharu anda|akaun baru anda|daripada akaun|dari akaun",
  ),
  wording(
    [
      [
        each(
          "新|新的|另一個|別的|舊|舊的|旧|旧的",
          "帳戶|帳號|銀行帳戶|銀行帳號|戶頭|賬戶|账户|账号|银行账户",
          "",
        ),
        each(
          "帳戶|帳號|戶頭|賬戶|账户|账号",
          "已變更|變更了|變更為|變更|已經變更|變了|換了|已換|更換了|已更換|已经变更|已变更|变更|改了|已改|有問題|有问题|出了問題|正在審計|審計中|被凍結|遭凍結|凍結了|已關閉|不能用|暫時不能",
          "",
        ),
        each("更換|變更|更改|換|改用|变更|更换", "帳戶|帳號|銀行帳戶|收款帳戶|账户", ""),
      ].join("|"),
    ],
    "貴公司的帳|貴公司的新|貴公司新|貴司|您的帳|您的新|你們的帳|你們的新|您的账|贵公司的|贵司|您的銀行|貴公司的銀行|您的舊",
  ),
  wording(
    [
      [
        each("新しい|新|別の|他の|違う|新規の", "口座|銀行口座|振込先|口座番号|銀行", ""),
        each(
          "口座が|口座は|振込先が|振込先は|口座番号が|口座番号は",
          "変わ|変更|使え|使用でき|凍結|監査|閉鎖|解約|問題|現在",
          "",
        ),
        "口座を変更|口座変更|口座の変更|振込先変更|振込先を変更|振込先の変更|旧口座|以前の口座|前の口座|古い口座",
      ].join("|"),
    ],
    "御社の口座|貴社の口座|御社の新|貴社の新|御社の銀行|貴社の銀行|御社の振込先|貴社の振込先",
  ),
  wording(
    [
      [
        each("새|새로운|다른|변경된|바뀐|신규", "계좌|은행 계좌|계좌번호|통장|은행"),
        each(
          "계좌가|계좌번호가|통장이|계좌는|계좌번호는",
          "변경|바뀌|바뀐|바뀌었|감사|동결|정지|막혔|막혀|문제|닫|해지|사용할 수 없|현재",
        ),
        "계좌를 변경|계좌를 바꾸|계좌를 바꿨|계좌 변경|계좌번호 변경|예전 계좌|옛 계좌",
      ].join("|"),
    ],
    "귀사의 계좌|귀사 계좌|귀사의 새 계좌|귀사의 은행|귀사 은행",
  ),
  wording(
    [
      [
        each("حساب|حساب بنكي|حساب مصرفي|رقم حساب", "جديد|آخر|مختلف"),
        each(
          "حسابنا|الحساب|الحساب البنكي|الحساب المصرفي|حسابنا البنكي|رقم الحساب",
          "الجديد|القديم|مجمد|مغلق|قيد|تغير",
        ),
        each("تغير|تم تغيير|غيرنا|تغيير", "حسابنا|الحساب|رقم حسابنا|رقم الحساب|بيانات حسابنا|البنك"),
        "تغيرت بيانات|بيانات البنك الجديدة|بيانات بنكية جديدة|بيانات حسابنا الجديدة",
      ].join("|"),
    ],
    "حسابكم|حسابك |من حساب",
  ),
];
