/** pa11y brings puppeteer; the browser is found by scripts/browser.ts, never downloaded. */
module.exports = { skipDownload: true };
