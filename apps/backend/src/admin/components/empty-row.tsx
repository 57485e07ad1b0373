import { Text } from "@medusajs/ui"

/** What a list says when it holds nothing. */
export function EmptyRow({ title, hint }: { title: string; hint?: string }) {
  return (
    <div className="flex flex-col items-center px-4 py-10 text-center">
      <Text weight="plus">{title}</Text>
      {hint ? (
        <Text size="small" className="text-ui-fg-subtle mt-1">
          {hint}
        </Text>
      ) : null}
    </div>
  )
}
