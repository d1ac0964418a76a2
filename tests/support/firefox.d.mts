export const HOW_TO_GET_FIREFOX: string;
export function findFirefox(): string | null;
