import { Button } from "@cho-htx/ui/button"
import { TrashGlyph } from "@cho-htx/ui/glyphs"
import { FileTextGlyph } from "@cho-htx/ui/goods-glyphs"
import { fill } from "../../lib/i18n/fill"
import type { CertificateWords } from "../../messages/vi/certificate"
import type { ListingWords } from "../../messages/vi/listing"
import { photoLine } from "../goods/edit/photo-line"
import { SentBar } from "../goods/edit/sent-bar"
import type { Upload } from "../goods/upload/upload"
import { uploads } from "../goods/upload/uploads"
import { usePreview } from "../goods/upload/use-preview"

export interface FileRowProps {
  upload: Upload
  index: number
  sent: number
  words: CertificateWords
  photos: ListingWords["photos"]
  onRemove: () => void
}

/** One page of the paper and how far it is. */
export function FileRow({ upload, index, sent, words, photos, onRemove }: FileRowProps) {
  const preview = usePreview(upload.type === "application/pdf" ? null : upload.id)
  const { text, percent } = photoLine(upload, sent, photos)
  const isRefused = upload.status === "refused"
  return (
    <li className="flex min-h-17 items-center gap-3 px-3.5 py-2.5 leading-[1.4]">
      {preview ? (
        <img src={preview} alt="" width={56} height={56} className="size-14 flex-none rounded-md object-cover" />
      ) : (
        <span className="grid size-14 flex-none place-items-center rounded-md bg-rice-100 text-rice-600">
          <FileTextGlyph size={24} />
        </span>
      )}
      <span className="min-w-0 flex-1">
        <b>{fill(words.page, { n: index + 1 })}</b>
        <span className={`block text-sm ${isRefused ? "font-bold text-son-700" : "text-soft"}`}>{text}</span>
        {upload.status === "waiting" ? <SentBar percent={percent} label={text} /> : null}
      </span>
      {isRefused ? (
        <Button look="quiet" onClick={() => void uploads.again(upload.id)}>
          {photos.again}
        </Button>
      ) : null}
      <button
        type="button"
        aria-label={fill(words.remove, { n: index + 1 })}
        onClick={onRemove}
        className="grid size-12 flex-none cursor-pointer place-items-center text-leaf-700"
      >
        <TrashGlyph size={20} />
      </button>
    </li>
  )
}
