package org.hearsay.ingest;

/** Where the zero bytes of a text stand: Western text in UTF-16 has one in every pair. */
enum ZeroPattern {
  NONE,
  EVEN,
  ODD;

  private static final int LOOK_AT = 4_096;

  static ZeroPattern of(byte[] bytes) {
    int pairs = Math.min(bytes.length, LOOK_AT) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (odd > pairs / 2 && even < pairs / 20 + 1) {
      return ODD;
    }
    return even > pairs / 2 && odd < pairs / 20 + 1 ? EVEN : NONE;
  }
}
