package org.hearsay.sequence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.hearsay.text.ClassPathFile;

/** What was learned about choosing one of several things: a weight for each feature. Immutable. */
public final class LinearModel {

  private static final int MAGIC = 0x48534C31;

  private final WeightTable table;

  private LinearModel(WeightTable table) {
    this.table = table;
  }

  /**
   * A model from its parts.
   *
   * @param features distinct {@link FeatureHash}es
   * @param weights one for each feature
   */
  public static LinearModel of(long[] features, float[] weights) {
    return new LinearModel(WeightTable.of(1, features, weights));
  }

  /**
   * Reads a model from the class path.
   *
   * @param near the class beside which the file lies
   * @throws IllegalStateException if there is no such file
   */
  public static LinearModel load(Class<?> near, String file) {
    return ClassPathFile.read(near, file, LinearModel::read);
  }

  /**
   * Reads a model as {@link #write} wrote it.
   *
   * @throws IOException if it cannot be read or is no such model
   */
  public static LinearModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a linear model");
    }
    return new LinearModel(WeightTable.read(in, 1));
  }

  /** Writes the model in its compact form. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    table.write(out);
    out.flush();
  }

  /** The sum of the weights of these features; those never learned count nothing. */
  public double score(FeatureBag features) {
    int[] sum = new int[1];
    for (int i = 0; i < features.size(); i++) {
      table.addTo(sum, features.get(i));
    }
    return sum[0] * (double) table.scale();
  }
}
