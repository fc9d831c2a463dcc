import { expect, test } from 'vitest'
import { decodeText } from '../../src/read/folder/read-text.ts'

test.each([
  [
    'shift_jis',
    '# 会談\n\n- 2024-03-09: 首相が訪韓する\n',
    '232089ef926b0a0a2d20323032342d30332d30393a208ef1918a82aa964b8ad882b782e90a',
  ],
  ['shift_jis', '日付,出来事\n2031-03-04,承認\n', '93fa95742c8f6f97888e960a323033312d30332d30342c8fb394460a'],
  [
    'euc-jp',
    '- 2024-03-09: 首相がソウルで会談した\n',
    '2d20323032342d30332d30393a20bcf3c1eaa4aca5bda5a6a5eba4c7b2f1c3cca4b7a4bf0a',
  ],
  [
    'euc-kr',
    '# 회담\n\n- 2024-03-09: 총리가 방한한다\n',
    '2320c8b8b4e30a0a2d20323032342d30332d30393a20c3d1b8aeb0a120b9e6c7d1c7d1b4d90a',
  ],
  ['gb18030', '- 2024-03-09: 总理访问韩国\n', '2d20323032342d30332d30393a20d7dcc0edb7c3cecabaabb9fa0a'],
  [
    'big5',
    '- 2024-03-09: 總理訪問韓國,會見了總統\n',
    '2d20323032342d30332d30393a20c160b27ab358b0ddc1fab0ea2cb77ca8a3a446c160b2ce0a',
  ],
  [
    'windows-1251',
    '# Встреча\n\n- 2024-03-09: Министр прибыл в Москву\n',
    '2320c2f1f2f0e5f7e00a0a2d20323032342d30332d30393a20cce8ede8f1f2f020eff0e8e1fbeb20e220cceef1eae2f30a',
  ],
  [
    'koi8-r',
    '# Встреча\n\n- 2024-03-09: Министр прибыл в Москву\n',
    '2320f7d3d4d2c5dec10a0a2d20323032342d30332d30393a20edc9cec9d3d4d220d0d2c9c2d9cc20d720edcfd3cbd7d50a',
  ],
  [
    'windows-1252',
    'Fähre, Café “opened” – quay, 5€\n',
    '46e46872652c20436166e920936f70656e656494209620717561792c2035800a',
  ],
  [
    'windows-1252',
    'MÜNCHEN, KÖLN, ÅÄÖ, São Paulo, Ärzte, Élysée : «oui» ’’\n',
    '4ddc4e4348454e2c204bd64c4e2c20c5c4d62c2053e36f205061756c6f2c20c4727a74652c20c96c7973e965203a20ab6f7569bb2092920a',
  ],
])('%s is known by its bytes: %j', (encoding, text, hex) => {
  expect(decodeText(Buffer.from(hex, 'hex'))).toEqual({
    text,
    problem: `this file is not in UTF-8: it is read as ${encoding}; save it as UTF-8 if letters are wrong`,
  })
})
