package org.hearsay.compare;

/** Values of {@link FigureFeature}s while they are gathered; 0 where none was set. */
final class FeatureRow {

  private final double[] values = new double[FigureFeature.values().length];

  void set(FigureFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  void set(FigureFeature feature, boolean value) {
    set(feature, value ? 1 : 0);
  }

  /** In the order of the features. */
  double[] values() {
    return values;
  }
}
