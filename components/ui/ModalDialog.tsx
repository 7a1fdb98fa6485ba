/** A question that must be answered before anything else, or a sheet to read. Heavy (react-aria): load it when first opened. */
import type { ReactNode } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './ModalDialog.css';

interface Props {
  title: string;
  /** `alertdialog` for what cannot be taken back. */
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
  actions: ReactNode;
  onClose(): void;
}

/** Rendered only while open. Escape and a press outside close it; focus returns to where it was. */
export function ModalDialog({ title, role = 'dialog', children, actions, onClose }: Props) {
  return (
    <ModalOverlay
      className="ModalDialog-overlay"
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="ModalDialog">
        <Dialog role={role} className="ModalDialog-sheet">
          <Heading slot="title">{title}</Heading>
          <div className="ModalDialog-body">{children}</div>
          <div className="ModalDialog-actions">{actions}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
