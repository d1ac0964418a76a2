export function putInPlace(folder: string | null, place: string): Promise<void>;
export function copyBuild(place: string, to: string): Promise<void>;
