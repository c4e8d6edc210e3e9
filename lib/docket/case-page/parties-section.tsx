import type { FactList } from '@/lib/dossiers/dossier';
import { nameOf } from '@/lib/dossiers/shown-name';
import { partiesInOrder } from '@/lib/dossiers/title';
import { capital } from '@/lib/i18n/locale';
import type { Group, Organisation, Person } from '@/lib/people/subject';
import { Table } from '@/lib/ui/table';
import { Accounts, Cites } from './cites';
import type { Reading } from './reading';
import { Name, Said, Section } from './said';
import { sayQuantity } from './say-quantity';

function OtherSpellings({ subject, r }: { subject: Person | Organisation; r: Reading }) {
  const shown = nameOf(r.d, subject.id, r.locale);
  const others = subject.names.filter((n) => n.spelling !== shown && n.kind !== 'pseudonym');
  if (others.length === 0) return null;
  return (
    <p className="text-soft">
      {r.t('parties.alsoSpelled')}{' '}
      {others.map((name, at) => (
        <span key={name.spelling}>
          {at > 0 && ', '}
          {name.spelling}
          {name.kind === 'slip' && ` (${r.say('nameKind', 'slip')})`}
          <Cites
            fact={{
              id: subject.id,
              citations: name.sources.map((source) => ({ source, stance: 'supports' })),
            }}
            r={r}
          />
        </span>
      ))}
    </p>
  );
}

function Described({ subject, r }: { subject: Person | Organisation; r: Reading }) {
  const list: FactList = subject.id.startsWith('p') ? 'people' : 'organisations';
  return (
    <>
      {subject.description && <Said text={subject.description} r={r} />}
      {subject.description && <Cites fact={subject} r={r} />}
      <OtherSpellings subject={subject} r={r} />
      <Accounts list={list} fact={subject} r={r} />
    </>
  );
}

function DescribedGroup({ group, r }: { group: Group; r: Reading }) {
  return (
    <>
      {group.quantity ? sayQuantity(r, group.quantity) : r.t('parties.unnamed')}
      <Cites fact={group} r={r} />
      <Accounts list="groups" fact={group} r={r} />
    </>
  );
}

/** Who takes part and in which role, with other spellings and what sources say of them. */
export function PartiesSection({ r }: { r: Reading }) {
  const { d, t, say } = r;
  if (d.parties.length === 0) return null;
  const columns = [
    { key: 'name', head: t('parties.name') },
    { key: 'role', head: t('parties.role') },
    { key: 'about', head: t('parties.about') },
  ] as const;
  const rows = partiesInOrder(d).map((party) => {
    const subject = [...d.people, ...d.organisations].find((s) => s.id === party.subject);
    const group = d.groups.find((g) => g.id === party.subject);
    return {
      id: party.id,
      cells: {
        name: <Name subject={party.subject} r={r} />,
        role: (
          <>
            {capital(say('partyRole', party.role), r.locale)}
            <Cites fact={party} r={r} />
            {party.note && (
              <p className="text-soft">
                <Said text={party.note} r={r} />
              </p>
            )}
            <Accounts list="parties" fact={party} r={r} />
          </>
        ),
        about: (
          <>
            {subject && <Described subject={subject} r={r} />}
            {group && <DescribedGroup group={group} r={r} />}
          </>
        ),
      },
    };
  });
  return (
    <Section id="parties" title={t('sections.parties')}>
      <Table caption={t('sections.parties')} captionHidden columns={columns} rows={rows} />
    </Section>
  );
}
