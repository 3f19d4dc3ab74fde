/** The patterns that the bars of all rows are filled with, once for the page. */
export function BarPatterns() {
  return (
    <svg class="bar-patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="bar-dots" width="4" height="4" patternUnits="userSpaceOnUse">
          <circle class="bar-cut" cx="2" cy="2" r="1" />
        </pattern>
        <pattern id="bar-stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="bar-cut" width="2" height="5" />
        </pattern>
        <pattern id="bar-lines" width="4" height="5" patternUnits="userSpaceOnUse">
          <rect class="bar-cut" width="4" height="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}
