import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface SectionProps {
  title: string
  subtitle?: string
  /** Right of the title: a tag, a count, a button. */
  aside?: ReactNode
  children?: ReactNode
  level?: "h1" | "h2"
}

/** A white card with a head and divided rows. */
export function Section({ title, subtitle, aside, children, level = "h2" }: SectionProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-4 md:px-6">
        <div className="min-w-0">
          <Heading level={level}>{title}</Heading>
          {subtitle ? (
            <Text size="small" className="text-ui-fg-subtle">
              {subtitle}
            </Text>
          ) : null}
        </div>
        {aside}
      </div>
      {children}
    </Container>
  )
}
