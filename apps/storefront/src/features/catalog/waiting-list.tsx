/** Longest time the first view stays hidden if the page's script never answers, in milliseconds. */
const PATIENCE_MS = 4000

const script = `if(location.search.length>1){var d=document.documentElement.dataset;d.listWaits="";setTimeout(function(){delete d.listWaits},${PATIENCE_MS})}`

/**
 * Runs before the list is drawn: an address with filters must not show the unfiltered goods first and then jump.
 * Hides `[data-list]` (see globals.css) until `revealList`.
 */
export function WaitingList() {
  return <script>{script}</script>
}
