import { MAX_PRODUCT_PHOTOS } from "@cho-htx/contracts"
import { CameraGlyph, ImagesGlyph } from "@cho-htx/ui/goods-glyphs"
import { Note } from "@cho-htx/ui/note"
import { useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { moved } from "../form/moved"
import { takeFile } from "../upload/take-file"
import { uploads } from "../upload/uploads"
import { useUploads } from "../upload/use-uploads"
import { PhotoCard } from "./photo-card"
import { PhotoPicker } from "./photo-picker"
import type { StepProps } from "./step-props"

/** Photos from the camera or the phone: made small, kept, and sent while the person goes on writing. */
export function PhotosStep({ draft, words, faults, onType }: StepProps) {
  const say = words.photos
  const { photos } = draft.form
  const { list, leaving } = useUploads()
  const [making, setMaking] = useState(0)
  const [troubles, setTroubles] = useState<string[]>([])
  const [told, setTold] = useState("")
  const isFull = photos.length >= MAX_PRODUCT_PHOTOS
  const error = faults.get("photos") ?? null

  const take = async (files: File[]) => {
    const room = MAX_PRODUCT_PHOTOS - photos.length
    const chosen = files.slice(0, room)
    const found: string[] = files.length > room ? [fill(say.full, { most: MAX_PRODUCT_PHOTOS })] : []
    setMaking(chosen.length)
    for (const file of chosen) {
      const taken = await takeFile(file, "product")
      if (taken.ok) {
        const { blob, type } = taken
        const key = await uploads.add({ group: draft.id, purpose: "product", type, blob }).catch(() => null)
        if (key) onType((form) => ({ ...form, photos: [...form.photos, { key, id: null, url: null, alt: "" }] }))
        else found.push(say.not_kept)
      } else found.push(fill(say[taken.why], { name: file.name }))
      setMaking((left) => left - 1)
    }
    setTroubles(found)
  }
  const remove = (key: string) => {
    onType((form) => ({ ...form, photos: form.photos.filter((photo) => photo.key !== key) }))
    void uploads.drop(key)
  }
  const move = (from: number, to: number) => {
    onType((form) => ({ ...form, photos: moved(form.photos, from, to) }))
    setTold(fill(say.moved, { n: to + 1 }))
  }
  const alt = (key: string, text: string) =>
    onType((form) => ({
      ...form,
      photos: form.photos.map((photo) => (photo.key === key ? { ...photo, alt: text } : photo)),
    }))
  return (
    <>
      {photos.length > 0 ? (
        <ul aria-label={say.list} className="divide-y divide-line rounded-card border border-line bg-surface">
          {photos.map((photo, index) => (
            <PhotoCard
              key={photo.key}
              photo={photo}
              index={index}
              count={photos.length}
              upload={list.find(({ id }) => id === photo.key)}
              sent={leaving.get(photo.key) ?? 0}
              error={faults.get(`photos.${index}.alt`) ?? faults.get(`photos.${index}.id`) ?? null}
              words={say}
              onAlt={(text) => alt(photo.key, text)}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(photo.key)}
            />
          ))}
        </ul>
      ) : null}
      <p role="status" className="sr-only">
        {told}
      </p>
      {isFull ? (
        <p className="text-soft">{fill(say.full, { most: MAX_PRODUCT_PHOTOS })}</p>
      ) : (
        <div className="grid gap-3">
          <PhotoPicker
            id="photos"
            icon={<CameraGlyph size={24} />}
            accept="image/*"
            camera
            busy={making > 0}
            describedBy={error ? "photos-error" : undefined}
            className="min-[900px]:hidden"
            onFiles={(files) => void take(files)}
          >
            {say.camera}
          </PhotoPicker>
          <PhotoPicker
            icon={<ImagesGlyph size={24} />}
            accept="image/*"
            multiple
            busy={making > 0}
            onFiles={(files) => void take(files)}
          >
            {making > 0 ? say.making : say.library}
          </PhotoPicker>
        </div>
      )}
      {error ? (
        <p id="photos-error" className="font-bold text-sm text-son-700">
          {error}
        </p>
      ) : null}
      {troubles.length > 0 ? (
        <Note tone="bad" role="alert">
          {troubles.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Note>
      ) : null}
      {photos.length > 0 ? (
        <p className="text-center text-sm text-soft">
          {fill(say.count, { n: photos.length, most: MAX_PRODUCT_PHOTOS })}
        </p>
      ) : null}
    </>
  )
}
