// What the browser's tests run inside a real browser.
export { assessPage } from '../../src/browser.js';
export { readDocument } from '../../src/read/html/dom.js';
export { readHtml } from '../../src/read/html/read-html.js';
export { repairText } from '../../src/text/repair/repair.js';
