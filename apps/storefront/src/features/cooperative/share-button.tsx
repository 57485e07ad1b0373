"use client"

import { Button } from "@cho-htx/ui/button"
import { ShareGlyph } from "@cho-htx/ui/shop-glyphs"
import { showToast } from "@cho-htx/ui/toast-store"

interface ShareButtonProps {
  title: string
  words: { share: string; shared: string }
}

/** Opens the phone's own share sheet (Zalo is in it); where there is none, copies the address. */
export function ShareButton({ title, words }: ShareButtonProps) {
  async function share(): Promise<void> {
    const url = window.location.href
    if (typeof navigator.share === "function") {
      await navigator.share({ title, url }).catch(() => undefined)
      return
    }
    await navigator.clipboard.writeText(url).then(
      () => showToast({ text: words.shared }),
      () => undefined,
    )
  }
  return (
    <Button look="line" onClick={share}>
      <ShareGlyph size={20} /> {words.share}
    </Button>
  )
}
