import type {Skeleton} from '../skeleton.ts';

/** Two weeks after an interview in which no date was named. */
export const statusCheckNoDate: Skeleton = {
	id: 'status-check-no-date',
	kind: 'status-check',
	title: 'Status check, no date named',
	source: 'P5 P8 P9 P13',
	subject: '{{role}} position at {{company}}: the next step',
	body: `Dear {{first name}},

We spoke about the {{role}} position at {{company}} on {{interview date}}. I am writing to ask where you are in the process, and when you expect to take the next step.

The position still interests me. Our conversation about {{topic}} was of use in my own work since then: {{something you did or learned since}}.

There may be good reasons to take time over this, and I am happy to be patient. If a reference or a sample of my work would help in the meantime, I will be glad to send it.

Kind regards,
{{my name}}`,
};
