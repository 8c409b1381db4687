// `stopword` ships no types. Each export but the function is a language's list of frequent words, named by ISO 639-3.
declare module 'stopword';
