import { useId } from 'react';
import { Icon } from '../internal/Icon.js';
import { useWording } from '../WordingProvider/useWording.js';
import { FullNotice, type NoticeProps } from './FullNotice.js';
import { usePopover } from './usePopover.js';

/** A mark beside a badge that opens the full notice. */
export function CompactNotice(props: NoticeProps) {
  const { text } = useWording();
  const id = useId();
  const { open, mark, popover } = usePopover(id);
  return (
    <>
      <button
        ref={mark}
        type="button"
        className="mds-SuppressionNotice-mark"
        aria-expanded={open}
        aria-controls={id}
      >
        <Icon name="blocked" />
        {text('suppression.mark')}
      </button>
      <div
        ref={popover}
        id={id}
        className="mds-SuppressionNotice-popover"
        role="group"
        aria-label={text('suppression.mark')}
        hidden={!open}
      >
        {open && <FullNotice {...props} />}
      </div>
    </>
  );
}
