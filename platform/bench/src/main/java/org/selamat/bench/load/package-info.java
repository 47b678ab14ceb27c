/** HTTP load: closed loop for the capacity, open loop for the latency. */
package org.selamat.bench.load;
