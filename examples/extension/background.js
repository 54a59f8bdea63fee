// Asks nothing of a page until its reader clicks; then the bundled script reads it, where it is.
chrome.action.onClicked.addListener(({ id }) =>
  chrome.scripting.executeScript({ target: { tabId: id }, files: ['vendor/content.js'] }),
);
