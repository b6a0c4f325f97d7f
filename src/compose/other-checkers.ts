/** What other checkers leave in a page: on the field that they work in, and beside it. */
const onField =
	'[data-gramm="true"], [data-gramm_id], [data-gramm_editor="true"], [data-lt-tmp-id], [data-lt-active="true"]';
const inPage = 'grammarly-extension, lt-highlighter, lt-div, harper-render-box, style[id^="harper-highlight-style-"]';

/** Whether another spelling or grammar checker is at work in this compose window; the browser's own leaves no trace. */
export const hasOtherChecker = (body: HTMLElement): boolean =>
	body.matches(onField) || body.ownerDocument.querySelector(inPage) !== null;
