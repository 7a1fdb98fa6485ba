/** Tabs that are links: each part of a page has an address of its own. */
import './LinkTabs.css';

export interface LinkTab {
  href: string;
  label: string;
  current: boolean;
}

/** @param label - what the parts are parts of, for those who listen. */
export function LinkTabs({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) {
  return (
    <nav className="LinkTabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
