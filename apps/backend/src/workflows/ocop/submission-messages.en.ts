import { formatDate } from "@cho-htx/vietnam"
import { N1, N2, N3, T1, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { submissionMessages as said } from "./submission-messages"

const DAY = "2001-02-03"

/** English of `submissionMessages`. */
export const submissionMessages = {
  productNotFound: "These goods are not in your shop.",
  fileNotFound: "This file is not here. Send the certificate again.",
  fileNotReady: "This file is still being sent. Wait until it is here, then send.",
  notFound: "There is no such OCOP certificate.",
  notADay: turn(said.notADay(T1), (text) => `"${text}" is no day of the calendar. Choose it again.`),
  inFuture: "The decision cannot be in the future. Look at the paper again.",
  endsBefore: "The last day must come after the decision. Look at the paper again.",
  tooLong: "An OCOP certificate is good for 36 months. Look at the day of the decision and the last day again.",
  expired: turn(
    said.expired(DAY).replace(formatDate(DAY), T1),
    (day) => `This paper expired on ${day}. Send one that is still good.`,
  ),
  points: turn(
    said.points(N1, N2, N3),
    (stars, least, most) =>
      `${stars} stars mean ${least} to ${most} points. Look at stars and points on the paper again.`,
  ),
  known: turn(said.known(T1), (number) => `The paper of decision ${number} for these goods was sent already.`),
} satisfies Twin<typeof said>
