package org.hearsay.lab.cluster;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.sequence.FeatureHash;

/**
 * Learns classes of words from plain texts, in three sizes, the larger ones made of the smaller.
 */
public final class ClusterTraining {

  private static final int FEWEST = 4;
  private static final int PASSES = 8;
  private static final int[] SIZES = {480, 96, 24};

  private ClusterTraining() {}

  /**
   * Learns the classes.
   *
   * @param args the folder of the evaluation data, and the file to write
   */
  public static void main(String[] args) throws IOException {
    Vocabulary vocabulary = Vocabulary.of(PlainTexts.read(Path.of(args[0])), FEWEST);
    int[] sequence = vocabulary.sequence();
    int items = Vocabulary.RARE + 1 + vocabulary.words().size();
    int[] fine = Exchange.classes(Bigrams.of(items, sequence), SIZES[0], PASSES);
    int[] classes = replaced(sequence, fine);
    int[] middle = Exchange.classes(Bigrams.of(SIZES[0], classes), SIZES[1], 3 * PASSES);
    classes = replaced(classes, middle);
    int[] coarse = Exchange.classes(Bigrams.of(SIZES[1], classes), SIZES[2], 3 * PASSES);
    write(vocabulary.words(), fine, middle, coarse, Path.of(args[1]));
  }

  private static int[] replaced(int[] sequence, int[] by) {
    return Arrays.stream(sequence).map(item -> by[item]).toArray();
  }

  private static void write(List<String> words, int[] fine, int[] middle, int[] coarse, Path file)
      throws IOException {
    SortedMap<Integer, Integer> classOf = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      classOf.putIfAbsent((int) FeatureHash.of(words.get(i)), fine[Vocabulary.RARE + 1 + i]);
    }
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeShort(middle.length);
      for (int i = 0; i < middle.length; i++) {
        out.writeByte(middle[i]);
        out.writeByte(coarse[middle[i]]);
      }
      out.writeInt(classOf.size());
      for (Map.Entry<Integer, Integer> entry : classOf.entrySet()) {
        out.writeInt(entry.getKey());
        out.writeShort(entry.getValue());
      }
    }
  }
}
