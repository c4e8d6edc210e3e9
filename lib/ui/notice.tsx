import type { ReactNode } from 'react';

type Props = { title?: ReactNode; children: ReactNode };

/** Something a reader must know before going on: how far a list can be trusted, where sources disagree. */
export function Notice({ title, children }: Props) {
  return (
    <div className="max-w-[44rem] border-l-4 border-accent bg-tint px-4 py-3 text-[0.9375rem]">
      {title && <p className="mb-1 font-semibold">{title}</p>}
      {children}
    </div>
  );
}
