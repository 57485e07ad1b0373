import { counted } from "../../lib/english/counted"
import { T1, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { edgeMessages as said } from "./messages"

/** English of `edgeMessages`. */
export const edgeMessages = {
  searchUnavailable: "Search is resting. Try again in a few minutes.",
  byType: {
    invalid_data: "What was sent is not right. Check it, please.",
    not_found: "This was not found.",
    not_allowed: "This cannot be done now.",
    unauthorized: "Sign in to go on.",
    forbidden: "This account may not do that.",
    duplicate_error: "This exists already.",
    conflict: "Something else changed at the same time. Try again.",
    payment_authorization_error: "The payment did not work. Try again or pay another way.",
  },
  badJson: "What was sent is no valid JSON.",
  tooLarge: "What was sent is too large.",
  fileNotFound: "There is no such file. The address may be mistyped, or the file was replaced.",
  badAddress: "The address is not valid.",
  tooManyRequests: "You are going too fast. Wait a moment, then try again.",
  tooManyFiles: "Many files are being sent at once. Wait half a minute, then send again.",
  unknown: turn(
    said.unknown(T1),
    (requestId) => `The market has a fault. Try again in a few minutes; if it stays, report the code ${requestId}.`,
  ),
  badFields: "Something is not right. Look at the marked fields.",
  field: {
    missing: "This must be filled in.",
    wrongKind: "This value is of the wrong kind.",
    notWhole: "Write a whole number, without a fraction.",
    notNumber: "Write digits only, without points, commas or letters.",
    tooShort: turn(said.field.tooShort(T1), (least) => `Write at least ${counted(least, "character")}.`),
    tooLong: turn(said.field.tooLong(T1), (most) => `Write at most ${counted(most, "character")}.`),
    tooFew: turn(said.field.tooFew(T1), (least) => `Add at least ${counted(least, "entry", "entries")}.`),
    tooMany: turn(said.field.tooMany(T1), (most) => `At most ${counted(most, "entry", "entries")}.`),
    tooSmall: turn(said.field.tooSmall(T1), (least) => `It cannot be less than ${least}.`),
    tooBig: turn(said.field.tooBig(T1), (most) => `It cannot be more than ${most}.`),
    wrongFormat: "This does not have the right form.",
    notADay: "Write the day as year-month-day, for example 2026-01-31.",
    notListed: "This value is not in the list.",
    unknownKeys: turn(said.field.unknownKeys(T1), (keys) => `There is no field called ${keys}.`),
  },
} satisfies Twin<typeof said>
