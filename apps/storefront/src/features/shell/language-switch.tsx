"use client"

import { usePathname } from "next/navigation"
import { barePath, type Locale, localePath, locales } from "@/lib/i18n/locale"
import { useLocale } from "@/lib/i18n/locale-context"

const names: Record<Locale, string> = { vi: "Tiếng Việt", en: "English" }

/** Links to this page in the other language: full loads, because language and direction sit on <html>. */
export function LanguageSwitch({ label }: { label: string }) {
  const current = useLocale()
  const path = barePath(usePathname())
  return (
    <nav aria-label={label} className="flex gap-1">
      {locales.map((locale) => (
        <a
          key={locale}
          href={localePath(locale, path)}
          hrefLang={locale}
          lang={locale}
          aria-current={locale === current ? "true" : undefined}
          className={`inline-flex min-h-11 items-center rounded-sm px-2.5 text-white no-underline hover:underline ${locale === current ? "font-bold" : ""}`}
        >
          {names[locale]}
        </a>
      ))}
    </nav>
  )
}
