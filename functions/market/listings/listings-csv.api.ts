import { get, post } from "#functions/platform/http/api-route.ts";
import type { Locale } from "#shared/locales.ts";
import { maximumImportBytes } from "#shared/market/listings/csv-columns.ts";
import { type ImportResult, ImportView } from "#shared/market/listings/import-result.ts";
import { issueText, messagesIn } from "#web/messages.ts";
import { exportListings, importListings } from "./listings-csv.service.ts";

function importView({ faults, ...counts }: ImportResult, locale: Locale): ImportView {
  const t = messagesIn(locale);
  const told = faults.map(({ row, column, ...fault }) => {
    const detail = issueText(t, { pointer: "", ...fault });
    return { row, column, code: fault.code, detail };
  });
  return { ...counts, faults: told };
}

const tag = "listings";

export const listingsCsvApi = [
  post("/profiles/:profileId/listings/import", importListings, {
    tag,
    summary:
      "Make drafts of a CSV file's good rows, and say what is wrong with the others; the same file twice changes nothing",
    description:
      "Decimals have a comma beside semicolons; else they are written as in the language of Accept-Language. What could be two figures or two days is asked about, row by row. UTF-8, UTF-16 and Windows-1252 are read. A row past the day's limit on new listings is refused as `csv_row_over_limit`, and may come again the day after.",
    text: {
      type: "text/csv",
      code: "media_type_not_csv",
      maximumBytes: maximumImportBytes,
      example: "kind,title_en\r\ngoods,Rattan basket\r\n",
    },
    answer: ImportView,
    view: (result, { ctx }) => importView(result, ctx.locale),
  }),
  get("/profiles/:profileId/listings/export", exportListings, {
    tag,
    summary: "A business's listings as the CSV file that the import reads",
    answerType: "text/csv",
    view: ({ csv }, { c }) => c.body(csv, 200, { "Content-Type": "text/csv; charset=utf-8" }),
  }),
];
