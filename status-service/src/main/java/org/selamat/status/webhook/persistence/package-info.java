/** Stores webhooks and deliveries. */
package org.selamat.status.webhook.persistence;
