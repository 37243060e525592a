import { describe, expect, it } from 'vitest';
import { doneOf, subjectOf } from './auditWords';

describe('an entry of the audit log', () => {
  it.each([
    ['edit', { verb: 'edit', about: '' }],
    ['reset-password', { verb: 'reset-password', about: '' }],
    ['export 120', { verb: 'export', count: 120, about: '' }],
    ['delete 3 registrations', { verb: 'delete', count: 3, about: '' }],
    ['reissue 2 姓名有误 更正', { verb: 'reissue', count: 2, about: '姓名有误 更正' }],
    ['reissue 1 ', { verb: 'reissue', count: 1, about: '' }],
    ['seal OFFICIAL', { verb: 'seal', about: 'OFFICIAL' }],
    ['swap with registration/01M4', { verb: 'swap', about: 'registration/01M4' }],
    ['', { verb: '', about: '' }],
  ])('“%s” is read', (detail, done) => expect(doneOf(detail)).toEqual(done));

  it('names what it was done to', () => {
    expect(subjectOf('candidate/37068')).toEqual({ area: 'candidate', id: '37068' });
    expect(subjectOf('score/01M4/5080')).toEqual({ area: 'score', id: '01M4/5080' });
  });
});
