package org.hearsay.ingest;

import org.hearsay.report.Report;

/** A report that was read, with an id that no earlier one had. */
public record Found(Report report) implements Item {}
