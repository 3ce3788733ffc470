package org.hearsay.attribution;

/** What the source does with the content. */
public enum CueClass {
  SAY,
  DENY,
  CONFIRM,
  ASK,
  ORDER,
  PROMISE,
  BELIEVE,
  INTEND,
  SHOW,
  OTHER
}
