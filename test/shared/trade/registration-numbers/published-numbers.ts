import type { FormVerdict, NumberRule } from "#shared/trade/registration-numbers/judge-number.ts";

/** A number that somebody published as an example, as they wrote it, and where. */
export interface PublishedNumber {
  country: string;
  number: string;
  rule: NumberRule;
  verdict: FormVerdict;
  source: string;
}

type Row = [country: string, number: string, rule: NumberRule, verdict: FormVerdict];

function from(source: string, rows: readonly Row[]): PublishedNumber[] {
  return rows.map(([country, number, rule, verdict]) => ({ country, number, rule, verdict, source }));
}

/** What is published of the numbers that have a rule of their own here. */
export const publishedNumbers: readonly PublishedNumber[] = [
  ...from("python-stdnum, stdnum.tw.ubn, documentation and tests/test_tw_ubn.doctest", [
    ["TW", "00501503", "tw_ubn", "well_formed"],
    ["TW", " 0050150 3 ", "tw_ubn", "well_formed"],
    ["TW", " 0027710-4 ", "tw_ubn", "well_formed"],
    ["TW", "00508203", "tw_ubn", "well_formed"],
    ["TW", "01006018", "tw_ubn", "well_formed"],
    ["TW", "04173812", "tw_ubn", "well_formed"],
    // Of the rule since 1 April 2023.
    ["TW", "10000004", "tw_ubn", "well_formed"],
    ["TW", "10000026", "tw_ubn", "well_formed"],
    ["TW", "10000073", "tw_ubn", "well_formed"],
    ["TW", "10000171", "tw_ubn", "well_formed"],
    ["TW", "00501502", "tw_ubn", "malformed"],
    ["TW", "00277103", "tw_ubn", "malformed"],
    ["TW", "FF277104", "tw_ubn", "malformed"],
    ["TW", "12345", "tw_ubn", "malformed"],
  ]),
  ...from("tw_ubn (RubyGems), README, after the Ministry of Finance's notice of June 2021", [
    ["TW", "22099131", "tw_ubn", "well_formed"],
    ["TW", "47217677", "tw_ubn", "well_formed"],
    ["TW", "22822281", "tw_ubn", "well_formed"],
    ["TW", "22822280", "tw_ubn", "malformed"],
    ["TW", "47217977", "tw_ubn", "malformed"],
    ["TW", "88123", "tw_ubn", "malformed"],
    ["TW", "11099131", "tw_ubn", "malformed"],
  ]),
  ...from("python-stdnum, stdnum.jp.cn, documentation and tests/test_jp_cn.doctest", [
    ["JP", "5-8356-7825-6246", "jp_corporate_number", "well_formed"],
    ["JP", "1020281079130", "jp_corporate_number", "well_formed"],
    ["JP", "2154272766021", "jp_corporate_number", "well_formed"],
    ["JP", "9863806292730", "jp_corporate_number", "well_formed"],
    ["JP", "2-8356-7825-6246", "jp_corporate_number", "malformed"],
    ["JP", "2-aaaa-7825-6246", "jp_corporate_number", "malformed"],
  ]),
  ...from("Wikipedia, 法人番号: the number of the Japan Federation of Certified Public Tax Accountants", [
    ["JP", "7010705000725", "jp_corporate_number", "well_formed"],
    ["JP", "T7010705000725", "jp_corporate_number", "well_formed"],
    // The registry's own number, without a check digit.
    ["JP", "010705000725", "none", "unknown"],
  ]),
  ...from("qiita.com/mziyut/items/bab37dbce1c23771c817, from the National Tax Agency's site", [
    ["JP", "4011001098993", "jp_corporate_number", "well_formed"],
  ]),
  ...from("python-stdnum, stdnum.kr.brn, documentation and tests/test_kr_brn.doctest", [
    ["KR", "116-82-00276", "kr_brn", "well_formed"],
    ["KR", " 116 - 82 - 00276  ", "kr_brn", "well_formed"],
    ["KR", "211-86-08983", "kr_brn", "well_formed"],
    ["KR", "317 - 81 - 11175", "kr_brn", "well_formed"],
    ["KR", "220 88 69974", "kr_brn", "well_formed"],
    ["KR", "134-86-72683", "kr_brn", "well_formed"],
    ["KR", "101-82-13065", "kr_brn", "well_formed"],
    ["KR", "113-86-46500", "kr_brn", "well_formed"],
    ["KR", "123456789", "kr_brn", "malformed"],
    ["KR", "FF34567890", "kr_brn", "malformed"],
    ["KR", "80123456785", "kr_brn", "malformed"],
    ["KR", "100-86-08983", "kr_brn", "malformed"],
  ]),
  ...from("hongpage.kr/96, worked example of the check digit", [
    ["KR", "123-45-67891", "kr_brn", "well_formed"],
  ]),
  ...from("allinfo.tistory.com/1283, after the rules of the court registry's number", [
    ["KR", "110111-0062432", "none", "unknown"],
  ]),
  ...from("python-stdnum, stdnum.sg.uen, documentation and tests/test_sg_uen.doctest", [
    ["SG", "00192200M", "sg_uen", "well_formed"],
    ["SG", "197401143C", "sg_uen", "well_formed"],
    ["SG", "00192200C", "sg_uen", "malformed"],
    ["SG", "123456", "sg_uen", "malformed"],
    ["SG", "123456789", "sg_uen", "malformed"],
    ["SG", "1R3456789H", "sg_uen", "malformed"],
    ["SG", "1234567890", "sg_uen", "malformed"],
    // Foreign companies and others, of whose check letter nothing is published by the authority.
    ["SG", "S16FC0121D", "none", "unknown"],
    ["SG", "T01FC6132D", "none", "unknown"],
  ]),
  ...from("1823.gov.hk, What is the Unique Business Identifier of my company", [
    ["HK", "C0012345", "none", "unknown"],
    ["HK", "F0001234", "none", "unknown"],
    ["HK", "12345", "none", "unknown"],
  ]),
  ...from("rs-lawyers.com.hk, Adoption of UBI by Hong Kong's Companies Registry: the certificate's number", [
    ["HK", "12345678-000-01-11-1", "hk_brn", "well_formed"],
  ]),
  ...from("ssm.com.my, announcement 134 of October 2019", [
    ["MY", "201901000005 (1312525-A)", "my_ssm", "well_formed"],
    ["MY", "201901000005", "my_ssm", "well_formed"],
    ["MY", "1312525-A", "none", "unknown"],
  ]),
  ...from("lookuptax.com, Saudi Arabia TIN number guide", [["SA", "3002707692", "none", "unknown"]]),
  ...from("developer.vertexinc.com, Saudi Arabia: Example Documents, as ZATCA's own samples have it", [
    ["SA", "399999999900003", "sa_vat", "well_formed"],
  ]),
  ...from("python-stdnum, stdnum.lei, documentation and tests/test_lei.doctest", [
    ["GB", "213800KUD8LAJWSQ9D15", "lei", "well_formed"],
    ["US", "1YTX3EVB2EG3PFFYOI09", "lei", "well_formed"],
    ["JP", "3YO0DHNPQLJN0PYQXZ94", "lei", "well_formed"],
    ["DE", "529900TODVLNUTNSYF94", "lei", "well_formed"],
    ["TW", "549300O2F2PCD1D7PZ95", "lei", "well_formed"],
    ["GB", "213800KUD8LXJWSQ9D15", "lei", "malformed"],
  ]),
  ...from("Wikipedia, Legal Entity Identifier, examples of the code's structure", [
    ["US", "5493 00 84UKLVMY22DS 16", "lei", "well_formed"],
    ["GB", "2138 00 WSGIIZCXF1P5 72", "lei", "well_formed"],
    ["GB", "5493 00 0IBP32UQZ0KL 24", "lei", "well_formed"],
  ]),
];

