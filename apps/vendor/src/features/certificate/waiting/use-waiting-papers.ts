import type { OutboxEntry } from "../../../lib/outbox/entry"
import { useWaiting } from "../../../lib/outbox/use-waiting"
import { writtenPaper } from "./paper-entry"

/** Papers that wait on this phone, the newest first; of one product when it is named. */
export const useWaitingPapers = (productId: string | null): OutboxEntry[] =>
  useWaiting()
    .filter((entry) => {
      const paper = writtenPaper(entry)
      return paper !== null && (productId === null || paper.product_id === productId)
    })
    .reverse()
