import type { PhotoForm } from "../form/goods-form"
import type { Upload } from "../upload/upload"
import { usePreview } from "../upload/use-preview"

function Thumb({ photo, upload }: { photo: PhotoForm; upload: Upload | undefined }) {
  const preview = usePreview(upload?.id ?? null)
  const picture = preview ?? photo.url ?? upload?.url ?? null
  return picture ? (
    <img src={picture} alt={photo.alt} width={80} height={80} className="size-20 flex-none rounded-md object-cover" />
  ) : (
    <span className="size-20 flex-none rounded-md bg-rice-100" />
  )
}

/** Photos in their order, small. */
export function PhotoStrip(props: { photos: PhotoForm[]; uploads: Upload[]; empty: string }) {
  const { photos, uploads, empty } = props
  if (photos.length === 0) return <p className="text-soft">{empty}</p>
  return (
    <ul className="flex flex-wrap gap-2">
      {photos.map((photo) => (
        <li key={photo.key}>
          <Thumb photo={photo} upload={uploads.find(({ id }) => id === photo.key)} />
        </li>
      ))}
    </ul>
  )
}
