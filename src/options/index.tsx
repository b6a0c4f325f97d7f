import {type ComponentChild, render} from 'preact';
import {useEffect, useLayoutEffect, useState} from 'preact/hooks';
import {localArea} from '../platform/storage.ts';
import {type TextKey, t} from '../platform/text.ts';
import {setAside, snapshot} from '../store/keeping.ts';
import {parseRecords} from '../store/records.ts';
import {InterviewsSection} from './interviews/interviews-section.tsx';
import {SettingsSection} from './settings/settings-section.tsx';
import {SkeletonsSection} from './skeletons/skeletons-section.tsx';
import {YourDataSection} from './your-data/your-data-section.tsx';

const raw = await localArea.read();
const first = parseRecords(raw);

/** A section of the page; its id is the address after `#`. */
type Section = {readonly id: string; readonly title: TextKey; readonly show: () => ComponentChild};

const sections: readonly Section[] = [
	{id: 'interviews', title: 'logTitle', show: () => <InterviewsSection first={first} />},
	{
		id: 'skeletons',
		title: 'skeletons',
		show: () => <SkeletonsSection first={first.skeletons} settings={first.settings} />,
	},
	{id: 'settings', title: 'navSettings', show: () => <SettingsSection first={first.settings} />},
	{
		id: 'privacy',
		title: 'navPrivacy',
		show: () => (
			<YourDataSection
				firstMachine={first.machine}
				firstAside={setAside.parse(raw[setAside.key])}
				firstSnapshot={snapshot.parse(raw[snapshot.key])}
			/>
		),
	},
];

const sectionHere = (): Section | undefined => sections.find(({id}) => location.hash === `#${id}`) ?? sections[0];

function Page() {
	const [section, setSection] = useState(sectionHere);
	// Before the first frame, and once more then: the address may have changed since the page was loaded.
	useLayoutEffect(() => {
		const turn = () => setSection(sectionHere);
		turn();
		addEventListener('hashchange', turn);
		return () => removeEventListener('hashchange', turn);
	}, []);
	useEffect(() => {
		document.title = `${section ? t(section.title) : ''} – Notewell`;
	}, [section]);
	return (
		<>
			<nav aria-label={t('navLabel')}>
				<a class="brand" href="#interviews">
					<img src="/icons/48.png" alt="" width="24" height="24" />
					Notewell
				</a>
				{sections.map(({id, title}) => (
					<a key={id} href={`#${id}`} aria-current={id === section?.id ? 'page' : undefined}>
						{t(title)}
					</a>
				))}
			</nav>
			<main id={section?.id}>{section?.show()}</main>
		</>
	);
}

render(<Page />, document.body);
