import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { useWords } from "../../lib/i18n/use-words"
import { outbox } from "../../lib/outbox/outbox"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { PaperEntryCard } from "../certificate/waiting/paper-entry-card"
import { DeliveryEntryCard } from "../delivery/waiting/delivery-entry-card"
import { LotEntryCard } from "../lots/waiting/lot-entry-card"
import { PersonEntryCard } from "../people/waiting/person-entry-card"
import { Page } from "../shell/page"
import { EntryCard } from "./entry-card"
import { EntryRow } from "./entry-row"

/** What is shown of a refused write, by what it is about; of anything else `EntryCard`. */
const cards: Record<string, typeof EntryCard> = {
  delivery: DeliveryEntryCard,
  lot: LotEntryCard,
  paper: PaperEntryCard,
  member: PersonEntryCard,
  invite: PersonEntryCard,
}

/** What lies on the phone and not yet with the market: what needs a decision first, then the queue. */
export function WaitingPage() {
  const words = useWords().waiting
  const entries = useWaiting()
  const refused = entries.filter(({ refusal }) => refusal)
  const followers = (entity: string) => entries.filter((entry) => entry.entity === entity && !entry.refusal).length
  const queue = entries.filter(({ refusal }) => !refusal)
  return (
    <Page title={words.title} notes={false}>
      {entries.length === 0 ? <EmptyState title={words.empty}>{words.empty_detail}</EmptyState> : null}
      <div className="grid gap-3">
        {refused.map((entry) => {
          const Card = cards[entry.entity.split(":", 1)[0] ?? ""] ?? EntryCard
          return <Card key={entry.id} entry={entry} followers={followers(entry.entity)} named />
        })}
      </div>
      {queue.length > 0 ? (
        <>
          <ul className="mt-3 divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
            {queue.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                held={refused.some(({ entity }) => entity === entry.entity || entry.after?.includes(entity))}
                followers={queue.filter(({ entity, order }) => entity === entry.entity && order > entry.order).length}
              />
            ))}
          </ul>
          <Button look="line" wide className="mt-4" onClick={() => void outbox.hurry()}>
            {words.hurry}
          </Button>
        </>
      ) : null}
    </Page>
  )
}
