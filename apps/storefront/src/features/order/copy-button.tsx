import { Button } from "@cho-htx/ui/button"
import { CopyGlyph } from "@cho-htx/ui/glyphs"
import { showToast } from "@cho-htx/ui/toast-store"
import { fill } from "../../lib/i18n/fill"
import type { OrderWords } from "./track-failure"

/** Copies a tracking code; a browser that forbids it says how to copy by hand. */
export function CopyButton({ code, words }: { code: string; words: OrderWords }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      showToast({ text: fill(words.copied, { code }) })
    } catch {
      showToast({ text: words.copy_failed })
    }
  }
  return (
    <Button
      look="quiet"
      aria-label={fill(words.copy_label, { code })}
      onClick={() => void copy()}
      className="min-h-11 px-3"
    >
      <CopyGlyph size={18} />
      {words.copy}
    </Button>
  )
}
