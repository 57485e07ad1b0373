/** Shows the goods again which `WaitingList` hid. */
export function revealList(): void {
  delete document.documentElement.dataset.listWaits
}
