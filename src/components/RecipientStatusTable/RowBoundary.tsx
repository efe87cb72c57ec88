import { Component, type ReactNode } from 'react';

interface RowBoundaryProps {
  /** What is drawn; a new one is tried anew. */
  readonly of: unknown;
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

interface RowBoundaryState {
  readonly of: unknown;
  readonly broken: boolean;
}

/** Lets a row that cannot be drawn cost itself alone, until it changes. */
export class RowBoundary extends Component<RowBoundaryProps, RowBoundaryState> {
  override state: RowBoundaryState = { of: this.props.of, broken: false };

  static getDerivedStateFromError(): Partial<RowBoundaryState> {
    return { broken: true };
  }

  static getDerivedStateFromProps(
    { of }: RowBoundaryProps,
    state: RowBoundaryState,
  ): Partial<RowBoundaryState> | null {
    return of === state.of ? null : { of, broken: false };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
