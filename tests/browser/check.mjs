// Opens every page in every language in headless Chromium at 360 and 1280 px and fails on: an axe violation, a request to another
// host, a script error, a page wider than the window, a wrong direction, a home page over 14 KB, a page that needs JavaScript.
//
//   node check.mjs http://127.0.0.1:8080 [--operators http://127.0.0.1:8081] [--pictures DIR] [--only TEXT]
import { readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const origin = process.argv[2];
const option = (name) => process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const operators = option('--operators');
const pictures = option('--pictures');
const only = option('--only');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const languages = ['en', 'fr', 'es', 'ar', 'zh', 'ru'];
const widths = [360, 1280];
const homeLimit = 14 * 1024;
const tabs = 3;

const json = async (path) => {
  const response = await fetch(origin + path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
};
const segments = {
  law: 'laws', case: 'cases', lesson: 'lessons', strategy: 'strategies', instrument: 'treaties', publication: 'publications',
  concordance: 'concordance', authority: 'authorities', topic: 'topics', country: 'countries', court: 'courts', organisation: 'organisations',
};

// The pages, behind the language: the lists, one record of each kind, the sample law in all its views, searches, failures.
async function pages() {
  const list = ['/', '/search', '/about', '/api', '/search?q=access', '/search?q=%D8%A7%D9%84%D8%AF%D8%AE%D9%88%D9%84', '/search?q=zzzzqqqq',
    '/search?q=%22unbalanced', '/search?kind=law&country=XLX', '/no-such-page', '/search?colour=red'];
  for (const [kind, segment] of Object.entries(segments)) {
    list.push(`/${segment}`);
    const sample = await json(`/api/v1/records?kind=${kind}&country=XLX&limit=1`);
    const any = await json(`/api/v1/records?kind=${kind}&limit=1`);
    for (const record of [...sample.items, ...any.items]) list.push(`/${segment}/${record.id}`);
  }
  const laws = await json('/api/v1/records?kind=law&country=XLX&limit=20&sort=oldest');
  for (const law of laws.items) {
    const whole = await json(`/api/v1/records/${law.id}`);
    const expressions = whole.expressions ?? [];
    if (!expressions.some((expression) => expression.text)) continue;
    const page = `/laws/${law.id}`;
    list.push(page);
    const text = await json(`/api/v1/records/${law.id}/text`);
    if (text.provisions.length > 4) list.push(`${page}/${text.provisions[4].eid}`);
    const others = [...new Set(expressions.map((expression) => expression.language))];
    for (const language of others.slice(1)) list.push(`${page}?language=${language}`, `${page}?with=${language}`);
    const dates = [...new Set(expressions.filter((expression) => expression.language === text.language).map((expression) => expression.date ?? ''))].sort();
    if (dates.length > 1) list.push(`${page}?version=${dates[1]}`, `${page}/compare?from=${dates[0]}&to=${dates[1]}`);
    if (dates.at(-1)) list.push(`${page}?on=${dates.at(-1)}`, `${page}?on=1900-01-01`);
  }
  // The concordance: treaties against States, an article with its map, profiles, with and without anything to show.
  list.push('/treaties/ets-185/matrix', '/treaties/ets-185/matrix?states=all', '/treaties/malabo/matrix', '/treaties/ets-185/matrix?region=150&status=party&basis=curated',
    '/treaties/ets-185/matrix?country=FJI', '/treaties/ets-185/articles/2', '/treaties/ets-185/articles/2?country=XLX', '/treaties/un-cc-2024/articles/7?mark=not-assessed',
    '/analyse', '/analyse?instrument=ets-185&country=XLX', '/analyse#result', '/analyse#nothing', '/analyse#kept', '/analyses/00000000000000000000000000000000#no-such',
    '/countries/XLX/concordance', '/countries/ARM/concordance?instrument=ets-185', '/countries/FJI/concordance', '/countries/XLX/concordance?mark=partial');
  // States side by side, chosen and not, penalties with and without an offence, citations as a drawing.
  list.push('/states?topic=illegal-access', '/states?topic=illegal-access&country=XLX&country=FJI', '/states?article=ets-185%3A2&like=XLX', '/states?topic=illegal-access&like=FRA',
    '/states?topic=production-order&country=XLX', '/penalties', '/penalties?topic=illegal-access', '/penalties?topic=illegal-access&region=150&sort=name');
  for (const law of laws.items.slice(0, 2)) list.push(`/laws/${law.id}/citations`);
  const cases = await json('/api/v1/records?kind=case&country=XLX&limit=2');
  for (const judgment of cases.items) list.push(`/cases/${judgment.id}/citations`);
  // What operators see, on their own listener: the imports, one with its filters, failures.
  if (operators) list.push(...['/imports', '/imports/1', '/imports/1?show=refused', '/imports/no-such', '/imports?colour=red'].map((page) => forOperators + page));
  return [...new Set(list)].filter((page) => !only || page.includes(only));
}

// Pages that only a form leads to: a draft of the fictional State, and a form that was sent empty.
const bill = `# Computer Bill

## Section 1. Unlawful access

A person who without authority gains access to a computer system commits an offence and is liable to imprisonment for a term not exceeding five years.

## Section 2. Fences

Every fence shall be green.

## Section 3. Search

A police officer may, with a warrant issued by a judge, search a computer system and seize computer data.`;
const steps = {
  '/analyse#result': async (tab) => {
    await tab.locator('#text').fill(bill);
    await Promise.all([tab.waitForNavigation(), tab.locator('button[value=page]').click()]);
    if (await tab.locator('#gaps .card').count() === 0) throw new Error('the result shows no gap');
  },
  '/analyse#kept': async (tab) => {
    await tab.locator('#text').fill(bill);
    await tab.locator('#keep').setChecked(true);
    await Promise.all([tab.waitForNavigation(), tab.locator('button[value=page]').click()]);
    if (!tab.url().includes('/analyses/')) throw new Error('what shall be kept has no address');
    if (await tab.locator('section.kept button').count() !== 1) throw new Error('what is kept cannot be deleted');
  },
  '/analyse#nothing': async (tab) => {
    await Promise.all([tab.waitForNavigation(), tab.locator('button[value=page]').click()]);
    if (await tab.locator('[role=alert]').count() !== 1) throw new Error('an empty form is not told so');
  },
};

// Pages for operators stand on another listener and name their language behind the address.
const forOperators = 'operators:';
const address = (language, path) => path.startsWith(forOperators)
  ? `${operators}${path.slice(forOperators.length)}${path.includes('?') ? '&' : '?'}lang=${language}`
  : `${origin}/${language}${path}`;

const faults = [];
const note = (page, text) => faults.push(`${page}: ${text}`);

async function check(context, language, path) {
  const tab = await context.newPage();
  const name = `/${language}${path}`;
  const expectsFailure = path.includes('no-such') || path.includes('colour=') || path.includes('unbalanced') || path.includes('#nothing');
  tab.on('request', (request) => {
    if (!request.url().startsWith(new URL(address(language, path)).origin) && !request.url().startsWith('data:')) note(name, `asks another host for ${request.url()}`);
  });
  tab.on('pageerror', (error) => note(name, `script error: ${error.message}`));
  tab.on('console', (message) => {
    if (message.type() === 'error' && !(expectsFailure && message.text().includes('status of 4'))) note(name, `console: ${message.text()}`);
  });
  try {
    const response = await tab.goto(address(language, path), { waitUntil: 'load' });
    if (response.status() >= 500 || (!expectsFailure && response.status() !== 200)) note(name, `answered ${response.status()}`);
    await steps[path]?.(tab);
    await tab.evaluate(axe);
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 900 });
      const state = await tab.evaluate(async () => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        dir: getComputedStyle(document.documentElement).direction,
        lang: document.documentElement.lang,
        title: document.title,
        violations: (await globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations
          .map((violation) => `${violation.id}: ${violation.nodes.slice(0, 2).map((node) => `${node.html.slice(0, 160)} [${node.any.concat(node.all).map((reason) => reason.message).join('; ').slice(0, 160)}]`).join(' | ')}`),
      }));
      if (state.wide > 0) note(name, `is ${state.wide} px too wide at ${width} px`);
      if (state.dir !== (language === 'ar' ? 'rtl' : 'ltr')) note(name, `is set ${state.dir}`);
      if (!state.lang.startsWith(language) || !state.title) note(name, 'has no language or no title');
      for (const violation of state.violations) note(name, `axe at ${width} px: ${violation}`);
      if (pictures) await tab.screenshot({ path: `${pictures}/${language}${path.replace(/[^a-z0-9]+/gi, '_').slice(0, 80)}_${width}.png`, fullPage: false });
    }
  } catch (error) {
    note(name, `could not be opened: ${error.message.split('\n')[0]}`);
  } finally {
    await tab.close();
  }
}

