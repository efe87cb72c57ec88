import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';

interface HostProps {
  readonly ref?: (root: HTMLElement | null) => void;
  readonly className?: string;
  readonly id?: string;
  readonly 'data-testid'?: string;
  readonly 'data-host'?: string;
  readonly onClick?: () => void;
}

/** What every public component owes its host: the root in a ref, the host's class beside ours, and all other attributes. */
export function conforms(
  name: string,
  { tag, create }: { tag: string; create: (props: HostProps) => ReactElement },
): void {
  describe(`${name} as an element of the host's page`, () => {
    it('hands its root to a ref, and lets go of it', () => {
      const roots: (HTMLElement | null)[] = [];
      const { unmount } = render(create({ ref: (root) => void roots.push(root) }));
      expect(roots[0]?.tagName.toLowerCase()).toBe(tag);
      expect(roots[0]).toHaveClass(`mds-${name}`);
      unmount();
      expect(roots.at(-1)).toBeNull();
    });

    it('keeps its class beside the one of the host', () => {
      render(create({ 'data-testid': 'root', className: 'host wide' }));
      expect(screen.getByTestId('root')).toHaveClass(`mds-${name}`, 'host', 'wide');
    });

    it('passes on every other attribute and listener', () => {
      const onClick = vi.fn();
      render(create({ 'data-testid': 'root', id: 'here', 'data-host': 'yes', onClick }));
      const root = screen.getByTestId('root');
      expect(root).toHaveAttribute('id', 'here');
      expect(root).toHaveAttribute('data-host', 'yes');
      root.click();
      expect(onClick).toHaveBeenCalledOnce();
    });

    it('writes no style attribute', () => {
      const { container } = render(create({}));
      expect(container.querySelectorAll('[style]')).toHaveLength(0);
    });
  });
}
