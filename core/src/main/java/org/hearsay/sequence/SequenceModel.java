package org.hearsay.sequence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.hearsay.text.ClassPathFile;

/**
 * What was learned about labelling one kind of sequence: weights of features and of label pairs.
 * Immutable; may be shared by threads.
 */
public final class SequenceModel {

  private static final int MAGIC = 0x48535131;

  private final List<String> labels;
  private final float[][] transitions;
  private final WeightTable table;

  private SequenceModel(List<String> labels, float[][] transitions, WeightTable table) {
    this.labels = List.copyOf(labels);
    this.transitions = transitions;
    this.table = table;
  }

  /**
   * A model from its parts.
   *
   * @param labels names, in the order of the weights
   * @param transitions {@code [from][to]}; one row more than labels: the last one is the start.
   *     Negative infinity forbids a pair
   * @param features distinct {@link FeatureHash}es
   * @param weights one row for each feature, one number for each label
   * @throws IllegalArgumentException if the shapes do not fit together
   */
  public static SequenceModel of(
      List<String> labels, float[][] transitions, long[] features, float[] weights) {
    if (transitions.length != labels.size() + 1) {
      throw new IllegalArgumentException(
          transitions.length + " rows of transitions for " + labels.size() + " labels");
    }
    return new SequenceModel(labels, transitions, WeightTable.of(labels.size(), features, weights));
  }

  /**
   * Reads a model from the class path.
   *
   * @param near the class beside which the file lies
   * @throws IllegalStateException if there is no such file
   */
  public static SequenceModel load(Class<?> near, String file) {
    return ClassPathFile.read(near, file, SequenceModel::read);
  }

  /**
   * Reads a model as {@link #write} wrote it.
   *
   * @throws IOException if it cannot be read or is no such model
   */
  public static SequenceModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a sequence model");
    }
    String[] labels = new String[in.readInt()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = in.readUTF();
    }
    float[][] transitions = new float[labels.length + 1][labels.length];
    for (float[] row : transitions) {
      for (int to = 0; to < row.length; to++) {
        row[to] = in.readFloat();
      }
    }
    return new SequenceModel(List.of(labels), transitions, WeightTable.read(in, labels.length));
  }

  /** Writes the model in its compact form. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    for (float[] row : transitions) {
      for (float weight : row) {
        out.writeFloat(weight);
      }
    }
    table.write(out);
    out.flush();
  }

  /**
   * The same model with one label more likely everywhere, or, with a negative {@code amount}, less
   * likely: a way to trade precision for recall.
   *
   * @param amount added to the label's score at every position
   */
  public SequenceModel leaning(int label, float amount) {
    float[][] leaning = new float[transitions.length][];
    for (int from = 0; from < leaning.length; from++) {
      leaning[from] = transitions[from].clone();
      leaning[from][label] += amount;
    }
    return new SequenceModel(labels, leaning, table);
  }

  /** The names of the labels; a label's number is its place here. */
  public List<String> labels() {
    return labels;
  }

  /** Weights of label pairs, {@code [from][to]}; the last row is the start. Not to be changed. */
  float[][] transitions() {
    return transitions;
  }

  WeightTable table() {
    return table;
  }
}
