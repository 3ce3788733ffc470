package org.hearsay.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.reading.Reading;

/**
 * How common stems are in the news at large: in what part of all stories they occur. That is what
 * tells telling words from others when there are only a handful of reports to learn it from.
 */
public final class Background {

  private static final String RESOURCE = "common-stems.txt";

  /** The rate of a stem that is too rare to be listed. */
  static final double RARE = 0.002;

  private final Map<String, Double> rates;

  private Background(Map<String, Double> rates) {
    this.rates = rates;
  }

  /** The stems of a report, which is what rates are counted of. */
  public static SortedSet<String> stems(Reading reading) {
    Terms terms = Terms.of(reading.layout(), new Stems());
    SortedSet<String> stems = new TreeSet<>();
    for (int i = 0; i < terms.size(); i++) {
      stems.add(terms.stem(i));
    }
    return stems;
  }

  /** The one that comes with the program. */
  static Background shared() {
    return Shared.INSTANCE;
  }

  /** In what part of all stories a stem occurs, above 0 and at most 1. */
  double rate(String stem) {
    return rates.getOrDefault(stem, RARE);
  }

  private static final class Shared {
    static final Background INSTANCE = load();

    private static Background load() {
      Map<String, Double> rates = new HashMap<>();
      try (InputStream in = Background.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its resource " + RESOURCE);
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          add(line, rates);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
      }
      return new Background(rates);
    }

    /** A line is a stem, a space, and its rate in thousandths. */
    private static void add(String line, Map<String, Double> rates) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int space = line.indexOf(' ');
        rates.put(line.substring(0, space), Integer.parseInt(line.substring(space + 1)) / 1000.0);
      }
    }
  }
}
