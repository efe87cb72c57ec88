import { useId } from 'react';
import { Announcing } from '../internal/Announcing.js';
import { Icon } from '../internal/Icon.js';
import { useFocusKept } from '../internal/useFocusKept.js';
import { useWording } from '../WordingProvider/useWording.js';
import { FullNotice, type NoticeProps } from './FullNotice.js';
import { usePopover } from './usePopover.js';

/** A mark beside a badge that opens the full notice. */
export function CompactNotice({ titleId, ...props }: NoticeProps) {
  const { text } = useWording();
  const id = useId();
  const { open, mark, popover, onMark } = usePopover(id);
  const keepFocus = useFocusKept();
  return (
    <span ref={keepFocus}>
      <button
        ref={mark}
        type="button"
        className="mds-SuppressionNotice-mark"
        aria-expanded={open}
        aria-controls={id}
        aria-label={text('suppression.markOf', { address: props.suppression.address })}
        onClick={onMark}
      >
        <Icon name="blocked" />
        {text('suppression.mark')}
      </button>
      <span
        ref={popover}
        id={id}
        className="mds-SuppressionNotice-popover"
        role="group"
        aria-labelledby={open ? titleId : undefined}
        hidden={!open}
      >
        {open && (
          <Announcing>
            <FullNotice {...props} titleId={titleId} />
          </Announcing>
        )}
      </span>
    </span>
  );
}
