/** Listens for exposures and vaccination facts, and publishes what was recorded and voided. */
package org.selamat.status.evidence.messaging;
