// Hands the texts to every component, so that no component has to pass them on.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from './messages-text';

const TextsContext = createContext<Texts | null>(null);
export const TextsProvider = TextsContext.Provider;

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('No texts: wrap the screen in TextsProvider');
  return texts;
}