/** What is published of numbers of other countries, which a collection of rules knows. */
export const collectedNumbers: readonly PublishedNumber[] = [
  ...from("python-stdnum, documentation of stdnum.au.abn", [
    ["AU", "83 914 571 673", "collection", "well_formed"],
    ["AU", "99 999 999 999", "collection", "malformed"],
  ]),
  ...from("python-stdnum, documentation of stdnum.cn.uscc", [
    ["CN", "91110000600037341L", "collection", "well_formed"],
    ["CN", "A1110000600037341L", "none", "unknown"],
  ]),
  ...from("python-stdnum, documentation of stdnum.de.vat", [
    ["DE", "DE 136,695 976", "collection", "well_formed"],
    ["DE", "136695978", "collection", "malformed"],
  ]),
  ...from("python-stdnum, documentation of stdnum.fr.siren", [
    ["FR", "404833048", "collection", "well_formed"],
    ["FR", "404833047", "collection", "malformed"],
  ]),
  ...from("python-stdnum, documentation of stdnum.no.orgnr", [
    ["NO", "988 077 917", "collection", "well_formed"],
    ["NO", "988 077 918", "collection", "malformed"],
  ]),
  ...from("python-stdnum, documentation of stdnum.nl.btw", [
    ["NL", "004495445B01", "collection", "well_formed"],
    ["NL", "NL002455799B11", "collection", "well_formed"],
    ["NL", "123456789B90", "collection", "malformed"],
  ]),
  ...from("python-stdnum, documentation of stdnum.be.vat", [
    ["BE", "BE 428759497", "collection", "well_formed"],
    ["BE", "BE431150351", "collection", "malformed"],
  ]),
  ...from("python-stdnum, documentation of stdnum.br.cnpj", [
    ["BR", "16.727.230/0001-97", "collection", "well_formed"],
    ["BR", "16.727.230.0001-98", "collection", "malformed"],
  ]),
  ...from("python-stdnum, documentation of stdnum.tr.vkn", [
    ["TR", "4540536920", "collection", "well_formed"],
    ["TR", "4540536921", "collection", "malformed"],
    ["TR", "454053692", "none", "unknown"],
  ]),
  ...from("python-stdnum, documentation of stdnum.nz.ird", [
    ["NZ", "4909185-0", "collection", "well_formed"],
    ["NZ", "136410133", "collection", "malformed"],
  ]),
  ...from("python-stdnum, documentation of stdnum.ch.uid", [
    ["CH", "CHE-100.155.212", "collection", "well_formed"],
    ["CH", "CHE-100.155.213", "collection", "malformed"],
  ]),
  ...from("python-stdnum, documentation of stdnum.gb.vat", [
    ["GB", "GB 980 7806 84", "collection", "well_formed"],
    ["GB", "802311781", "collection", "malformed"],
  ]),
  ...from("python-stdnum, documentation of stdnum.vn.mst", [
    ["VN", "0100233488", "collection", "well_formed"],
    ["VN", "0100233480", "collection", "malformed"],
  ]),
];
