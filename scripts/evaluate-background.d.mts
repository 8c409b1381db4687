export declare function parsedBackground(mark?: number): () => void;
