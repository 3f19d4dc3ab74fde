import type { JSX } from 'preact';
import type { DrawingId } from '../../guide/chapter';

const lines: Readonly<Record<DrawingId, JSX.Element>> = {
  'airplane-mode': (
    <>
      <rect x="20" y="20" width="80" height="40" rx="20" />
      <circle cx="80" cy="40" r="15" />
      <path d="M130 40h40m0 0-12-10m12 10-12 10" />
      <rect x="180" y="20" width="80" height="40" rx="20" />
      <circle cx="200" cy="40" r="15" />
    </>
  ),
  'card-back': (
    <>
      <rect x="60" y="6" width="160" height="78" rx="8" />
      <path d="M60 22h160" />
      <rect x="80" y="36" width="120" height="18" stroke-dasharray="4 3" />
      <path d="M90 66v10m6-10v10m4-10v10m8-10v10m4-10v10m6-10v10m8-10v10" />
    </>
  ),
  'no-back': (
    <>
      <circle cx="140" cy="45" r="36" />
      <path d="M160 45h-40m0 0 14-14m-14 14 14 14M115 70l50-50" />
    </>
  ),
};

/** A line drawing beside words that say the same, so that nobody misses it. */
export function Drawing({ id }: { readonly id: DrawingId }) {
  return (
    <svg class="drawing" viewBox="0 0 280 90" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="3">
      {lines[id]}
    </svg>
  );
}
