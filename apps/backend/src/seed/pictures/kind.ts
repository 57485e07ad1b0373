import type { Brush } from "./brush"
import type { Family, Tray } from "./grounds"

/** How one kind of goods is drawn; `tray` where the family's own would swallow the subject. */
export interface Kind {
  family: Family
  tray?: Tray
  draw(b: Brush): string
}
