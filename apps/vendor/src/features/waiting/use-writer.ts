import { useRef, useState } from "react"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { type NewEntry, outbox } from "../../lib/outbox/outbox"

export interface Writer {
  /** Keeps a write, or puts it in the place of a refused one; answers whether it was kept, by this tap and not by one before. */
  write: (entry: NewEntry, instead?: OutboxEntry | null) => Promise<boolean>
  /** The phone could not keep the last one. */
  failed: boolean
}

/** Keeps writes on the phone, one at a time. */
export function useWriter(): Writer {
  const writing = useRef(false)
  const [failed, setFailed] = useState(false)
  const write: Writer["write"] = async (entry, instead) => {
    if (writing.current) return false
    writing.current = true
    try {
      await (instead ? outbox.insist(instead, entry) : outbox.add(entry))
      setFailed(false)
      return true
    } catch {
      setFailed(true)
      return false
    } finally {
      writing.current = false
    }
  }
  return { write, failed }
}
