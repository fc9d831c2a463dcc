import { monthInAnyLanguage } from './months-by-language.ts'
import type { Refusal } from './refusal.ts'
import { weekdayOf } from './weekday-names.ts'

/** Words with which a date may begin. */
const FIRST_WORD =
  /^(?:about|around|circa|ca|c|approx|during|within|throughout|early|mid|late|by|before|after|since|until|till|from|on|in|at|week|between|possibly|not|no|either|the|q[1-4]|h[12]|a|summer|spring|autumn|fall|winter|first|second|third|fourth|today|yesterday|tomorrow|tonight|last|next|this|coming|past|earlier|later|some|am|vom|den|der|le|el|il|lo|o|em|en|в|во|у|end|beginning|start|middle|same|following|previous|one|two|three|four|five|several|few|anfang|mitte|ende|début|mi|fin|principios|mediados|finales|kw|wk|q|h|w|令和|平成|昭和)$/iu

/** Whether a text may begin with a date: with a number, or a word with which dates begin. */
export function mayBeDate(text: string): boolean {
  const first = /^[^\p{L}\p{N}]{0,3}([\p{L}\p{N}]+)/u.exec(text)?.[1]
  if (first === undefined) return false
  return /^\d|\d/u.test(first) || FIRST_WORD.test(first) || isName(first)
}

/** Whether a text has a year or the name of a month or a day: without one nothing in it can be read. */
export const namesTime = (text: string): boolean => /\d{4}/.test(text) || (text.match(/\p{L}{3,}/gu) ?? []).some(isName)

const isName = (word: string): boolean => monthInAnyLanguage(word) !== undefined || weekdayOf(word) !== undefined

const DATE_WORDS =
  /^(?:to|and|or|of|the|early|mid|middle|late|about|around|from|until|till|between|by|before|after|since|in|on|at|a|week|weekend|beginning|start|end|first|second|third|half|quarter|spring|summer|autumn|fall|winter|year|century|decade|possibly|either|not|no|earlier|later|than|\d{1,4}(?:st|nd|rd|th|s|['’]s)?|bc|ad|ce)$/iu

/** A number with what makes it part of a date: 3월, 9日, KW 10, Q1. */
const DATE_PART = /^(?:\d{1,4}(?:[년월일年月日号]\S{0,3})+|(?:kw|wk|q|h|w)\d{0,2}|\d{1,2}\p{L}{3}\d{2,4})$/iu

/** Words for a day that hang on another one, or on a feast. */
const TIED =
  /^(?:(?:the|on the|that) )?(?:(?:same|next|following|previous) (?:day|week|month|year|morning|evening)|(?:\w+ )(?:days?|weeks?|months?|years?) (?:later|after|before|earlier|prior)|(?:early |mid[- ]?|late )?['’]?\d0s|(?:before|after|around|by|until) (?:easter|christmas|new year|ramadan|eid|pentecost|chuseok|lunar new year))$/i

/** Words that are all of dates, yet no date that is read; and a day and a year with a word between that is no month. */
export function allDateWords(typed: string): Refusal | undefined {
  const words = typed.split(/[\s,./–—-]+/).filter((word) => word !== '')
  const parts = words.filter((word) => isName(word) || DATE_PART.test(word))
  const isDate = words.every((word) => DATE_WORDS.test(word) || isName(word) || DATE_PART.test(word))
  const looksSo =
    (isDate && parts.length > 0 && /\p{Nd}/u.test(typed) && !/^[qhw]\d$/i.test(typed)) ||
    /^\d{4}-\d\d(?:-\d\d)?\s?(?:\.\.+|…|bis|a|à|to)\s?\d{4}-\d\d(?:-\d\d)?$/i.test(typed)
  if (looksSo) return { message: `"${typed}" looks like a date and is none that kbrief reads: ${AS_TYPED}` }
  return TIED.test(typed) ? { message: `"${typed}" hangs on another day: ${AS_TYPED}` } : undefined
}

const AS_TYPED = 'type its first and its last day, as 2024-03-09 to 2024-03-11'

/** Months that begin sentences and speeches as well: “May: …”. */
export const MAY_BE_NAME = /^(?:mar|march|apr|april|may|jun|june)$/i

/** Words that are a date wherever they stand, though it may be one that cannot be read. */
export const SURELY_DATE =
  /^(?:on )?(?:(?:last |next |this |late )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \p{L}{4,9})?|yesterday|tomorrow|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:\p{L}{3,9},? )?\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?$/iu
