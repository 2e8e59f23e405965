import { html, type Markup } from './markup.ts'
import { style } from './style.ts'
import type { ReportLanguage } from './words.ts'

/** A page that needs nothing beside it: no script, no font, no picture from anywhere. */
export function page(title: string, language: ReportLanguage, body: Markup): string {
  return `${
    html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>`.markup
  }\n`
}
