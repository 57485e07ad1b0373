import { imageSet } from "./image-set"

export interface PictureProps {
  url: string
  alt: string
  /** The `sizes` attribute: how wide the picture is drawn. */
  sizes: string
  /** Only the page's first picture. */
  eager?: boolean
  className?: string
}

/** A square picture in the stored widths; lazy unless it is the page's first. */
export function Picture({ url, alt, sizes, eager = false, className }: PictureProps) {
  const { src, srcSet } = imageSet(url)
  return (
    <img
      src={src}
      srcSet={srcSet}
      sizes={srcSet ? sizes : undefined}
      alt={alt}
      width={640}
      height={640}
      loading={eager ? "eager" : "lazy"}
      fetchPriority={eager ? "high" : undefined}
      decoding={eager ? "sync" : "async"}
      className={className}
    />
  )
}
