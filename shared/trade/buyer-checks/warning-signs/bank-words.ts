import { type Wording, wording } from "./phrases.ts";

/** Money is to go to another account than before; what is said of the reader's own account is none of it. */
export const bankWords: readonly Wording[] = [
  wording(
    [
      "bank account changed|bank account has changed|bank account has been changed|bank details changed|bank details have changed|bank details have been changed|bank information has changed|account number has changed|changed our bank*|changed our account|changed bank*|changing our bank*|change of bank account|change of bank details|new bank account|new bank details|new beneficiary account|different bank account|another bank account|use the new account|to the new account|to this new account|account is under audit|old account is closed|old account has been closed|do not use the old account|not pay to the old account",
    ],
    "your new bank*|your bank*|your account|your new account",
  ),
  wording(
    [
      "rekening kami berubah|rekening kami berganti|rekening kami sudah berubah|rekening kami telah berubah|ganti rekening|berganti rekening|perubahan rekening|perubahan nomor rekening|pergantian rekening|pindah rekening|rekening baru|nomor rekening baru|rekening lama|rekening bank baru",
    ],
    "rekening anda|rekening baru anda|rekening bank anda|rekening baru bapak|rekening baru ibu",
  ),
  wording(
    [
      "akaun baharu|akaun baru|akaun bank baharu|akaun bank baru|akaun kami telah bertukar|akaun kami telah berubah|akaun bank kami telah bertukar|akaun bank kami telah berubah|tukar akaun|pertukaran akaun|perubahan akaun|akaun lama",
    ],
    "akaun anda|akaun bank anda|akaun baharu anda",
  ),
  wording(
    [
      "帳戶已變更|帳號已變更|賬戶已變更|帳戶變更|帳號變更|更換帳戶|更改帳戶|變更帳戶|換了帳戶|新帳戶|新帳號|新的帳戶|新的帳號|新的銀行帳戶|新的銀行帳號|舊帳戶|账户已变更|账户变更|更换账户|更改账户|新账户|新账号|新的账户|新的银行账户|旧账户",
    ],
    "貴公司的帳|貴公司的新|貴公司新|貴司|您的帳|您的新|你們的帳|你們的新|您的账|贵公司的|贵司",
  ),
  wording(
    [
      "口座が変わ|口座を変更|口座変更|口座の変更|振込先が変わ|振込先変更|振込先を変更|振込先の変更|新しい口座|新しい銀行口座|新口座|別の口座",
    ],
    "御社の口座|貴社の口座|御社の新|貴社の新|御社の銀行|貴社の銀行",
  ),
  wording(
    [
      "계좌가 변경|계좌가 바뀌|계좌가 바뀐|계좌를 변경|계좌를 바꾸|계좌 변경|계좌번호 변경|계좌번호가 변경|새 계좌|새로운 계좌|새 은행 계좌|변경된 계좌|다른 계좌로",
    ],
    "귀사의 계좌|귀사 계좌|귀사의 새 계좌|귀사의 은행",
  ),
  wording(
    [
      "تغير حسابنا|تم تغيير الحساب|تم تغيير حسابنا|تغيير الحساب البنكي|تغيير الحساب المصرفي|غيرنا حسابنا|حسابنا الجديد|حسابنا البنكي الجديد|الحساب الجديد|الحساب البنكي الجديد|حساب بنكي جديد|حساب مصرفي جديد|الحساب القديم|بيانات البنك الجديدة",
    ],
    "حسابكم|حسابك ",
  ),
];
