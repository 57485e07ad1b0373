import type { CheckoutHealth, OpenWork } from "@cho-htx/contracts"
import { Text } from "@medusajs/ui"
import { useAge } from "../lib/use-age"
import { useWords } from "../lib/use-words"
import { Section } from "./section"
import { Tag, type TagColor } from "./tag"

/** The server counts no further. */
const MOST = 1000
/** Work this old has been tried more than once; much older, the sweeper is not running. */
const SLOW_MS = 5 * 60_000
const STUCK_MS = 30 * 60_000

function colorOf({ count, oldest }: OpenWork): TagColor {
  const age = oldest ? Date.now() - Date.parse(oldest) : 0
  if (count === 0) return "green"
  if (age > STUCK_MS) return "red"
  return age > SLOW_MS ? "orange" : "grey"
}

/** What the sweeper still works off by itself, and whether it keeps up. */
export function CheckoutHealthBox({ health }: { health: CheckoutHealth }) {
  const { words } = useWords()
  const age = useAge()
  const rows = (["placing", "overdue_holds", "money_movements", "events"] as const).map((key) => ({
    key,
    work: health[key],
  }))
  return (
    <Section title={words("cases.health.title")} subtitle={words("cases.health.subtitle")}>
      <ul className="divide-y">
        {rows.map(({ key, work }) => (
          <li key={key} className="flex items-center justify-between gap-x-4 px-4 py-3 md:px-6">
            <Text size="small">{words(`cases.health.${key}`)}</Text>
            <Tag color={colorOf(work)}>
              {work.count === 0
                ? words("cases.health.none")
                : words("cases.health.some", {
                    count: work.count >= MOST ? `${MOST}+` : work.count,
                    age: work.oldest ? age(work.oldest).text : "–",
                  })}
            </Tag>
          </li>
        ))}
      </ul>
    </Section>
  )
}
