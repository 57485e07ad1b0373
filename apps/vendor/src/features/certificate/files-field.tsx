import { CameraGlyph, ImagesGlyph } from "@cho-htx/ui/goods-glyphs"
import { Note } from "@cho-htx/ui/note"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import type { CertificateWords } from "../../messages/vi/certificate"
import { PhotoPicker } from "../goods/edit/photo-picker"
import { takeFile } from "../goods/upload/take-file"
import { uploads } from "../goods/upload/uploads"
import { useUploads } from "../goods/upload/use-uploads"
import { useListingWords } from "../goods/use-listing-words"
import { MOST_FILES } from "./certificate-form"
import { FileRow } from "./file-row"

export interface FilesFieldProps {
  /** Uploads that belong to the form. */
  group: string
  keys: string[]
  error: string | null
  words: CertificateWords
  onChange: (change: (keys: string[]) => string[]) => void
}

/** Pages of the paper: photographed or chosen, sent while the rest is written. */
export function FilesField({ group, keys, error, words, onChange }: FilesFieldProps) {
  const { photos } = useListingWords()
  const { list, leaving } = useUploads()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const files = keys.flatMap((key) => list.find(({ id }) => id === key) ?? [])
  const take = async (chosen: File[]) => {
    setBusy(true)
    setTrouble(null)
    for (const file of chosen.slice(0, MOST_FILES - keys.length)) {
      const taken = await takeFile(file, "certificate")
      if (!taken.ok) {
        setTrouble(fill(photos[taken.why], { name: file.name }))
        continue
      }
      const { blob, type } = taken
      const key = await uploads.add({ group, purpose: "certificate", type, blob }).catch(() => null)
      if (key) onChange((before) => [...before, key])
      else setTrouble(photos.not_kept)
    }
    setBusy(false)
  }
  return (
    <fieldset className="grid gap-2.5">
      <legend className="mb-1.5 font-bold text-[15px]">{words.files}</legend>
      {files.length > 0 ? (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {files.map((upload, index) => (
            <FileRow
              key={upload.id}
              upload={upload}
              index={index}
              sent={leaving.get(upload.id) ?? 0}
              words={words}
              photos={photos}
              onRemove={() => {
                onChange((before) => before.filter((key) => key !== upload.id))
                void uploads.drop(upload.id)
              }}
            />
          ))}
        </ul>
      ) : null}
      {keys.length < MOST_FILES ? (
        <>
          <PhotoPicker
            id="file_ids"
            icon={<CameraGlyph size={24} />}
            accept="image/*"
            camera
            busy={busy}
            describedBy={error ? "file_ids-error" : undefined}
            className="min-[900px]:hidden"
            onFiles={(chosen) => void take(chosen)}
          >
            {words.camera}
          </PhotoPicker>
          <PhotoPicker
            icon={<ImagesGlyph size={24} />}
            accept="image/*,application/pdf"
            multiple
            busy={busy}
            onFiles={(chosen) => void take(chosen)}
          >
            {busy ? photos.making : words.library}
          </PhotoPicker>
        </>
      ) : null}
      <p className="text-sm text-soft">{fill(words.files_help, { most: MOST_FILES })}</p>
      {error ? (
        <p id="file_ids-error" className="font-bold text-sm text-son-700">
          {error}
        </p>
      ) : null}
      {trouble ? (
        <Note tone="bad" role="alert">
          {trouble}
        </Note>
      ) : null}
    </fieldset>
  )
}
