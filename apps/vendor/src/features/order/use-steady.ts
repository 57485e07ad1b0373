import { useEffect, useState } from "react"

/** The second tap of a double tap comes sooner; a person who has read the new word presses later. Milliseconds. */
const PAUSE_MS = 400

/** Whether what a button says has stood long enough to be meant: false from the moment `label` changes. */
export function useSteady(label: string): boolean {
  const [steady, setSteady] = useState(label)
  useEffect(() => {
    if (steady === label) return
    const timer = setTimeout(() => setSteady(label), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [label, steady])
  return steady === label
}
