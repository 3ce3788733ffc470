/**
 * Training of the models, evaluation, benchmarks: what is needed to make Hearsay, not to use it.
 */
@NullMarked
package org.hearsay.lab;

import org.jspecify.annotations.NullMarked;
