import { PhoneCallGlyph } from "@cho-htx/ui/shop-glyphs"
import { Weave } from "@cho-htx/ui/weave"
import { helpLine } from "@/lib/contact"
import { getMessages } from "@/lib/i18n/server"
import { Brand } from "./brand"

/** Head of the buying pages: brand and a person to call, nothing that leads away. */
export async function SlimHeader() {
  const { shell } = await getMessages()
  return (
    <header className="bg-surface">
      <div className="wrap flex min-h-15 items-center justify-between gap-3 min-[900px]:min-h-21">
        <Brand words={shell} line={shell.tagline} />
        <a
          href={helpLine.href}
          className="inline-flex min-h-tap min-w-tap items-center justify-center gap-2 rounded-md px-2.5 text-sm no-underline"
        >
          <PhoneCallGlyph size={22} /> {shell.call_help}
        </a>
      </div>
      <Weave />
    </header>
  )
}
