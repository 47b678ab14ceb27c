/** The benchmarks of the suite and the harness that they share. */
package org.selamat.bench;
