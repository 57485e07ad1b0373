import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { TrashGlyph } from "@cho-htx/ui/glyphs"
import { ArrowDownGlyph, ArrowUpGlyph } from "@cho-htx/ui/goods-glyphs"
import { Tag } from "@cho-htx/ui/tag"
import { TextInput } from "@cho-htx/ui/text-input"
import type { ReactNode } from "react"
import { fill } from "../../../lib/i18n/fill"
import type { ListingWords } from "../../../messages/vi/listing"
import type { PhotoForm } from "../form/goods-form"
import type { Upload } from "../upload/upload"
import { uploads } from "../upload/uploads"
import { usePreview } from "../upload/use-preview"
import { photoLine } from "./photo-line"
import { SentBar } from "./sent-bar"

export interface PhotoCardProps {
  photo: PhotoForm
  index: number
  count: number
  upload: Upload | undefined
  /** Bytes of it that are leaving now. */
  sent: number
  error: string | null
  words: ListingWords["photos"]
  onAlt: (alt: string) => void
  /** To another place of the row. */
  onMove: (to: number) => void
  onRemove: () => void
}

function IconButton(props: { id?: string | undefined; label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button
      id={props.id}
      type="button"
      aria-label={props.label}
      onClick={props.onClick}
      className="grid size-12 cursor-pointer place-items-center rounded-md border-[1.5px] border-rice-300 bg-surface text-leaf-700"
    >
      {props.children}
    </button>
  )
}

/** One photo: how far it is, what is in it, its place in the row. */
export function PhotoCard(props: PhotoCardProps) {
  const { photo, index, count, upload, sent, error, words, onAlt, onMove, onRemove } = props
  const preview = usePreview(upload ? upload.id : null)
  const picture = preview ?? photo.url ?? upload?.url ?? null
  const line = upload ? photoLine(upload, sent, words) : null
  const name = index === 0 ? words.face : fill(words.nth, { n: index + 1 })
  const label = (what: string) => fill(words.of, { what, n: index + 1 })
  const id = `photos-${index}-alt`
  return (
    <li className="grid gap-3 p-3.5">
      <div className="flex gap-3">
        {picture ? (
          <img
            src={picture}
            alt={photo.alt}
            width={96}
            height={96}
            className="size-24 flex-none rounded-md object-cover"
          />
        ) : (
          <span className="size-24 flex-none rounded-md bg-rice-100" />
        )}
        <div className="grid min-w-0 flex-1 content-start gap-2">
          <p className="flex flex-wrap items-center gap-2 leading-[1.35]">
            <b>{name}</b>
            {line && line.percent < 100 ? (
              <Tag tone={upload?.status === "refused" ? "bad" : "warn"}>{line.text}</Tag>
            ) : null}
          </p>
          {line && line.percent < 100 && upload?.status === "waiting" ? (
            <SentBar percent={line.percent} label={label(line.text)} />
          ) : null}
          {upload?.status === "refused" ? (
            <Button id={`photos-${index}-id`} look="line" onClick={() => void uploads.again(upload.id)}>
              {words.again}
            </Button>
          ) : null}
          <div className="flex flex-wrap gap-2">
            {index > 0 ? (
              <IconButton label={label(words.earlier)} onClick={() => onMove(index - 1)}>
                <ArrowUpGlyph size={20} />
              </IconButton>
            ) : null}
            {index < count - 1 ? (
              <IconButton label={label(words.later)} onClick={() => onMove(index + 1)}>
                <ArrowDownGlyph size={20} />
              </IconButton>
            ) : null}
            <IconButton
              id={upload?.status === "refused" ? undefined : `photos-${index}-id`}
              label={label(words.remove)}
              onClick={onRemove}
            >
              <TrashGlyph size={20} />
            </IconButton>
          </div>
        </div>
      </div>
      <Field id={id} label={words.alt} hint={words.alt_hint} help={index === 0 ? words.alt_help : null} error={error}>
        <TextInput
          id={id}
          value={photo.alt}
          maxLength={200}
          autoComplete="off"
          error={error}
          onChange={({ target }) => onAlt(target.value)}
        />
      </Field>
    </li>
  )
}
