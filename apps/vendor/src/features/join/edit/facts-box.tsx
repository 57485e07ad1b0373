import type { VendorCooperative } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { buttonClass } from "@cho-htx/ui/button-class"
import { formatPhone } from "@cho-htx/vietnam/phone"
import { Link } from "@tanstack/react-router"
import { useJoinWords } from "../use-join-words"
import { useFactSentence } from "./use-fact-sentence"
import { useJoinEditWords } from "./use-join-edit-words"

export interface FactsBoxProps {
  cooperative: VendorCooperative
  /** Whether this member may know the bank account, and change the papers. */
  mayPapers: boolean
}

/** What is written in the papers, shortly, and the way to mend it. */
export function FactsBox({ cooperative, mayPapers }: FactsBoxProps) {
  const { fields: joinFields } = useJoinWords()
  const words = useJoinEditWords()
  const factSentence = useFactSentence()
  const { name, registration_code, address_line, representative, phone, status } = cooperative
  const rows: [string, string][] = [
    [joinFields.name, name],
    [words.fields.code, registration_code],
    [words.fields.address, `${address_line}, ${factSentence("commune_code", cooperative)}`],
    [words.fields.representative_short, representative],
    [words.fields.phone_short, formatPhone(phone)],
    ...(mayPapers ? [[words.fields.bank, factSentence("bank", cooperative)] satisfies [string, string]] : []),
  ]
  return (
    <Box aria-labelledby="papers-facts">
      <h2 id="papers-facts" className="mb-1 font-bold text-xl leading-[1.3]">
        {words.facts}
      </h2>
      <dl className="divide-y divide-line">
        {rows.map(([title, fact]) => (
          <div key={title} className="grid grid-cols-[7.5rem_1fr] gap-3 py-2.5 leading-[1.45]">
            <dt className="text-soft">{title}</dt>
            <dd className="min-w-0 whitespace-pre-line break-words">{fact}</dd>
          </div>
        ))}
      </dl>
      {mayPapers && (status === "draft" || status === "active") ? (
        <Link to="/ho-so/sua" className={`${buttonClass({ look: "line", wide: true })} mt-2`}>
          {words.open}
        </Link>
      ) : null}
    </Box>
  )
}
