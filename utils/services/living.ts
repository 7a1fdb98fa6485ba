/** Rows that are there: neither deleted nor erased. */

export const isLiving = ({ _del }: { _del?: string | undefined }) => _del === undefined;
