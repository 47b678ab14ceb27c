/** Queues corrections for airlines and sees them through. */
package org.selamat.status.webhook.application;
