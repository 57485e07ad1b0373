import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { BreadcrumbJsonLd } from "@/lib/seo/breadcrumb-json-ld"

interface BreadcrumbProps {
  /** Pages between the home page and this one. */
  steps?: { label: string; href: string }[]
  /** This page. */
  here: string
}

/** Where this page lies; also told to search engines. */
export async function Breadcrumb({ steps = [], here }: BreadcrumbProps) {
  const { list } = await getMessages()
  const links = [{ label: list.home, href: "/" }, ...steps]
  return (
    <nav aria-label={list.path} className="py-3.5 text-sm text-soft">
      <BreadcrumbJsonLd steps={links} here={here} />
      <ol className="flex flex-wrap gap-x-2 gap-y-0.5">
        {links.map(({ label, href }, place) => (
          <li key={href} className="flex gap-2">
            <ShopLink href={href} prefetch={false} className="-my-1 inline-block py-1 underline underline-offset-3">
              {label}
            </ShopLink>
            <span
              aria-hidden="true"
              className={steps.length > 0 && place === links.length - 1 ? "max-[899px]:hidden" : ""}
            >
              /
            </span>
          </li>
        ))}
        <li aria-current="page" className={steps.length > 0 ? "max-[899px]:sr-only" : ""}>
          {here}
        </li>
      </ol>
    </nav>
  )
}
