import { wordAlike } from "./alike-letters.ts";
import { asLine, line, withoutBroken, withoutMarks } from "./text.ts";

/** A mail address, or an address that begins as those of the web and of programs do, or that has a path. */
const address =
  /:\/\/|\S@\S|www\.|^\W*(?:https?|ftp|mailto|tel|sms|javascript|data):|^\W*[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}[/:?#]\S/iu;

/** A dot that makes a mail program take words for the name of a site. */
const siteDot = /(?<=[\p{L}\p{N}])[.。](?=[\p{L}\p{N}-]*\p{L}{2,})/gu;

/** Signs whose compatible form is a blank with a mark on it, though people mean an apostrophe by them. */
const accentsAlone = /[´΄᾽᾿]/g;

/**
 * The name of a business or a company: one line, its letters in their usual forms (NFKC), nothing invisible in it. Refuses
 * as `line` does, and with `name_is_address`, and with `name_lookalike` where a word looks like another: for what comes in,
 * as what is stored was right when it came.
 */
export function name(minimum: number, maximum: number) {
  return line(minimum, maximum, usualForm).superRefine((text, issues) => {
    if (text.length > maximum || text.includes("\n")) return;
    if (text.split(" ").some((word) => address.test(word))) issues.addIssue("name_is_address");
    const word = wordAlike(text);
    if (word !== undefined)
      issues.addIssue({ code: "custom", message: "name_lookalike", params: { word: word.slice(0, 40) } });
  });
}

/**
 * What somebody is called, whoever says so, for mails and pages that strangers read: one line without invisible signs,
 * addresses of mail or web, and anything that a mail program would make a link of. May be empty: nothing else was in it.
 */
export function asName(text: string, maximum = 120): string {
  const words = usualForm(asLine(withoutBroken(text.slice(0, longestRead))))
    .split(" ")
    .filter((word) => !address.test(word));
  const spaced = words.join(" ").replaceAll(siteDot, ". ");
  return spaced
    .slice(0, maximum)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}

/** What is longer is no name, and not worth the time. */
const longestRead = 1000;

/** Lines stay, for `line` to refuse. Marks go first: letters on both sides of one may make another together. */
function usualForm(text: string): string {
  const lines = text.replaceAll(accentsAlone, "'").split("\n");
  return lines.map((it) => withoutMarks(withoutMarks(it).normalize("NFKC"))).join("\n");
}
