export interface BrowserAndSystem {
  /** Name and main version, for example `Chrome 140`; `null`: the browser does not say so in a way that is known. */
  readonly browser: string | null;
  readonly system: string | null;
}

const browsers = [
  [/Edg(?:A|iOS)?\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Chrom(?:e|ium)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+)[^ ]* .*Safari\//, 'Safari'],
] as const;

/** Android names Linux too, and an iPhone names Mac OS X. */
const systems = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const;

/** What the user agent says in public anyway, cut to a name and a main version: for a report that a person copies. */
export function browserAndSystem(userAgent: string = navigator.userAgent): BrowserAndSystem {
  const found = browsers.flatMap(([pattern, name]) => {
    const version = pattern.exec(userAgent)?.[1];
    return version === undefined ? [] : [`${name} ${version}`];
  });
  return { browser: found[0] ?? null, system: systems.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null };
}
