import { useAge } from "../lib/use-age"

/** How long goods have waited; red after a day. */
export function ListingAge({ since }: { since: string }) {
  const { text, late } = useAge()(since)
  return <span className={late ? "text-ui-fg-error txt-compact-small-plus" : ""}>{text}</span>
}
