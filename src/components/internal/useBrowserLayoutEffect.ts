import { useEffect, useLayoutEffect } from 'react';

/** A layout effect in the page; on the server, which has no layout, React would complain of one. */
export const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
