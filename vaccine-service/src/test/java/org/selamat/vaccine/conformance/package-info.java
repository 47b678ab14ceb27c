/** Public test vectors, run against the product's own classes; skipped when the folder that holds them is absent. */
package org.selamat.vaccine.conformance;
