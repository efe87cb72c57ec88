import type { KeyboardEvent } from 'react';
import { Icon } from '../internal/Icon.js';
import { useWording } from '../WordingProvider/useWording.js';

/** Finds a recipient by part of a name or an address. Escape empties it; Enter sends no form that the host put around it. */
export function SearchBox({
  value,
  onChange,
}: {
  value: string;
  onChange: (search: string) => void;
}) {
  const { text } = useWording();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
    if (event.key !== 'Escape' || value === '') return;
    event.preventDefault();
    onChange('');
  };
  return (
    <span className="mds-RecipientStatusTable-search">
      <Icon name="search" />
      <input
        type="search"
        className="mds-RecipientStatusTable-field"
        aria-label={text('table.searchLabel')}
        placeholder={text('table.searchPlaceholder')}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
