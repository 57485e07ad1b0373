import type { SearchIndexStatus } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"
import { Section } from "./section"
import { Technical } from "./technical"

/** Products whose document cannot be built or stored, each with the reason and when it is tried again. */
export function FailedProducts({ failures }: { failures: SearchIndexStatus["failures"] }) {
  const { words } = useWords()
  const { count, products } = failures
  return (
    <Section title={words("searchIndex.failures.title")} subtitle={words("searchIndex.failures.subtitle")}>
      {count === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-4 py-6 md:px-6">
          {words("searchIndex.failures.none")}
        </Text>
      ) : (
        <ul className="divide-y">
          {products.map(({ id, title, error, tries, since, next_try_at }) => (
            <li key={id} className="flex flex-col gap-y-1 px-4 py-3 md:px-6">
              <Link
                to={`/products/${id}`}
                className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
              >
                {title ?? words("searchIndex.failures.noTitle")}
              </Link>
              <Technical sentence={words("technical.product")} error={error} />
              <Text size="small" className="text-ui-fg-subtle">
                {words("searchIndex.failures.facts", {
                  count: tries,
                  since: formatDateTime(since),
                  next: formatDateTime(next_try_at),
                })}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {count > products.length ? (
        <Text size="small" className="text-ui-fg-subtle px-4 py-3 md:px-6">
          {words("searchIndex.failures.more", { shown: products.length, count })}
        </Text>
      ) : null}
    </Section>
  )
}
