import { forwardRef, useId } from 'react';
import { Address } from '../internal/Address.js';
import { Button } from '../internal/Button.js';
import { Sentence } from '../internal/Sentence.js';
import { useWording } from '../WordingProvider/useWording.js';

/** Says what lifting does and does not do, and asks. The safe answer has the focus. */
export const LiftDialog = forwardRef<HTMLDialogElement, { address: string; onConfirm: () => void }>(
  function LiftDialog({ address, onConfirm }, ref) {
    const { text } = useWording();
    const title = useId();
    return (
      <dialog
        ref={ref}
        className="mds-SuppressionNotice-dialog"
        aria-labelledby={title}
        onClose={({ currentTarget }) => {
          if (currentTarget.returnValue === 'lift') onConfirm();
          currentTarget.returnValue = '';
        }}
      >
        <h2 id={title}>
          <Sentence
            id="suppression.dialogTitle"
            parts={{ address: <Address>{address}</Address> }}
          />
        </h2>
        <ul>
          <li>{text('suppression.dialogFuture')}</li>
          <li>{text('suppression.dialogPast')}</li>
          <li>{text('suppression.dialogAgain')}</li>
        </ul>
        <div className="mds-SuppressionNotice-answers">
          <Button autoFocus onClick={(event) => closeDialog(event.currentTarget, '')}>
            {text('suppression.dialogKeep')}
          </Button>
          <Button kind="main" onClick={(event) => closeDialog(event.currentTarget, 'lift')}>
            {text('suppression.dialogLift')}
          </Button>
        </div>
      </dialog>
    );
  },
);

function closeDialog(button: HTMLButtonElement, answer: string): void {
  button.closest('dialog')?.close(answer);
}
