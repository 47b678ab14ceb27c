/** How fast a mistake is taken back everywhere, and how fast any change reaches the boarding model. */
package org.selamat.bench.reversal;
