package org.hearsay.lab.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** An event that some reports tell of: its names, its words, its figures. Mutable. */
final class InventedStory {

  /** So many different reports are remembered to be copied. */
  private static final int ORIGINALS = 4;

  private static final double COPIED = 0.1;

  private final long number;
  private final List<String> names = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<List<String>> originals = new ArrayList<>();
  private int reports;

  InventedStory(long number, SplittableRandom random) {
    this.number = number;
    for (int i = 0; i < 8; i++) {
      names.add(InventedWords.name(random));
    }
    for (int i = 0; i < 40; i++) {
      words.add(i % 2 == 0 ? InventedWords.any(random) : InventedWords.telling(random));
    }
    words.add(InventedWords.figure(random));
    words.add(InventedWords.figure(random));
  }

  /** The next report: one in ten copies an earlier one, whole or without its end. */
  InventedReport report(LocalDate day, SplittableRandom random) {
    String id = number + "-" + ++reports;
    if (!originals.isEmpty() && random.nextDouble() < COPIED * reports / (reports - 1.0)) {
      List<String> original = originals.get(random.nextInt(originals.size()));
      int kept = (int) (original.size() * (0.6 + 0.4 * random.nextDouble())) + 1;
      return new InventedReport(
          id, number, day, original.subList(0, Math.min(kept, original.size())));
    }
    List<String> written = write(random);
    if (originals.size() < ORIGINALS) {
      originals.add(written);
    }
    return new InventedReport(id, number, day, written);
  }

  private List<String> write(SplittableRandom random) {
    int length = (int) (60 * Math.exp(1.6 * random.nextDouble()));
    List<String> written = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      double which = random.nextDouble();
      if (which < 0.08) {
        written.add(names.get(random.nextInt(names.size())));
      } else if (which < 0.22) {
        written.add(words.get(random.nextInt(words.size())));
      } else {
        written.add(which < 0.24 ? InventedWords.name(random) : InventedWords.any(random));
      }
    }
    return written;
  }
}
