import { expect, it } from "vitest"
import { documentMessages } from "../../../documents/messages"
import { stockMessages } from "../../../modules/inventory/messages"
import { listingMessages } from "../../../workflows/listing/messages"
import { quickReasons } from "../../../workflows/listing/reason-messages"
import { memberMessages } from "../../../workflows/member/messages"
import { moneyMessages } from "../../../workflows/money/messages"
import { submissionMessages } from "../../../workflows/ocop/submission-messages"
import { parcelMessages } from "../../../workflows/parcel/messages"
import { photoMessages } from "../../../workflows/photo/messages"
import { registrationMessages } from "../../../workflows/registration/messages"
import { sheetMessages } from "../../../workflows/spreadsheet/messages"
import { rowMessages } from "../../../workflows/spreadsheet/row-messages"
import { lotMessages } from "../../../workflows/traceability/messages"
import { fieldSentence } from "../../lib/field-sentence"
import { edgeMessages } from "../../lib/messages"
import { inEnglish } from "./in-english"

it.each([
  [memberMessages.wrongSignIn, "The phone number (or e-mail) or the password is not right."],
  [memberMessages.roleChanged("Nguyễn Thị Hoa", memberMessages.roles.packer), "made Nguyễn Thị Hoa “packer”."],
  [memberMessages.inviteUsed("Hoa"), "If you do not want that, remove Hoa from it."],
  [fieldSentence({ code: "too_small", path: [], origin: "string", minimum: 8 }), "Write at least 8 characters."],
  [fieldSentence({ code: "unrecognized_keys", path: [], keys: ["tên", "x"] }), 'There is no field called "tên", "x".'],
  [edgeMessages.unknown("req_1"), "report the code req_1."],
  [stockMessages.tooBig(1_000_000), "The number can be at most 1.000.000."],
  [stockMessages.belowReserved(1), "Orders hold 1 unit, so the stock cannot be less than 1."],
  [stockMessages.notEnough(-2), "The store has only 0 units that no order holds"],
  [listingMessages.priceOvertaken(45_000, 50_000), "the price was 45.000 ₫; now it is 50.000 ₫,"],
  [listingMessages.priceOvertaken(null, 50_000), "there was no price; now it is 50.000 ₫,"],
  [listingMessages.priceOvertaken(45_000, null), "the price was 45.000 ₫; now there is no price,"],
  [listingMessages.variantTwice('túi "to"'), 'Two packs are called "túi "to"".'],
  [
    listingMessages.wrongState('Gạo "tám" mới', "published", listingMessages.verbs.submit),
    '"Gạo "tám" mới" is on sale, so it cannot be sent for approval.',
  ],
  [
    listingMessages.fieldChanged("Hoa", "2026-11-22T04:05:00Z", "transit_days", "1 ngày", null),
    'Hoa changed the days on the way on 22/11/2026, 11:05: it was "1 day", now it is empty.',
  ],
  [
    listingMessages.fieldChanged(null, "2026-11-22T04:05:00Z", "title", "Gạo", "Gạo nếp"),
    'Somebody else changed the name on 22/11/2026, 11:05: it was "Gạo", now it is "Gạo nếp".',
  ],
  [
    listingMessages.fieldChanged("Hoa", "2026-11-22T04:05:00Z", "handling", listingMessages.handling.live, "x"),
    'it was "Live goods", now it is "x".',
  ],
  [
    parcelMessages.wrong_state({ state: "delivery_failed", step: "hand-over" }),
    "is not delivered and cannot be handed over",
  ],
  [
    parcelMessages.moved_on({ seen: "placed", state: "canceled", step: "confirm" }),
    "the order was new; now it is canceled. It was not accepted.",
  ],
  [parcelMessages.recounted({ goods: "Gạo", expected: 3, limit: 1 }), "“Gạo”: you saw 3, now 1 are left."],
  [parcelMessages.too_much({ limit: 2 }), "at most 2."],
  [moneyMessages.refundTooMuch(120_000), "At most 120.000 ₫ can be given back"],
  [registrationMessages.taxCode.checksum("0100109107"), 'One digit of the code "0100109107" is wrong.'],
  [registrationMessages.overtakenBy("Xã Hải Anh”"), "“Xã Hải Anh””"],
  [submissionMessages.points(4, 70, 90), "4 stars mean 70 to 90 points."],
  [submissionMessages.expired("2025-01-31"), "This paper expired on 31/01/2025."],
  [photoMessages.incomplete(1_234_567, 3_400_000), "Only 1,2 MB of 3,4 MB have arrived."],
  [lotMessages.beyond("L1", 20, 3), "Lot L1 has 20 packs, of which only 3 are not given"],
  [lotMessages.beyond("L1", 20, 0), "all of them given to other orders"],
  [
    lotMessages.overtaken([
      { code: "L1", quantity: 2 },
      { code: "L2", quantity: 1 },
    ]),
    "now it has lot L1: 2 packs, lot L2: 1 pack.",
  ],
  [lotMessages.overtaken([]), "now it has no lots."],
  [documentMessages.orderOver("DH-1, DH-2"), "DH-1, DH-2: canceled or sent back"],
  [sheetMessages.tooManyRows(5_000), "more than 5.000 rows. At most 5.000 can be imported"],
  [sheetMessages.missingHeaders('"Tồn kho" hoặc "Giá bán (đồng)"'), 'lacks the column "Tồn kho" or "Giá bán (đồng)".'],
  [sheetMessages.alreadyRunning(null, "gạo.xlsx", 1_200, 5_000), '"gạo.xlsx" (1.200 of 5.000 rows)'],
  [sheetMessages.alreadyRunning("Hoa", "gạo.xlsx", 1, 2), "Hoa is importing"],
  [sheetMessages.stoppedByStatus(sheetMessages.statuses.suspended), "because the cooperative is suspended."],
  [sheetMessages.changedSince("stock", null, 1_200), "changed the stock from empty to 1.200 after"],
  [rowMessages.priceTooSmall(45, 1_000), "The price 45 ₫ is less than 1.000 ₫. If you mean 45.000 ₫, type 45000."],
  [
    rowMessages.notListed("xe", "Để nhiệt độ thường, Dễ vỡ"),
    '"xe" is not in the list. Choose one of: Để nhiệt độ thường',
  ],
  [rowMessages.merged("B2:B4"), "The cells B2:B4 are merged."],
  [rowMessages.notNumber('a" không phải số. b'), '"a" không phải số. b" is no number.'],
])("turns “%s”", (said, english) => {
  // Sums are written with a space that does not break.
  expect(inEnglish(said).replaceAll("\u00a0", " ")).toContain(english)
})

it("turns ready-made reasons line by line and leaves what staff wrote", () => {
  const own = "Gọi tôi nếu chưa rõ."
  expect(inEnglish(`${quickReasons.origin}\n${own}`)).toMatch(/^The origin is not clear\..*\nGọi tôi nếu chưa rõ\.$/)
  expect(inEnglish(own)).toBe(own)
})

it("leaves what is too long for a sentence", () => {
  const long = sheetMessages.unusedColumns("x".repeat(9_000))
  expect(inEnglish(long)).toBe(long)
})
