package org.hearsay.lab.mention;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.sequence.FeatureHash;

/**
 * Puts the lists of {@code lab/gazetteers} into one file of hashes: read as text they would take
 * longer to load than all models of names.
 */
public final class GazetteerLists {

  /** In the order of their bits. */
  private static final List<String> LISTS =
      List.of("cities.txt", "subdivisions.txt", "given-names.txt", "surnames.txt");

  private GazetteerLists() {}

  /**
   * Writes the file.
   *
   * @param args the folder of the lists, and core's {@code org/hearsay/mention/gazetteer.bin}
   */
  public static void main(String[] args) throws IOException {
    SortedMap<Integer, Integer> lists = new TreeMap<>();
    for (int bit = 0; bit < LISTS.size(); bit++) {
      for (String line : Files.readAllLines(Path.of(args[0], LISTS.get(bit)))) {
        if (!line.startsWith("#")) {
          lists.merge((int) FeatureHash.of(line), 1 << bit, (some, more) -> some | more);
        }
      }
    }
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      out.writeInt(lists.size());
      for (int hash : lists.keySet()) {
        out.writeInt(hash);
      }
      for (int bits : lists.values()) {
        out.writeByte(bits);
      }
    }
  }
}
