import { previewSynonymsSchema, type SynonymPreviewResponse, type SynonymPreviewSide } from "@cho-htx/contracts"
import { Button, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { mostLetters } from "../lib/most-letters"
import { request } from "../lib/request"
import { useWords } from "../lib/use-words"
import { ErrorLine } from "./error-line"
import { Tag } from "./tag"
import { TextField } from "./text-field"

interface SideProps {
  title: string
  side: SynonymPreviewSide
  /** Ids that the other side shows too. */
  known: ReadonlySet<string>
}

function Side({ title, side, known }: SideProps) {
  const { words } = useWords()
  return (
    <div className="min-w-0 flex-1">
      <Text size="small" weight="plus">
        {title}:{" "}
        {side.count > 0 ? words("synonym.preview.found", { count: side.count }) : words("synonym.preview.none")}
      </Text>
      {side.searched_instead ? (
        <Text size="small" className="text-ui-fg-subtle">
          {words("synonym.preview.instead", { text: side.searched_instead })}
        </Text>
      ) : null}
      <ol className="mt-1 flex flex-col gap-y-1">
        {side.products.map(({ id, title: name, maker }) => (
          <li key={id} className="txt-compact-small break-words">
            {name} <span className="text-ui-fg-subtle">{maker}</span>{" "}
            {known.has(id) ? null : <Tag color="green">{words("synonym.preview.new")}</Tag>}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** What a query finds now and with the group as typed, asked of the real index; nothing is saved. */
export function SynonymPreview({ id, phrases }: { id: string | null; phrases: string[] }) {
  const { words } = useWords()
  const [q, setQ] = useState("")
  const ask = useMutation({
    mutationFn: () => request<SynonymPreviewResponse>("/admin/search-synonyms/preview", { q, id, phrases }),
  })
  const idsOf = ({ products }: SynonymPreviewSide) => new Set(products.map((product) => product.id))
  return (
    <div className="flex flex-col gap-y-3">
      <TextField
        label={words("synonym.preview.field")}
        hint={words("synonym.preview.hint")}
        value={q}
        maxLength={mostLetters(previewSynonymsSchema.shape.q)}
        onChange={setQ}
      />
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={q.trim() === "" || ask.isPending}
          onClick={() => ask.mutate()}
        >
          {words("synonym.preview.verb")}
        </Button>
      </div>
      <ErrorLine text={ask.error?.message ?? null} />
      {ask.data ? (
        <div className="flex flex-col gap-4 md:flex-row" role="status">
          <Side title={words("synonym.preview.before")} side={ask.data.before} known={idsOf(ask.data.before)} />
          <Side title={words("synonym.preview.after")} side={ask.data.after} known={idsOf(ask.data.before)} />
        </div>
      ) : null}
    </div>
  )
}
