/** The mark of Chợ HTX as a data address, for the favicon and the log-in page. */
export const markUrl = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="32" fill="#0f3326"/><g fill="none" stroke-width="6.5"><path d="M56.5 38 24 5.5" stroke="#f6f7f2"/><path d="M24 21.5 36 9.5" stroke="#0f3326" stroke-width="10.5"/><path d="M7.5 38 40 5.5" stroke="#f6f7f2"/></g><path fill="#f2b736" d="M18.2 33.5h10.4v5.4h-10.4zM35.4 33.5h10.4v5.4h-10.4zM26.8 42.1h10.4v5.4h-10.4zM18.2 50.7h10.4v5.4h-10.4zM35.4 50.7h10.4v5.4h-10.4z"/><path fill="#5fa983" d="M29.3 31h5.4v10.4h-5.4zM20.7 39.6h5.4v10.4h-5.4zM37.9 39.6h5.4v10.4h-5.4zM29.3 48.2h5.4v10.4h-5.4z"/></svg>',
)}`
