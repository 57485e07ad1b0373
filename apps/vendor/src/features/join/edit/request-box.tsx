import { type GuardedField, guardedFields, type VendorCooperative } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Tag } from "@cho-htx/ui/tag"
import { formatDateTime } from "@cho-htx/vietnam/date"
import { useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { useJoinWords } from "../use-join-words"
import { useFactSentence } from "./use-fact-sentence"
import { useJoinEditWords } from "./use-join-edit-words"
import { WithdrawSheet } from "./withdraw-sheet"

export interface RequestBoxProps {
  cooperative: VendorCooperative
  isOwner: boolean
}

/** What waits for the alliance, old beside new, or what it refused last and why; nothing when there is neither. */
export function RequestBox({ cooperative, isOwner }: RequestBoxProps) {
  const { fields: joinFields } = useJoinWords()
  const { request: words, fields } = useJoinEditWords()
  const factSentence = useFactSentence()
  const [asks, setAsks] = useState(false)
  const { change_request: change, commune } = cooperative
  if (change?.state !== "open" && change?.state !== "rejected") return null
  const isOpen = change.state === "open"
  const names: Record<GuardedField, string> = {
    name: joinFields.name,
    short_name: fields.short_name,
    legal_form: joinFields.legal_form,
    registration_code: fields.code,
    sector: fields.sector,
    address_line: joinFields.address_line,
    commune_code: joinFields.commune,
    representative: joinFields.representative,
    bank: fields.bank,
  }
  const asked = guardedFields.filter((field) => field in change.after)
  // The owner's alone, and a field that was empty cannot be asked to be empty again.
  const takesBack = isOpen && asked.every((field) => cooperative[field] !== null && (field !== "bank" || isOwner))
  return (
    <Box aria-labelledby="request-title">
      <p className="mb-2">
        <Tag tone={isOpen ? "warn" : "bad"}>{isOpen ? words.open : words.refused}</Tag>
      </p>
      <h2 id="request-title" className="sr-only">
        {isOpen ? words.open : words.refused}
      </h2>
      {change.reason ? (
        <Note tone="warn" className="mb-3">
          <b>{words.reason}:</b> {change.reason}
        </Note>
      ) : null}
      <p className="mb-3 text-soft">
        {fill(isOpen ? words.open_detail : words.refused_detail, {
          at: formatDateTime(change.decided_at ?? change.created_at),
        })}
      </p>
      <dl className="grid gap-4">
        {asked.map((field) => (
          <div key={field} className="grid gap-1.5">
            <dt className="font-bold text-[15px]">{names[field]}</dt>
            <dd className="rounded-md bg-rice-100 px-3 py-2 text-[15px] leading-[1.5]">
              <span className="block text-rice-600 text-sm">{words.before}</span>
              <span className="whitespace-pre-line break-words">
                {factSentence(field, { ...change.before, commune })}
              </span>
            </dd>
            <dd className="rounded-md bg-leaf-50 px-3 py-2 text-[15px] leading-[1.5]">
              <span className="block text-leaf-800 text-sm">{words.after}</span>
              <span className="whitespace-pre-line break-words">
                {factSentence(field, { ...change.after, commune })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {takesBack ? (
        <Button look="line" wide className="mt-4" onClick={() => setAsks(true)}>
          {words.withdraw}
        </Button>
      ) : null}
      {asks && isOpen ? <WithdrawSheet cooperative={cooperative} asked={asked} onClose={() => setAsks(false)} /> : null}
    </Box>
  )
}
