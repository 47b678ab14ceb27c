/** Sends corrections over HTTP. */
package org.selamat.status.webhook.messaging;
