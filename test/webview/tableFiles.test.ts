/** The matrix as CSV and Markdown. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csvOf, markdownOf } from '../../client/webview/draw/tableFiles.ts';
import { board } from '../support/boards.ts';

const data = board(`
  a.txt (2025-01-15): {flood/evacuated by="the mayor"|2,400 people} left.
  b.txt (2025-01-15): {flood/evacuated|4,100 people} left.
`);

describe('CSV', () => {
  test('has a line a topic and a column a source', () => {
    assert.equal(
      csvOf(data, data.topics),
      '\ufeffTopic,Title,Status,"a.txt, 15 Jan","b.txt, 15 Jan",Most agree\r\n' +
        'flood/evacuated,Evacuated,contradicted,"2,400 people (the mayor)","4,100 people",\r\n',
    );
  });

  test('sets off what a spreadsheet would run', () => {
    const topics = data.topics.map((topic) => ({ ...topic, title: '=HYPERLINK("http://x")' }));
    assert.match(csvOf(data, topics), /"'=HYPERLINK\(""http:\/\/x""\)"/);
  });

  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x']) {
    test(`${JSON.stringify(formula)} is text wherever it stands: title, figure, name of a source`, () => {
      const cells = csvOf(
        { ...data, sources: data.sources.map((source) => ({ ...source, name: formula, date: null })) },
        data.topics.map((topic) => ({
          ...topic,
          title: formula,
          claims: topic.claims.map((claim) => ({ ...claim, figure: formula, attributedTo: null })),
        })),
      );
      assert.equal(cells.split(`'${formula}`).length - 1, 5, cells);
      assert.equal(cells.split(formula).length - 1, 5, cells);
    });
  }
});

describe('Markdown', () => {
  test('is a table with the signs explained', () => {
    assert.equal(
      markdownOf(data, data.topics),
      [
        '## A board',
        '',
        '| Topic | a.txt, 15 Jan | b.txt, 15 Jan | Most agree |',
        '| --- | --- | --- | --- |',
        '| Evacuated | ✗ 2,400 people (the mayor) | ✗ 4,100 people |  |',
        '',
        '✗ contradicted',
        '',
      ].join('\n'),
    );
  });

  test('nothing of a text is markup', () => {
    const topics = data.topics.map((topic) => ({ ...topic, title: '<b>*a*</b> | [x](y)' }));
    assert.match(markdownOf(data, topics), /&lt;b\\>\\\*a\\\*&lt;\/b\\> \\\| \\\[x\\\]\(y\)/);
  });
});
