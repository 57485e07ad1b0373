"use client"

import { usePathname, useRouter } from "next/navigation"
import type { ReactNode } from "react"
import { barePath, localePath } from "@/lib/i18n/locale"
import { useLocale } from "@/lib/i18n/locale-context"
import { ShopLink } from "@/lib/i18n/shop-link"

interface NavLinkProps {
  path: string
  className: string
  /** Classes while the page or one below it is open. */
  activeClassName: string
  children: ReactNode
}

/**
 * A navigation link which knows whether its page is open; "/" only matches itself. It is read ahead when a pointer
 * comes near, not on sight: ten whole pages on every page would cost a phone more than they save.
 */
export function NavLink({ path, className, activeClassName, children }: NavLinkProps) {
  const router = useRouter()
  const locale = useLocale()
  const here = barePath(usePathname())
  const active = here === path || (path !== "/" && here.startsWith(`${path}/`))
  return (
    <ShopLink
      href={path}
      prefetch={false}
      onPointerEnter={() => router.prefetch(localePath(locale, path))}
      aria-current={active ? (here === path ? "page" : "true") : undefined}
      className={`${className} ${active ? activeClassName : ""}`}
    >
      {children}
    </ShopLink>
  )
}
