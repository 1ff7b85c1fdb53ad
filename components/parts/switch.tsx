import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly checked: boolean;
  /** For a switch over several: whether some of them are on and some off. */
  readonly mixed?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

/** A labelled switch. One over several is a check box to screen readers, because a switch cannot be mixed (ARIA 1.2). */
export function Switch({ checked, mixed, onChange, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    // A state that has no attribute; a click takes it away, so that it is set after every render.
    if (input.current) input.current.indeterminate = mixed === true;
  });
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        ref={input}
        type="checkbox"
        {...(mixed === undefined && { role: 'switch' as const })}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
