"use client"

import { createContext, type ReactNode, use } from "react"
import { defaultLocale, type Locale } from "./locale"

const LocaleContext = createContext<Locale>(defaultLocale)

/** Tells client components the page's language; set once, in the root layout. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext value={locale}>{children}</LocaleContext>
}

/** The page's language, in client components. */
export function useLocale(): Locale {
  return use(LocaleContext)
}
