import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"

const links = [
  { key: "rules", path: "/quy-che" },
  { key: "returns", path: "/chinh-sach/doi-tra" },
  { key: "privacy", path: "/chinh-sach/du-lieu-ca-nhan" },
] as const

/** Foot of the buying pages: who runs the market and its rules, in one line on a desk. */
export async function SlimFooter() {
  const { shell } = await getMessages()
  return (
    <footer className="mt-10 bg-leaf-900 bg-(image:--weave-ghost) py-3 text-[#d8e6dc] text-sm leading-[1.65]">
      <div className="wrap flex flex-wrap items-center gap-x-6">
        <span className="py-2">{shell.foot.slim}</span>
        {links.map(({ key, path }) => (
          <ShopLink
            key={path}
            href={path}
            className="inline-flex min-h-11 items-center text-white no-underline hover:underline"
          >
            {shell.foot[key]}
          </ShopLink>
        ))}
      </div>
    </footer>
  )
}
