package org.hearsay.ingest;

import java.util.Comparator;

/** Orders strings by their Unicode code points, as no locale does. */
enum CodePointOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    for (int i = 0; i < shorter; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        return Integer.compare(rank(a), rank(b));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  /** Surrogates stand for code points above all others. */
  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + 0x10000 : c;
  }
}
