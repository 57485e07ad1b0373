import Link from "next/link"
import type { ComponentProps } from "react"
import { localePath } from "../i18n/locale"
import { useLocale } from "../i18n/locale-context"

/** A link inside an island that keeps the page's language; `href` is the path without one. */
export function IslandLink({ href, ...rest }: Omit<ComponentProps<typeof Link>, "href"> & { href: string }) {
  const locale = useLocale()
  return <Link {...rest} href={localePath(locale, href)} />
}
