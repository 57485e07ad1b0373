import type { AdminCheckoutCase } from "@cho-htx/contracts"
import { type CaseStory, caseStory } from "./case-story"
import { providerName } from "./provider-name"
import { useWords } from "./use-words"

/** A case's story with the names people use for notices and payment providers. */
export function useCaseWords(found: AdminCheckoutCase): CaseStory {
  const { words } = useWords()
  const story = caseStory(found)
  const event = String(story.values.name)
  const name = words(`cases.events.${event.replace(/^parcel\./, "").replaceAll(/\W/g, "_")}`, { defaultValue: event })
  const provider = (id: string) =>
    words(`orderGroup.providers.${providerName(id)}`, { defaultValue: words("orderGroup.providers.other") })
  return {
    ...story,
    values: { ...story.values, name },
    facts: story.facts.map(([key, value]) => [key, key === "provider_id" ? provider(value) : value]),
  }
}
