import { locale as rootLocale } from "next/root-params"
import { en } from "../../messages/en"
import { vi } from "../../messages/vi"
import { defaultLocale, isLocale, type Locale } from "./locale"

const catalogues: Record<Locale, typeof vi> = { vi, en }

/** The language of the page being rendered; server components only. */
export async function getLocale(): Promise<Locale> {
  const text = await rootLocale()
  return isLocale(text) ? text : defaultLocale
}

/** All messages of the page's language. Stays on the server: pass single groups on to client components. */
export async function getMessages(): Promise<typeof vi> {
  return catalogues[await getLocale()]
}
