import { CashGlyph } from "@cho-htx/ui/glyphs"
import { CertificateGlyph, PhoneCallGlyph, SealCheckGlyph } from "@cho-htx/ui/shop-glyphs"
import { getMessages } from "@/lib/i18n/server"

const icons = [SealCheckGlyph, CertificateGlyph, CashGlyph, PhoneCallGlyph]

/** Four reasons to trust the market, under the first screen. */
export async function Promises() {
  const { home } = await getMessages()
  return (
    <section aria-label={home.promises_label} className="border-line border-b bg-surface">
      <ul className="wrap grid grid-cols-2 gap-x-3 gap-y-3.5 py-4.5 min-[900px]:grid-cols-4 min-[900px]:gap-6 min-[900px]:py-5.5">
        {home.promises.map(({ title, text }, index) => {
          const Icon = icons[index] ?? SealCheckGlyph
          return (
            <li key={title} className="flex gap-2.5 text-[13px] leading-[1.45] min-[900px]:text-sm">
              <Icon size={26} className="text-leaf-700" />
              <span>
                <b className="block text-sm min-[900px]:text-base">{title}</b>
                {text}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
