/** Asks Kafka where topics end and how far their readers have come. */
package org.selamat.status.progress.messaging;
