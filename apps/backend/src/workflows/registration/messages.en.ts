import { counted } from "../../lib/english/counted"
import { N1, T1, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { registrationMessages as said } from "./messages"

/** English of `registrationMessages`; the sector is a fact of the cooperative and stays. */
export const registrationMessages = {
  taxCode: {
    not_digits: turn(
      said.taxCode.not_digits(T1),
      (text) =>
        `The code "${text}" has other signs than digits. Enter the 10 digits on the certificate of registration.`,
    ),
    length: turn(
      said.taxCode.length(T1),
      (text) =>
        `The code "${text}" has too few or too many digits. There are exactly 10; a branch adds a hyphen and 3 digits.`,
    ),
    checksum: turn(
      said.taxCode.checksum(T1),
      (text) => `One digit of the code "${text}" is wrong. Compare each with the certificate of registration.`,
    ),
  },
  codeTaken: turn(
    said.codeTaken(T1),
    (code) => `The code ${code} is registered here already. If it is your cooperative, sign in or call the alliance.`,
  ),
  unknownCommune: turn(
    said.unknownCommune(T1),
    (code) => `No commune has the code "${code}". Choose one from the list.`,
  ),
  unknownBank: "Choose a bank from the list.",
  badHolder: "The account holder has letters, digits and spaces only, as printed on the card or bank book.",
  ownersBank: "Only an owner of the cooperative can change the bank account.",
  missing: {
    bank: "Your papers lack the bank account.",
    documents: "No paper is here yet. Photograph the certificate of registration and upload it.",
  },
  notDraft: "These papers have been handed in already.",
  draftIdle: "Nobody worked on these papers for 60 days, so they were closed. To sell on the market, register again.",
  documentNotFound: "This paper is not here.",
  documentKept: "This paper was handed to the alliance and cannot be deleted. If there is a new one, upload it too.",
  documentKind: "This file is neither a photo (JPEG, PNG, WebP) nor a PDF. Photograph the paper and upload that photo.",
  documentEmpty: "The file is empty. Choose it again.",
  documentTooLarge: "The file is larger than 8 MB. Take a smaller photo, or compress the PDF.",
  documentTooMany: turn(
    said.documentTooMany(N1),
    (most) => `There are ${counted(most, "paper")}, which is the most there can be. Delete some, then go on.`,
  ),
  documentTooManyOfYear: turn(
    said.documentTooManyOfYear(N1),
    (most) => `Only ${counted(most, "paper")} can be sent in one year. If you must send more, call the alliance.`,
  ),
  overtaken:
    "Somebody else in the cooperative has just changed this. Look again, then save once more if you still want yours.",
  overtakenBy: turn(
    said.overtakenBy(T1),
    (now) =>
      `Somebody else in the cooperative has just changed this to: “${now}”. Save once more if you still want yours.`,
  ),
  requestNotFound: "There is no such request for a change.",
  requestDecided: "This request for a change has been decided already.",
} satisfies Twin<Omit<typeof said, "sector">>
