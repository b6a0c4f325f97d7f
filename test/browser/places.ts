import {addressOf} from '../pages/serve.ts';

/** A letter with slips in it, in each client, and where its parts are. */
export const places = [
	{
		name: 'Gmail',
		client: 'gmail',
		address: addressOf('gmail', 'popout'),
		body: '[data-compose-id] [g_editable=true]',
		send: '[jslog^="32601"]',
	},
	{
		name: 'Outlook',
		client: 'outlook',
		address: addressOf('outlook', 'new-message'),
		body: '[id^=editorParent_] [contenteditable=true]',
		send: '[data-testid=ComposeSendButton] [id$=primaryActionButton]',
	},
] as const;
