/** Files of a build that the app needs without a network, below /seller/; source maps, the worker and the other weights of no use stay out. */
export function shellFiles(names: string[]): string[] {
  const wanted = names.filter((name) => /^assets\/.+\.(?:js|css|woff2|webp|svg)$/.test(name))
  return [...wanted.sort(), "icon.svg", "icon-192.png", "manifest.webmanifest"]
}
