const FROM_THE_START: string | undefined = undefined;

/** What every question shares: when it is asked again is decided in one place, and answers are built anew as they are. */
export const askedOnce = { retry: false, structuralSharing: false } as const;

/** How a list goes on from page to page. */
export const pageByPage = {
  initialPageParam: FROM_THE_START,
  getNextPageParam: ({ nextCursor }: { readonly nextCursor?: string }) => nextCursor,
};
