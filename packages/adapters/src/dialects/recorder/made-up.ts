const SURNAMES = ['吴', '陈', '李', '王', '周', '郑', '孙', '冯'];
const GIVEN = ['测甲', '样乙', '例丙', '试丁', '假戊', '拟己'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * A value of the same kind that belongs to nobody; the same number gives the same value.
 *
 * 化名. Identity numbers have a right check character and a birth year before 1910, so none can be a living person's.
 *
 * @example
 * madeUp('330102199003071234', 0) // => '330102190101010000'
 * @example
 * madeUp('13912345678', 3) // => '13800138003'
 */
export function madeUp(value: string, number: number): string {
  if (/^\d{17}[\dXx]$/.test(value)) return idNumber(number);
  if (/^1[3-9]\d{9}$/.test(value)) return `138001380${String(number % 100).padStart(2, '0')}`.slice(0, 11);
  if (/^\p{Script=Han}{2,4}$/u.test(value))
    return (SURNAMES[number % 8]! + GIVEN[Math.floor(number / 8) % 6]!).slice(0, 3);
  if (/^\d+$/.test(value))
    return String(number + 1)
      .padStart(value.length, '9')
      .slice(-value.length);
  return `made-up-${number + 1}`;
}

function idNumber(number: number): string {
  const body = `3301021901${String((number % 12) + 1).padStart(2, '0')}01${String(number % 1000).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11]!;
}
