/** JMH benchmarks. */
@NullMarked
package org.hearsay.lab.benchmark;

import org.jspecify.annotations.NullMarked;
