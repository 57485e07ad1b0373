"use client"

import Link from "next/link"
import type { ComponentProps } from "react"
import { localePath } from "./locale"
import { useLocale } from "./locale-context"

type ShopLinkProps = Omit<ComponentProps<typeof Link>, "href"> & {
  /** Path without a language: "/san-pham". */
  href: string
}

/** A link inside the shop that keeps the page's language; for server and client components alike. */
export function ShopLink({ href, ...rest }: ShopLinkProps) {
  return <Link {...rest} href={localePath(useLocale(), href)} />
}
