import type { Detection } from './detect-in-page';
import type { Label } from './labels';
import { type Opener, openPages } from './open-pages';
import type { JudgedPage } from './score';

/** Asks the built detector about every page. @throws where Chromium shall open them and none is found. */
export async function runDetector(folder: string, labels: readonly Label[], opener: Opener): Promise<readonly JudgedPage[]> {
  const judged: JudgedPage[] = [];
  await openPages(
    folder,
    labels,
    'scripts/corpus/detect-in-page.ts',
    ({ codeInputs }) => `detectInPage(${JSON.stringify(codeInputs ?? [])})`,
    (label, answer) => {
      const detection: Detection = JSON.parse(answer);
      judged.push({ label, detection });
    },
    opener,
  );
  return judged;
}
