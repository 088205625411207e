import { describe, expect, it } from 'vitest';
import { splitBreakable } from '../../src/model/line-breaks.ts';

describe('splitBreakable', () => {
  it.each([
    ['two words', ['two ', 'words']],
    ['“quoted,” he said', ['“quoted,” ', 'he ', 'said']],
    ['well-known', ['well-', 'known']],
    ['from 55–80 % on', ['from ', '55–80 % ', 'on']],
    ['10\u00a0July', ['10\u00a0July']],
    ['渡轮，APEC', ['渡轮，', 'APEC']],
    ['两港“应当成为伙伴”——', ['两', '港', '“应当', '成为', '伙伴”', '——']],
    ['《渡轮协定》第四条。', ['《渡轮', '协定》', '第四', '条。']],
    ['莱拉·哈特', ['莱', '拉·哈特']],
    ['降低15%至20%。', ['降低', '15%', '至', '20%。']],
    ['إن الميناءين «شريكان في بحر»،', ['إن ', 'الميناءين ', '«شريكان ', 'في ', 'بحر»،']],
    ['بنسبة 15–20 %.', ['بنسبة ', '15–20 %.']],
    ['', []],
  ])('%s', (text, parts) => {
    expect(splitBreakable(text)).toEqual(parts);
  });
});