// The first page must fit the first round trip.
async function checkHome() {
  for (const language of languages) {
    const response = await fetch(`${origin}/${language}/`, { headers: { 'accept-encoding': 'identity' } });
    const bytes = gzipSync(Buffer.from(await response.arrayBuffer())).length;
    if (bytes > homeLimit) note(`/${language}/`, `takes ${bytes} bytes compressed`);
    else console.log(`home in ${language}: ${bytes} bytes compressed`);
  }
}

// Without JavaScript a reader searches, opens a law and reaches a provision.
async function checkWithoutScript(browser) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${origin}/en/`);
  await tab.locator('main input[name=q]').first().fill('unauthorised access');
  await tab.locator('main input[name=q]').first().press('Enter');
  await tab.waitForURL(/\/en\/search\?/);
  const first = tab.locator('main ol a, main article a').first();
  if (await first.count() === 0) note('/en/search', 'shows no results without JavaScript');
  else {
    await first.click();
    await tab.waitForLoadState();
    if (!/\/en\/[a-z]+\/[a-z0-9_-]+$/.test(tab.url())) note('/en/search', `leads to ${tab.url()} without JavaScript`);
    if (await tab.locator('h1').count() !== 1) note(tab.url(), 'has not one first heading');
  }
  await context.close();
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
if (pictures) mkdirSync(pictures, { recursive: true });
const all = await pages();
const work = languages.flatMap((language) => all.map((page) => [language, page]));
console.log(`${all.length} pages in ${languages.length} languages at ${widths.join(' and ')} px`);
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
await Promise.all(Array.from({ length: tabs }, async () => {
  for (let next = work.shift(); next; next = work.shift()) await check(context, ...next);
}));
if (!only) {
  await checkHome();
  await checkWithoutScript(browser);
}
await browser.close();
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'all pages are well' : `${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
