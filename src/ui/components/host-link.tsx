/** A link out of the extension, with the host that it leads to in plain sight. */
export function HostLink({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <a class="host-link" href={href} target="_blank" rel="noreferrer">
      <strong>{label}</strong>
      <span class="host">{new URL(href).host}</span>
    </a>
  );
}
