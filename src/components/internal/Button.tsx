import { type ComponentPropsWithoutRef, forwardRef } from 'react';

interface ButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type'> {
  /** `plain` has a line around it, `main` is the one thing to press, `text` reads like a link, `icon` shows an icon alone. */
  kind?: 'plain' | 'main' | 'text' | 'icon';
}

/** The kit's one button. It never submits a form that the host put around it. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { kind = 'plain', ...rest },
  ref,
) {
  return <button {...rest} ref={ref} type="button" className="mds-Button" data-kind={kind} />;
});
