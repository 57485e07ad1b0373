"use client"

import { usePathname } from "next/navigation"
import type { ReactNode } from "react"
import { barePath } from "@/lib/i18n/locale"
import { ShopLink } from "@/lib/i18n/shop-link"

interface NavLinkProps {
  path: string
  className: string
  /** Classes while the page or one below it is open. */
  activeClassName: string
  children: ReactNode
}

/** A navigation link which knows whether its page is open; "/" only matches itself. */
export function NavLink({ path, className, activeClassName, children }: NavLinkProps) {
  const here = barePath(usePathname())
  const active = here === path || (path !== "/" && here.startsWith(`${path}/`))
  return (
    <ShopLink
      href={path}
      aria-current={active ? (here === path ? "page" : "true") : undefined}
      className={`${className} ${active ? activeClassName : ""}`}
    >
      {children}
    </ShopLink>
  )
}
