import { Button } from "@cho-htx/ui/button"
import { CopyGlyph } from "@cho-htx/ui/deed-glyphs"
import { ShareGlyph } from "@cho-htx/ui/shop-glyphs"
import { useState } from "react"
import { usePeopleWords } from "./use-people-words"

export interface LinkBoxProps {
  url: string
  detail: string
  /** What is said beside the link when it is shared. */
  text: string
}

/** A link that is shown once: sent by the phone's own sharing (Zalo, messages), or copied. */
export function LinkBox({ url, detail, text }: LinkBoxProps) {
  const words = usePeopleWords()
  const [copied, setCopied] = useState<boolean | null>(null)
  const canShare = typeof navigator.share === "function"
  const share = () => {
    // Whoever closes the list of apps has changed their mind: nothing to say.
    navigator.share({ text, url }).catch(() => {})
  }
  const copy = () => {
    // Without TLS there is no clipboard.
    const writing = navigator.clipboard?.writeText(url) ?? Promise.reject(new Error("no clipboard"))
    writing.then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <div className="grid gap-3">
      <p>{detail}</p>
      <p className="select-all break-all rounded-md border border-line bg-rice-50 px-3 py-2.5 text-sm">{url}</p>
      {canShare ? (
        <Button size="big" wide onClick={share}>
          <ShareGlyph size={22} /> {words.share}
        </Button>
      ) : null}
      <Button look={canShare ? "line" : undefined} size="big" wide onClick={copy}>
        <CopyGlyph size={22} /> {words.copy}
      </Button>
      <p role="status" className={`min-h-6 text-sm ${copied === false ? "text-son-700" : "text-soft"}`}>
        {copied === null ? "" : copied ? words.copied : words.copy_failed}
      </p>
    </div>
  )
}
