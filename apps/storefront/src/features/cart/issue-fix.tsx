import { Button } from "@cho-htx/ui/button"
import type { IssueWords } from "./issue-words"
import { setQuantity } from "./set-quantity"

export interface IssueFixProps {
  lineId: string
  fix: NonNullable<IssueWords["fix"]>
  look: "quiet" | "line"
}

/** The one button that mends a line. Sending the same number of packs takes today's price. */
export function IssueFix({ lineId, fix, look }: IssueFixProps) {
  return (
    <Button look={look} onClick={() => void setQuantity(lineId, fix.quantity)}>
      {fix.label}
    </Button>
  )
}
