import { documentMessages } from "../../../documents/messages"
import { documentMessages as documentEnglish } from "../../../documents/messages.en"
import { stockMessages } from "../../../modules/inventory/messages"
import { stockMessages as stockEnglish } from "../../../modules/inventory/messages.en"
import { holdSentences } from "../../../workflows/checkout/hold/messages"
import { holdSentences as holdEnglish } from "../../../workflows/checkout/hold/messages.en"
import { sentences as checkoutSentences } from "../../../workflows/checkout/messages"
import { sentences as checkoutEnglish } from "../../../workflows/checkout/messages.en"
import { cooperativeMessages } from "../../../workflows/cooperative/messages"
import { cooperativeMessages as cooperativeEnglish } from "../../../workflows/cooperative/messages.en"
import { listingMessages } from "../../../workflows/listing/messages"
import { listingMessages as listingEnglish } from "../../../workflows/listing/messages.en"
import { quickReasons } from "../../../workflows/listing/reason-messages"
import { quickReasons as reasonsEnglish } from "../../../workflows/listing/reason-messages.en"
import { memberMessages } from "../../../workflows/member/messages"
import { memberMessages as memberEnglish } from "../../../workflows/member/messages.en"
import { moneyMessages } from "../../../workflows/money/messages"
import { moneyMessages as moneyEnglish } from "../../../workflows/money/messages.en"
import { noticeMessages } from "../../../workflows/notice/messages"
import { noticeMessages as noticeEnglish } from "../../../workflows/notice/messages.en"
import { submissionMessages } from "../../../workflows/ocop/submission-messages"
import { submissionMessages as submissionEnglish } from "../../../workflows/ocop/submission-messages.en"
import { parcelMessages } from "../../../workflows/parcel/messages"
import { parcelMessages as parcelEnglish } from "../../../workflows/parcel/messages.en"
import { parcelRouteMessages } from "../../../workflows/parcel/route-messages"
import { parcelRouteMessages as parcelRouteEnglish } from "../../../workflows/parcel/route-messages.en"
import { photoMessages } from "../../../workflows/photo/messages"
import { photoMessages as photoEnglish } from "../../../workflows/photo/messages.en"
import { registrationMessages } from "../../../workflows/registration/messages"
import { registrationMessages as registrationEnglish } from "../../../workflows/registration/messages.en"
import { sheetMessages } from "../../../workflows/spreadsheet/messages"
import { sheetMessages as sheetEnglish } from "../../../workflows/spreadsheet/messages.en"
import { rowMessages } from "../../../workflows/spreadsheet/row-messages"
import { rowMessages as rowEnglish } from "../../../workflows/spreadsheet/row-messages.en"
import { stockEditMessages } from "../../../workflows/stock/messages"
import { stockEditMessages as stockEditEnglish } from "../../../workflows/stock/messages.en"
import { lotMessages } from "../../../workflows/traceability/messages"
import { lotMessages as lotEnglish } from "../../../workflows/traceability/messages.en"
import { messages as staffMessages } from "../../admin/_http/messages"
import { messages as staffEnglish } from "../../admin/_http/messages.en"
import { constraintMessages } from "../../lib/constraint-answers"
import { constraintMessages as constraintEnglish } from "../../lib/constraint-answers.en"
import { keyMessages } from "../../lib/idempotency/messages"
import { keyMessages as keyEnglish } from "../../lib/idempotency/messages.en"
import { refusalMessages } from "../../lib/medusa-refusals"
import { refusalMessages as refusalEnglish } from "../../lib/medusa-refusals.en"
import { edgeMessages } from "../../lib/messages"
import { edgeMessages as edgeEnglish } from "../../lib/messages.en"

/** Every catalogue whose sentences can reach a member, with its English; where two say the same, they must say it in the same English. */
export const catalogues: readonly (readonly [said: object, english: object])[] = [
  [edgeMessages, edgeEnglish],
  [constraintMessages, constraintEnglish],
  [refusalMessages, refusalEnglish],
  [keyMessages, keyEnglish],
  [staffMessages, staffEnglish],
  [memberMessages, memberEnglish],
  [registrationMessages, registrationEnglish],
  [cooperativeMessages, cooperativeEnglish],
  [listingMessages, listingEnglish],
  [quickReasons, reasonsEnglish],
  [submissionMessages, submissionEnglish],
  [photoMessages, photoEnglish],
  [sheetMessages, sheetEnglish],
  [rowMessages, rowEnglish],
  [stockMessages, stockEnglish],
  [stockEditMessages, stockEditEnglish],
  [parcelMessages, parcelEnglish],
  [parcelRouteMessages, parcelRouteEnglish],
  [moneyMessages, moneyEnglish],
  [lotMessages, lotEnglish],
  [documentMessages, documentEnglish],
  [noticeMessages, noticeEnglish],
  [holdSentences, holdEnglish],
  [checkoutSentences, checkoutEnglish],
]
