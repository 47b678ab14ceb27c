/** Publishes how batches go. */
package org.selamat.status.batch.messaging;
