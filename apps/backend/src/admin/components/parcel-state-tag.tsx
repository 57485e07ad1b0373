import type { AdminParcelState } from "@cho-htx/contracts"
import { useWords } from "../lib/use-words"
import { Tag, type TagColor } from "./tag"

const colors: Record<AdminParcelState, TagColor> = {
  placed: "orange",
  confirmed: "blue",
  packed: "blue",
  shipped: "blue",
  delivered: "green",
  remitted: "green",
  delivery_failed: "red",
  canceled: "grey",
  returned: "red",
}

export function ParcelStateTag({ state }: { state: AdminParcelState }) {
  const { words } = useWords()
  return <Tag color={colors[state]}>{words(`orderGroup.parcelStates.${state}`)}</Tag>
}
