import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { Tag } from "@cho-htx/ui/tag"
import { formatDate } from "@cho-htx/vietnam/date"
import { Link } from "@tanstack/react-router"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { outbox } from "../../../lib/outbox/outbox"
import { useMember } from "../../../lib/session/use-member"
import { useDeedName } from "../../waiting/use-deed-name"
import { dropDraft } from "../draft"
import { useCertificateWords } from "../use-certificate-words"
import { forgetLoosePages } from "./forget-loose-pages"
import { writtenPaper } from "./paper-entry"

/** A paper the market would not take: why, what was written, and the way back to its form. */
export function PaperEntryCard({ entry }: { entry: OutboxEntry }) {
  const { waiting } = useWords()
  const words = useCertificateWords()
  const deedName = useDeedName()
  const { id } = useMember().member
  const paper = writtenPaper(entry)
  const drop = async () => {
    await outbox.drop(entry)
    dropDraft(id, paper?.id)
    await forgetLoosePages(id)
  }
  return (
    <Box role="alert" className="border-[#eab9ae]! bg-son-50!">
      <p className="mb-2">
        <Tag tone="bad">{waiting.refused}</Tag>
      </p>
      <h2 className="break-words font-bold text-xl leading-[1.3]">
        {deedName(entry.deed)} · {entry.subject}
      </h2>
      <p className="mt-1.5">{entry.refusal?.message ?? waiting.refused_default}</p>
      {paper ? (
        <p className="mt-1 text-soft">
          {fill(words.stars, { n: paper.stars })} ·{" "}
          {fill(words.decision, { number: paper.decision_number, date: formatDate(paper.decision_date) })}
        </p>
      ) : null}
      <p className="mt-4 grid gap-3 min-[420px]:grid-cols-2">
        <Button look="line" onClick={() => void drop()}>
          {waiting.drop}
        </Button>
        <Link to="/giay-ocop/moi" search={{ sua: entry.id }} className={buttonClass({})}>
          {words.mend}
        </Link>
      </p>
    </Box>
  )
}
