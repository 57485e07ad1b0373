import { CheckCircleSolid, SquareTwoStack } from "@medusajs/icons"
import { IconButton, toast } from "@medusajs/ui"
import { useState } from "react"
import { useWords } from "../lib/use-words"

/** How long the tick stands, ms. */
const TICK_MS = 2000

/** Puts `content` on the clipboard and says so; the host's own button speaks English only. */
export function CopyButton({ content }: { content: string }) {
  const { words } = useWords()
  const [done, setDone] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(content)
      setDone(true)
      setTimeout(() => setDone(false), TICK_MS)
    } catch {
      toast.error(words("copy.failed"))
    }
  }
  return (
    <IconButton
      variant="transparent"
      size="small"
      aria-label={words(done ? "copy.done" : "copy.verb", { text: content })}
      onClick={() => void copy()}
    >
      {done ? <CheckCircleSolid /> : <SquareTwoStack />}
    </IconButton>
  )
}
