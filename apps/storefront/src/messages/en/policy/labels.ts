import type { labels as vi } from "../../vi/policy/labels"

export const labels: typeof vi = {
  law: "By law",
  market: "The market's own rule",
  updated: "Updated on 23/11/2026",
  more: "See also",
  help_title: "Something unclear?",
  help: "Call {help}, 7:30–20:00 every day. A person answers.",
}
