import type { CreateVendorCertificateBody } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { NewEntry } from "../../../lib/outbox/outbox"
import type { CertificateForm } from "../certificate-form"

/** A paper as it waits: under the id this phone chose, its pages still uploads of this phone. */
export type WaitingPaper = CreateVendorCertificateBody & { id: string }

export const paperEntity = (id: string): string => `paper:${id}`

/** Parts the goods from the decision. */
const PART = " · "

/** A paper as it waits on the phone; it leaves once its pages have, and sent twice it is one. */
export const paperEntry = (body: WaitingPaper, title: string): NewEntry => ({
  ...{ entity: paperEntity(body.id), path: "/vendor/certificates", body, files: body.file_ids },
  ...{ deed: "paper-new", subject: [title, body.decision_number].filter(Boolean).join(PART), seen: null },
})

/** The body of a waiting paper: this app itself wrote it, in `paperEntry`. Null for another deed. */
export const writtenPaper = ({ deed, body }: OutboxEntry): WaitingPaper | null =>
  deed === "paper-new" ? (body as WaitingPaper) : null

/** The goods of a waiting paper, by name. */
export const goodsOf = ({ subject, body }: OutboxEntry): string => {
  const { decision_number } = body as WaitingPaper
  return subject === decision_number ? "" : subject.slice(0, subject.length - decision_number.length - PART.length)
}

/** A waiting paper back in its form, as it was typed. */
export const formOf = (paper: WaitingPaper): CertificateForm => ({
  product_id: paper.product_id,
  stars: paper.stars,
  group: paper.group,
  points: paper.points === null || paper.points === undefined ? "" : String(paper.points),
  decision_number: paper.decision_number,
  decision_date: paper.decision_date,
  issuer: paper.issuer,
  expires_on: paper.expires_on ?? "",
  files: paper.file_ids,
})
