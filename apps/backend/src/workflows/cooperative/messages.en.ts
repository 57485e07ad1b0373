import { T1, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { listingMessages } from "../listing/messages.en"
import { cooperativeMessages as said } from "./messages"

/** What is said to staff alone, or is the name of something that is kept. */
type Others =
  | "wrongStatus"
  | "fulfillmentSet"
  | "serviceZone"
  | "homeDelivery"
  | "homeDeliveryDetail"
  | "pickup"
  | "pickupDetail"

/** English of `cooperativeMessages`, as far as members meet them. */
export const cooperativeMessages = {
  notFound: "There is no such cooperative.",
  changedUnderReview: listingMessages.changedUnderReview,
  reasonNeeded: "Give a reason of at least 5 characters.",
  unknownCommune: turn(said.unknownCommune(T1), (code) => `No commune has the code "${code}".`),
  badPhone: turn(said.badPhone(T1), (phone) => `The phone number "${phone}" is not right.`),
  registrationTaken: turn(
    said.registrationTaken(T1),
    (code) => `The registration code ${code} belongs to another cooperative.`,
  ),
  handleTaken: turn(said.handleTaken(T1), (handle) => `The address "${handle}" belongs to another cooperative.`),
} satisfies Twin<Omit<typeof said, Others>>
