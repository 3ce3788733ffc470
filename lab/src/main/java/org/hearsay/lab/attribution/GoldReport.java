package org.hearsay.lab.attribution;

import java.util.List;

/** A report with the attributions marked in it by one person. */
record GoldReport(String id, String text, List<GoldAttribution> attributions) {}
