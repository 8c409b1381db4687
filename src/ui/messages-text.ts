// Every text on a screen, as the background has them too: messages/texts.ts.
export { type Cut, type GetMessage, type MessageKey, makeTexts, type PluralKey, type Texts } from '../messages/texts';
