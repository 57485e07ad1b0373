export const locales = ["vi", "en"] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = "vi"

/** True for the language segments the shop knows. */
export function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text)
}

/** The address of a page in a language: Vietnamese at the bare path, English under `/en`. `path` starts with "/". */
export function localePath(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path
  return path === "/" ? `/${locale}` : `/${locale}${path}`
}

/** The bare path behind any page address; takes off `/en` and the inner `/vi` that prerendering sees. */
export function barePath(pathname: string): string {
  const [, first, ...rest] = pathname.split("/")
  return isLocale(first) ? `/${rest.join("/")}` : pathname
}
