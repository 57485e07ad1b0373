import { PhoneGlyph } from "@cho-htx/ui/glyphs"
import { Weave } from "@cho-htx/ui/weave"
import { helpLine } from "@/lib/contact"
import { noBreak } from "@/lib/format/no-break"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { Brand } from "./brand"
import { footColumns } from "./foot-links"
import { LanguageSwitch } from "./language-switch"

/** Foot of the browsing pages: who runs the market, three columns of links, the language switch. */
export async function SiteFooter() {
  const { shell } = await getMessages()
  return (
    <footer className="mt-14 bg-leaf-900 bg-(image:--weave-ghost) text-[#d8e6dc] text-sm leading-[1.65]">
      <Weave />
      <div className="wrap grid grid-cols-2 gap-x-4 gap-y-7 py-8 min-[900px]:grid-cols-[1.6fr_1fr_1fr_1fr] min-[900px]:gap-10 min-[900px]:py-12">
        <div className="col-span-2 grid content-start gap-3 min-[900px]:col-span-1">
          <Brand words={shell} line={shell.motto} onDark />
          <p>{shell.foot.about}</p>
          <p>
            <PhoneGlyph size={18} className="mr-1 align-[-0.18em]" />
            {shell.foot.help}{" "}
            <a href={helpLine.href} className="inline-block py-3 font-bold text-white no-underline hover:underline">
              {noBreak(helpLine.shown)}
            </a>
            , {noBreak(shell.foot.hours)}
          </p>
        </div>
        {footColumns.map(({ heading, links }) => (
          <div key={heading}>
            <h2 className="mb-2 font-bold text-base text-white leading-[1.4] tracking-normal">{shell.foot[heading]}</h2>
            <ul>
              {links.map(({ key, path }) => (
                <li key={path}>
                  <ShopLink
                    href={path}
                    prefetch={false}
                    className="inline-flex min-h-11 items-center text-white no-underline hover:underline min-[900px]:min-h-8"
                  >
                    {shell.foot[key]}
                  </ShopLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div className="wrap flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-white/16 border-t pt-3 pb-5 text-[13px]">
        <p className="py-1">{shell.foot.law}</p>
        <LanguageSwitch label={shell.foot.language} />
      </div>
    </footer>
  )
}
