import { formatDong } from "@cho-htx/vietnam"
import { counted } from "../../lib/english/counted"
import { N1, N2, T1, T2, T3, T4, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { rowMessages as said } from "./row-messages"

/** English of `rowMessages`. */
export const rowMessages = {
  formula:
    "This cell is a formula and was not taken. Copy it, paste it with Paste Special → Values, then upload the file again.",
  error: turn(said.error(T1), (text) => `This cell shows Excel's error ${text}. Type the value again.`),
  missing: "Not filled in. This is required.",
  tooLong: turn(said.tooLong(N1), (most) => `Longer than ${counted(most, "character")}. Write less.`),
  tooShort: turn(said.tooShort(N1), (least) => `Write at least ${counted(least, "character")}.`),
  dateNotNumber: turn(
    said.dateNotNumber(T1),
    (text) => `This cell is a date (${text}), not a number. Set the cell's format to Number and type it again.`,
  ),
  dateNotCode: turn(
    said.dateNotCode(T1),
    (text) => `Excel turned the code into a date (${text}). Set the cell's format to Text and type the code again.`,
  ),
  netHalf: "The amount in a pack and its unit must both be filled in, for example 5 and kg.",
  notPositive: "It must be more than 0.",
  notNumber: turn(said.notNumber(T1), (text) => `"${text}" is no number. Type digits, for example 45000.`),
  notWhole: turn(said.notWhole(T1), (text) => `"${text}" has a fraction. Type a whole number, without a comma.`),
  notWholeMoney: turn(
    said.notWholeMoney(T1),
    (text) => `"${text}" has a fraction, which money here does not have. Type a whole number, for example 45000.`,
  ),
  unclearNumber: turn(
    said.unclearNumber(T1),
    (text) => `It is not clear how much "${text}" is. Type it without any signs, for example 45000.`,
  ),
  unclearDecimal: turn(said.unclearDecimal(T1), (text) => `It is not clear how much "${text}" is. Type 1500 or 1,5.`),
  tooSmall: turn(said.tooSmall(N1), (least) => `Too small. At least ${least}.`),
  tooBig: turn(said.tooBig(N1), (most) => `Too large. At most ${most}.`),
  priceTooSmall: turn(
    said
      .priceTooSmall(N1, N2)
      .replace(formatDong(N1 * 1000), T3)
      .replace(String(N1 * 1000), T4),
    (price, least, meant, typed) => `The price ${price} is less than ${least}. If you mean ${meant}, type ${typed}.`,
  ),
  priceTooBig: turn(
    said.priceTooBig(N1),
    (most) => `The price is more than ${most}. See whether there is a 0 too many.`,
  ),
  notListed: turn(
    said.notListed(T1, T2),
    (text, choices) => `"${text}" is not in the list. Choose one of: ${choices}.`,
  ),
  unknownCategory: turn(
    said.unknownCategory(T1),
    (text) => `There is no group of goods "${text}". Choose from the form's drop-down list, or leave it empty.`,
  ),
  merged: turn(said.merged(T1), (ref) => `The cells ${ref} are merged. Choose Unmerge Cells and fill in each row.`),
  skuTwice: turn(said.skuTwice(N1), (row) => `This code is in row ${row} already. Use each code once.`),
  goodsTwice: turn(
    said.goodsTwice(N1),
    (row) =>
      `These goods are in row ${row} already, under another code. Give goods one row only: delete one of the two.`,
  ),
  packTwice: turn(
    said.packTwice(N1),
    (row) => `This pack of the goods is in row ${row} already. Give the pack another name.`,
  ),
  otherThanFirst: turn(
    said.otherThanFirst(N1),
    (row) =>
      `It differs from row ${row} of the same goods. All packs of the goods share this field: leave it empty or write the same.`,
  ),
  siblingBad: turn(
    said.siblingBad(N1),
    (row) => `Row ${row} of the same goods is not right yet. Once it is mended, both are imported.`,
  ),
  tooManyPacks: turn(said.tooManyPacks(N1), (most) => `Goods can have at most ${counted(most, "pack")}.`),
  titleKnown:
    "The shop has goods of this name, but not this code. To add a pack to goods you have, go to Goods; if these are other goods, give them another name.",
  skuUnknown: "The shop has no such code. Look at the code again, or add new goods with the form for new goods.",
  keyMissing: "The code is missing. Fill it in, or get the sheet of stock and prices anew, which has it.",
  idUnknown: "The shop has no such system code. Get the sheet of stock and prices anew.",
  keysDiffer: "The code and the system code belong to different goods. Empty the system code, or get the sheet anew.",
  archived: "These goods are put away. Bring them back under Goods before you change them.",
  notCounted: "The stock of these goods is not counted. Leave the cell for stock empty.",
  belowPromised: turn(said.belowPromised(N1), (units) => `Orders hold ${units}, so the stock cannot be less.`),
  moreProblems: turn(
    said.moreProblems(N1),
    (rest) =>
      `This row has ${counted(rest, "more place")} to put right. Mend the ones above, then upload the file again to see the rest.`,
  ),
} satisfies Twin<typeof said>
