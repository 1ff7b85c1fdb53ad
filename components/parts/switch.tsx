import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly checked: boolean;
  /** Some of what it stands for is on, some off. */
  readonly mixed?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

/** A labelled switch. */
export function Switch({ checked, mixed = false, onChange, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = mixed; // a state that has no attribute
  }, [mixed]);
  return (
    <label class="switch">
      <span>{children}</span>
      <input ref={input} type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    </label>
  );
}
