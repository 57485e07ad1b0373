"use client"

import type { ProductDetail } from "@cho-htx/contracts"
import { useRef, useState } from "react"
import { fill } from "@/lib/i18n/fill"
import { Picture } from "@/lib/image/picture"
import type { product } from "@/messages/vi/product"

interface GalleryProps {
  title: string
  images: ProductDetail["images"]
  words: typeof product
}

/** Pictures in a track that swipes; from 900 px small pictures below choose. Drawings are labelled as such. */
export function Gallery({ title, images, words }: GalleryProps) {
  const track = useRef<HTMLUListElement>(null)
  const [index, setIndex] = useState(0)
  const several = images.length > 1
  const show = (next: number) => {
    const width = track.current?.clientWidth ?? 0
    track.current?.scrollTo({ left: next * width, behavior: "smooth" })
  }
  const label =
    "absolute bottom-3 rounded-full bg-[rgb(15_30_22/0.78)] px-2.5 py-1 text-white text-[13px] leading-[1.4]"
  return (
    <div>
      <div className="relative overflow-hidden max-[899px]:-mx-(--gutter) min-[900px]:rounded-card">
        <ul
          ref={track}
          aria-label={words.pictures}
          onScroll={({ currentTarget }) =>
            setIndex(Math.round(currentTarget.scrollLeft / Math.max(1, currentTarget.clientWidth)))
          }
          className="flex snap-x snap-mandatory overflow-x-auto bg-rice-100 [scrollbar-width:none]"
        >
          {images.map(({ url, is_illustration, alt }, position) => (
            <li key={url} className="relative w-full flex-none snap-start">
              <Picture
                url={url}
                alt={alt || (position === 0 ? title : fill(words.picture_of, { title, index: position + 1 }))}
                sizes="(min-width: 1248px) 580px, (min-width: 900px) 46vw, 100vw"
                eager={position === 0}
                className="aspect-square w-full object-cover"
              />
              {is_illustration ? <span className={`${label} left-3`}>{words.illustration}</span> : null}
            </li>
          ))}
        </ul>
        {several ? (
          <span aria-hidden="true" className={`${label} right-3 tabular-nums min-[900px]:hidden`}>
            {fill(words.picture_count, { index: index + 1, count: images.length })}
          </span>
        ) : null}
      </div>
      {several ? (
        <div className="mt-3 grid grid-cols-5 gap-2.5 max-[899px]:hidden">
          {images.slice(0, 5).map(({ url }, position) => (
            <button
              key={url}
              type="button"
              onClick={() => show(position)}
              aria-label={fill(words.show_picture, { index: position + 1 })}
              aria-current={position === index}
              className={`overflow-hidden rounded-md border-2 ${position === index ? "border-leaf-700" : "border-transparent"}`}
            >
              <Picture url={url} alt="" sizes="110px" className="aspect-square w-full object-cover" />
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
