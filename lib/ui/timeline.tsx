import type { ReactNode } from 'react';

/** One line of a timeline: what stands in the margin (a date, a number), and the words. */
export type TimelineItem = { id: string; margin: ReactNode; body: ReactNode };

/** Entries in the order given, with dates in the margin of one ruled line. `anchors` gives each item its id as target. */
export function Timeline({ items, anchors }: { items: readonly TimelineItem[]; anchors?: boolean }) {
  return (
    <ol className="ledger border-b border-rule">
      {items.map((item) => (
        <li key={item.id} id={anchors ? item.id : undefined}>
          <div className="figures">{item.margin}</div>
          <div>{item.body}</div>
        </li>
      ))}
    </ol>
  );
}
