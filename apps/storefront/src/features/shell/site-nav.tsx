import type { shell } from "@/messages/vi/shell"
import { navItems } from "./nav-items"
import { NavLink } from "./nav-link"

/** Categories under the head, from 900 px. */
export function SiteNav({ words }: { words: typeof shell }) {
  return (
    <nav aria-label={words.categories} className="-mx-3 hidden gap-1 pb-2 min-[900px]:flex">
      {navItems.map(({ key, path }) => (
        <NavLink
          key={path}
          path={path}
          className="whitespace-nowrap rounded-sm px-3 py-2 text-[15px] leading-[1.6] no-underline hover:bg-leaf-50"
          activeClassName="bg-leaf-50 font-bold text-leaf-700"
        >
          {words.nav[key]}
        </NavLink>
      ))}
    </nav>
  )
}
