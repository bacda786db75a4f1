import { describe, expect, it } from "vitest";
import { takeCodes } from "#shared/market/search/asked-codes.ts";

describe("a code in run with signs or words", () => {
  it.each([
    ["第0307.49号", "030749"],
    ["第0901項", "0901"],
    ["第15.13項", "1513"],
    ["제7113.11호", "711311"],
    ["제7113호", "7113"],
    ["7113호", "7113"],
    ["関税率表第0901.11号", "090111"],
    ["税則号列0901.11", "090111"],
    ["輸出統計品目番号 0901.11-000", "090111000"],
    ["稅則號別 0901.11.00.00-1", "0901110000"],
    ["貨品分類號列 0901.11.00.00-1", "0901110000"],
    ["商品编码:0901110000", "0901110000"],
    ["품목번호 제0901.11-0000호", "0901110000"],
    ["세번부호 0901.11-0000", "0901110000"],
    ["CCC code 0901.11.00.00-1", "0901110000"],
    ["HTSUS 0901.11.0015", "0901110015"],
    ["CN code 0901 11 00", "09011100"],
    ["BTKI 2022 0901.11.20", "09011120"],
    ["nombor tarif 4402.20.00 00", "4402200000"],
    ["tarif kastam 4402.20", "440220"],
    ["pos tarif no. 0901.11.20", "09011120"],
    ["كود النظام المنسق 090111", "090111"],
    ["رقم التعرفة 7113", "7113"],
    ["بند جمركي رقم 0307.49", "030749"],
    ["0307/49", "030749"],
    ["4402・20", "440220"],
    ["09 01 11", "090111"],
    ["0901 1100", "09011100"],
    ["1513.11-1", "151311"],
    ["chapter 9", "09"],
    ["bab 9", "09"],
    ["الفصل 9", "09"],
    ["第9章", "09"],
    ["제9류", "09"],
  ])("%s is %s, and nothing is left", (text, code) => {
    const { codes, rest } = takeCodes(text);
    expect({ codes, rest: rest.trim() }).toEqual({ codes: [code], rest: "" });
  });

  it.each([
    ["7113.11に該当する籐製品", "711311", "に該当する籐製品"],
    ["7113.11에 해당하는 제품", "711311", "에 해당하는 제품"],
    ["제0307호 오징어", "0307", "오징어"],
    ["kod HS 7113.11 untuk perak", "711311", "untuk perak"],
    ["chapter 09 spices", "09", "spices"],
    ["coffee, heading 0901 of the tariff", "0901", "coffee,   of the"],
  ])("%s is %s beside other words", (text, code, left) => {
    const { codes, rest } = takeCodes(text);
    expect({ codes, rest: rest.trim() }).toEqual({ codes: [code], rest: left });
  });

  it.each([
    "2026年",
    "1000개",
    "5000個",
    "1512.50元",
    "0901.50円",
    "3500 kg kopi",
    "4403.49m3",
    "since 2015",
    "BTKI 2022",
    "第3号",
    "제10호",
    "customs code",
    "稅則號列",
  ])("%s is none, and is left as it was", (text) => {
    expect(takeCodes(text)).toEqual({ codes: [], rest: text });
  });
});
