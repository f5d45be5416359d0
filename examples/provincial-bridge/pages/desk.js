// Shows what was sent, what waits and what failed, and sends a failed letter again.
const KINDS = { 'case.accept': '受理', 'case.decide': '办结', 'case.deliver': '送达', 'rating.give': '评价' };
const STATES = { waiting: '待报送', underway: '报送中', doubtful: '待核对', dead: '失败', delivered: '已报送' };
const HOWS = { ok: '平台已接收', duplicate: '平台称已有', found: '核对时已在平台', closed: '人工了结' };
const REASONS = {
  rejected: '平台不予接收',
  refuse: '内容不全，未发出',
  unmade: '无法生成报文，未发出',
  malformed: '平台答复无法识别',
  order: '平台称前置数据未到',
  unknown: '平台未答复是否收到',
  unaskable: '无法向平台核对，请先到平台查看',
  'gave-up': '多次联系不上平台',
  retry: '平台暂不可用，稍后重发',
  auth: '平台不认可我方凭据',
};
const HELD = {
  auth: '平台不认可我方凭据，已暂停报送，正在定时重试。',
  unreachable: '联系不上平台，已暂停报送，正在定时重试。',
};
const FIGURES = [
  ['delivered', '已报送'],
  ['waiting', '待报送'],
  ['underway', '报送中'],
  ['doubtful', '待核对'],
  ['dead', '失败'],
];
const time = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });
const $ = (id) => document.getElementById(id);
let shown = '';

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function table(place, columns, letters, none) {
  if (letters.length === 0) return place.replaceChildren(element('p', { class: 'none' }, none));
  const head = element('tr', {}, ...columns.map(([label]) => element('th', { scope: 'col' }, label)));
  const rows = letters.map((letter) =>
    element(
      'tr',
      {},
      ...columns.map(([label, cell]) => element('td', { 'data-label': label, class: 'number' }, cell(letter))),
    ),
  );
  return place.replaceChildren(element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)));
}

const what = ['事项', ({ kind }) => KINDS[kind] ?? kind];
const about = ['办件编号', ({ subject }) => subject];
const when = ['发生时间', ({ at }) => time.format(new Date(at))];

function why({ reason, code, behind }) {
  if (behind) return `等待前一项：${KINDS[behind.split('/')[0]] ?? behind}`;
  if (!reason) return '排队中';
  return `${REASONS[reason] ?? reason}${code ? `（${code}）` : ''}`;
}

function again(channel) {
  return ({ key, kind, subject }) => {
    const name = `重新报送 ${KINDS[kind] ?? kind} ${subject}`;
    const button = element('button', { type: 'button', 'aria-label': name }, '重新报送');
    button.addEventListener('click', () => void resend(button, channel, key));
    return button;
  };
}

async function resend(button, channel, key) {
  button.disabled = true;
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ channel, key }),
  };
  const response = await fetch('outbox/resend', init).catch(() => undefined);
  if (response?.ok) $('said').textContent = '已交回报送，结果稍后显示。';
  else if (response?.status === 409) $('said').textContent = '这一项刚刚已由他人处理，已显示最新情况。';
  else $('said').textContent = '没有成功，请稍后再试。';
  shown = '';
  await show();
  if (button.isConnected) button.disabled = false;
}

async function show() {
  const response = await fetch('outbox/letters', { cache: 'no-store' }).catch(() => undefined);
  if (!response?.ok) return void ($('held').textContent = '暂时连不上报送服务，以下为先前情况。');
  const body = await response.text();
  // What did not change is not drawn again: a button keeps the focus.
  if (body === shown) return;
  shown = body;
  const [{ figures, letters }] = JSON.parse(body);
  $('held').textContent = HELD[figures.held] ?? '';
  $('figures').replaceChildren(
    ...FIGURES.map(([key, label]) =>
      element(
        'div',
        key === 'dead' && figures[key] > 0 ? { class: 'bad' } : {},
        element('dt', {}, label),
        element('dd', {}, String(figures[key])),
      ),
    ),
  );
  const of = (test) => letters.filter(({ state }) => test(state));
  table(
    $('dead'),
    [what, about, when, ['原因', why], ['处理', again(figures.channel)]],
    of((state) => state === 'dead'),
    '没有失败的报送。',
  );
  table(
    $('open'),
    [what, about, when, ['状态', ({ state }) => STATES[state]], ['说明', why]],
    of((state) => !['dead', 'delivered'].includes(state)).slice(0, 100),
    '全部已报送。',
  );
  table(
    $('sent'),
    [
      what,
      about,
      when,
      ['报送时间', ({ since }) => time.format(new Date(since))],
      ['结果', ({ how }) => HOWS[how] ?? how],
    ],
    of((state) => state === 'delivered'),
    '还没有报送。',
  );
}

await show();
setInterval(() => void show(), 1000);
