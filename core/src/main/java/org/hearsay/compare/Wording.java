package org.hearsay.compare;

/** A version of an utterance, against the fullest one. */
public enum Wording {
  VERBATIM,
  /** Words left out, none changed. */
  TRIMMED,
  /** Inside quotation marks, but words changed. */
  ALTERED,
  /** Without quotation marks. */
  PARAPHRASED
}
