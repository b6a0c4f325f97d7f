/** The page on which a card to somebody is finished and printed; it holds no word of the letter, only whom it is for. */
export const cardPage = (picked: string, skeleton?: string): string =>
	`src/popup/card/index.html#${new URLSearchParams({picked, ...(skeleton && {skeleton})})}`;
