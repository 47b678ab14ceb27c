/**
 * How everything is measured: interleaved pairs, load with latency from the intended start, probes of the machine, one report.
 */
package org.selamat.bench.harness;
