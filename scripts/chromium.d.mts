export function findChromium(options?: { isMeasured?: boolean }): Promise<string | undefined>;
