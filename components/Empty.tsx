import type { ComponentChildren } from 'preact';

/** A tab with nothing in it says so, and why that is well. */
export function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="title">{title}</p>
      <p class="soft">{children}</p>
    </div>
  );
}
