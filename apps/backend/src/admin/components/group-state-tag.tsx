import type { GroupState } from "@cho-htx/contracts"
import { useWords } from "../lib/use-words"
import { Tag, type TagColor } from "./tag"

const colors: Record<GroupState, TagColor> = { open: "orange", shipping: "blue", delivered: "green", canceled: "grey" }

export function GroupStateTag({ state }: { state: GroupState }) {
  const { words } = useWords()
  return <Tag color={colors[state]}>{words(`orderGroup.states.${state}`)}</Tag>
}
