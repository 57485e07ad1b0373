import { useRef, useState } from "react"
import { type NewEntry, outbox } from "../../lib/outbox/outbox"

export interface Add {
  /** Answers whether it was kept, by this tap and not by one before. */
  add: (entry: NewEntry) => Promise<boolean>
  /** The phone could not keep it. */
  failed: boolean
}

/** Keeps one intention for a sheet that closes with it: a second tap while the phone writes it down, or the sheet closes, adds nothing. */
export function useAdd(): Add {
  const taken = useRef(false)
  const [failed, setFailed] = useState(false)
  const add = async (entry: NewEntry) => {
    if (taken.current) return false
    taken.current = true
    try {
      await outbox.add(entry)
      return true
    } catch {
      taken.current = false
      setFailed(true)
      return false
    }
  }
  return { add, failed }
}
