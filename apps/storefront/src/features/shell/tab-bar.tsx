import { PackageGlyph, UserGlyph } from "@cho-htx/ui/glyphs"
import {
  BasketFillGlyph,
  BasketGlyph,
  GridFillGlyph,
  GridGlyph,
  HouseFillGlyph,
  HouseGlyph,
  PackageFillGlyph,
  UserFillGlyph,
} from "@cho-htx/ui/shop-glyphs"
import { getMessages } from "@/lib/i18n/server"
import { CartBadge } from "./cart-badge"
import { NavLink } from "./nav-link"

const tabs = [
  { key: "market", path: "/", Icon: HouseGlyph, Active: HouseFillGlyph },
  { key: "goods", path: "/san-pham", Icon: GridGlyph, Active: GridFillGlyph },
  { key: "cart", path: "/gio-hang", Icon: BasketGlyph, Active: BasketFillGlyph },
  { key: "orders", path: "/tra-cuu", Icon: PackageGlyph, Active: PackageFillGlyph },
  { key: "mine", path: "/tai-khoan", Icon: UserGlyph, Active: UserFillGlyph },
] as const

/** Five tabs at the foot of a phone's screen; a page with its own buy bar hides them (see globals.css). */
export async function TabBar() {
  const { shell } = await getMessages()
  return (
    <nav
      aria-label={shell.main_bar}
      data-tab-bar=""
      className="fixed inset-x-0 bottom-0 z-5 grid grid-cols-5 bg-surface px-1 pt-1 pb-1.5 shadow-bar min-[900px]:hidden"
    >
      {tabs.map(({ key, path, Icon, Active }) => (
        <NavLink
          key={key}
          path={path}
          className="group relative grid min-h-13 justify-items-center gap-px py-1.5 text-soft text-xs leading-[1.4] no-underline"
          activeClassName="font-bold text-leaf-700"
        >
          <span className="grid group-aria-[current]:hidden">
            <Icon size={24} />
          </span>
          <span className="hidden group-aria-[current]:grid">
            <Active size={24} />
          </span>
          {shell.tabs[key]}
          {key === "cart" ? (
            <CartBadge
              label={shell.cart_count}
              className="top-px left-[calc(50%+4px)] min-w-4.5! text-[11px]! leading-[18px]!"
            />
          ) : null}
        </NavLink>
      ))}
    </nav>
  )
}
