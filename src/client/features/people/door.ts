/** What opens beside the list: the filters, somebody who is picked, and interests to share. */
export type Door = 'filters' | 'forMe' | 'shared';
