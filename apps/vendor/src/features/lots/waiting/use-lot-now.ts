import type { OutboxEntry } from "../../../lib/outbox/entry"
import { useArrived } from "../../../lib/outbox/use-arrived"
import { useWaiting } from "../../../lib/outbox/use-waiting"
import { useLot } from "../use-lot"
import { lotEntity } from "./lot-entries"
import { projectLot } from "./project-lot"

/** A lot as this phone knows it, with what waits about it, oldest first. The market is not asked for what it cannot know yet. */
export function useLotNow(lotId: string) {
  const ofIt = ({ entity }: OutboxEntry) => entity === lotEntity(lotId)
  const entries = useWaiting().filter(ofIt)
  const arrived = useArrived().filter(ofIt)
  const query = useLot(entries.some(({ deed }) => deed === "lot-new") ? null : lotId)
  return { now: projectLot(query.data?.lot ?? null, entries, arrived), entries, query }
}
