/** A stretch of text: UTF-16 code units, `end` exclusive, `start <= end`. */
export interface Span {
  start: number;
  end: number;
}
