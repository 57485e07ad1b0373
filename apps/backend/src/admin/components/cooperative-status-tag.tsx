import type { CooperativeStatus } from "@cho-htx/contracts"
import { useWords } from "../lib/use-words"
import { Tag, type TagColor } from "./tag"

const colors: Record<CooperativeStatus, TagColor> = {
  draft: "grey",
  submitted: "orange",
  active: "green",
  suspended: "red",
  closed: "grey",
}

export function CooperativeStatusTag({ status }: { status: CooperativeStatus }) {
  const { words } = useWords()
  return <Tag color={colors[status]}>{words(`cooperative.statuses.${status}`)}</Tag>
}
