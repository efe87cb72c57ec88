import { useEffect, useId, useRef } from 'react';
import type { Suppression } from '../../core/index.js';
import { Address } from '../internal/Address.js';
import { Button } from '../internal/Button.js';
import { Sentence } from '../internal/Sentence.js';
import { useWording } from '../WordingProvider/useWording.js';

type Answer = 'keep' | 'lift';

interface LiftDialogProps {
  suppression: Suppression;
  /** Called once it has closed, and the focus is back where it was. */
  onAnswer: (answer: Answer) => void;
}

/** Says what lifting does and does not do, and asks. The safe answer has the focus, and Escape gives it. */
export function LiftDialog({ suppression: { address, via }, onAnswer }: LiftDialogProps) {
  const { text } = useWording();
  const dialog = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  const title = useId();
  const consequences = useId();
  const chosenByPerson = via === 'spam_report' || via === 'unsubscribe';

  useEffect(() => {
    if (dialog.current && !dialog.current.open) show(dialog.current);
    safe.current?.focus();
  }, []);

  const close = (answer: Answer) => {
    if (dialog.current && isNative(dialog.current)) dialog.current.close(answer);
    else onAnswer(answer);
  };
  return (
    <dialog
      ref={dialog}
      className="mds-SuppressionNotice-dialog"
      aria-labelledby={title}
      aria-describedby={consequences}
      onClose={({ currentTarget }) =>
        onAnswer(currentTarget.returnValue === 'lift' ? 'lift' : 'keep')
      }
    >
      <h2 className="mds-SuppressionNotice-title" id={title}>
        <span>
          <Sentence
            id="suppression.dialogTitle"
            parts={{ address: <Address>{address}</Address> }}
          />
        </span>
      </h2>
      <ul id={consequences}>
        {chosenByPerson && <li>{text('suppression.dialogAsked')}</li>}
        <li>{text('suppression.dialogFuture')}</li>
        <li>{text('suppression.dialogPast')}</li>
        <li>{text('suppression.dialogAgain')}</li>
      </ul>
      <div className="mds-SuppressionNotice-answers">
        <Button ref={safe} onClick={() => close('keep')}>
          {text('suppression.dialogKeep')}
        </Button>
        <Button kind="main" onClick={() => close('lift')}>
          {text('suppression.dialogLift')}
        </Button>
      </div>
    </dialog>
  );
}

function show(dialog: HTMLDialogElement): void {
  if (isNative(dialog)) dialog.showModal();
  else dialog.setAttribute('open', '');
}

/** Not so in the simulated browsers of hosts' own tests: there it still asks, only without keeping the page back. */
function isNative(dialog: HTMLDialogElement): boolean {
  return 'showModal' in dialog;
}
